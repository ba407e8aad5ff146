/** The words of the screen: those of the first one at once, all of them soon after, and again in another language. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../i18n/create-words.ts';
import type { LanguageId } from '../i18n/languages.ts';
import type { Ports } from './ports.ts';

export interface LiveWords {
  readonly words: Words;
  /** What could not be fetched: the language chosen last, or the rest of this one. */
  readonly failed: 'language' | 'part' | null;
  chooseLanguage(id: LanguageId): Promise<void>;
  /** Tries to fetch the rest again. */
  retry(): void;
}

export function useWords(firstWords: Words, { loadWords, showLanguage }: Ports): LiveWords {
  const [words, setWords] = useState(firstWords);
  const [failed, setFailed] = useState<LiveWords['failed']>(null);
  const asks = useRef(0);

  const load = async (id: LanguageId, otherwise: LiveWords['failed']) => {
    asks.current += 1;
    const ask = asks.current;
    setFailed(null);
    const all = await loadWords(id);
    if (asks.current === ask) {
      if (all) setWords(all);
      else setFailed(otherwise);
    } else if (all) {
      // Another language was asked for meanwhile. It may never come, so the one on the screen becomes whole all the same.
      setWords((shown) => (shown.language.id === id ? all : shown));
    }
  };
  const rest = () => load(words.language.id, 'part');
  useEffect(() => {
    if (!firstWords.whole) void rest();
  }, []);
  // Before the screen is painted, so that a text never stands in the direction of another language.
  useLayoutEffect(() => showLanguage(words.language.id), [showLanguage, words]);
  return { words, failed, chooseLanguage: (id) => load(id, 'language'), retry: () => void rest() };
}
