/** From what people say to the index that the search reads. Learning takes seconds, so what was learned is kept and used while its sources stay the same. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type LanguageId } from '../i18n/languages.ts';
import type { TextKey } from '../i18n/text-key.ts';
import { encodeWords } from '../search/word-index.ts';
import type { Saying } from './count-beginnings.ts';
import { sha256Of, shortHash } from './hash.ts';
import { learnWords } from './learn-words.ts';
import { wordsOf } from './locales.ts';
import { type Sayings, UNRELATED } from './read-sayings.ts';

/**
 * What words may take in an index, in compressed bytes: those of the language of the screen, Dutch ones for another screen, and those of the other
 * languages; together under the budget of 40 kB, and small enough that a phone can keep the indexes of all languages.
 */
const OWN = 24_000;
const OWN_DUTCH = 32_000;
const DUTCH = 9500;
const OTHER = 2300;

const CACHE = new URL('../../node_modules/.cache/zijdeur/', import.meta.url);

/** Code on which it depends what is learned. */
const LEARNING = [
  '../search/fold.ts',
  '../search/terms.ts',
  '../search/word-index.ts',
  './count-beginnings.ts',
  './fit-weights.ts',
  './prune-beginnings.ts',
  './learn-words.ts',
  './compile-words.ts',
];

export interface WordsFile {
  /** `ar` where the language is that of the screen, `ar-other` on other screens, which share it. */
  readonly name: string;
  readonly text: string;
}

/** What each language of the screen searches in: the files of its index, its own first. */
export type WordsOfScreens = Readonly<Record<LanguageId, readonly WordsFile[]>>;

/** The index for each language of the screen. */
export function compileWords(said: Sayings, needs: readonly string[]): WordsOfScreens {
  const subjects = [...needs, UNRELATED];
  const sayings = withLabels(said, needs);
  const code = LEARNING.map((file) => readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8'));
  const key = shortHash(sha256Of(JSON.stringify([subjects, sayings, code])));
  return kept(`words-${key}.json`, () => learnAll(sayings, subjects));
}

function learnAll(sayings: Record<LanguageId, Saying[]>, subjects: readonly string[]): WordsOfScreens {
  const learned = LANGUAGES.map(({ id }) => {
    const sizes = id === 'nl' ? [OWN_DUTCH, DUTCH] : [OWN, OTHER];
    const [own, other] = learnWords(sayings[id], subjects.length, sizes);
    return { id, own, other };
  });
  const indexes = LANGUAGES.map(({ id: screen }) => {
    const languages = learned.flatMap(({ id, own, other }) => {
      const index = id === screen ? own : other;
      return index ? [[id, index] as const] : [];
    });
    const names = [screen, ...LANGUAGES.filter(({ id }) => id !== screen).map(({ id }) => `${id}-other`)];
    const texts = encodeWords({ screen, subjects, languages: Object.fromEntries(languages) });
    return [screen, texts.map((text, n): WordsFile => ({ name: names[n] ?? '', text }))];
  });
  return Object.fromEntries(indexes) as WordsOfScreens;
}

/** What people say, and what the app calls it. */
function withLabels(said: Sayings, needs: readonly string[]): Record<LanguageId, Saying[]> {
  const all = LANGUAGES.map(({ id }): [LanguageId, Saying[]] => {
    const words = wordsOf(id);
    const labels = needs.map((need, subject) => ({ text: words.text(`need.${need}` as TextKey), subject }));
    const lists = [...needs, UNRELATED].flatMap((subject, n) =>
      (said[id][subject] ?? []).map((text) => ({ text, subject: n })),
    );
    return [id, [...lists, ...labels]];
  });
  return Object.fromEntries(all) as Record<LanguageId, Saying[]>;
}

/** What was made before under this name, or else is made now. */
function kept<Made>(name: string, make: () => Made): Made {
  const file = fileURLToPath(new URL(name, CACHE));
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Made;
  } catch {
    const made = make();
    try {
      mkdirSync(CACHE, { recursive: true });
      // Under another name first, so that nobody reads half of it.
      writeFileSync(`${file}.${process.pid}`, JSON.stringify(made));
      renameSync(`${file}.${process.pid}`, file);
    } catch {
      // Where nothing can be kept, it is learned anew each time.
    }
    return made;
  }
}
