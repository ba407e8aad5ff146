/** Texts of one language, by key. */
import { createInstance } from 'i18next';
import { type Language, type LanguageId, languageOf } from './languages.ts';
import type { TextKey, TextValues } from './text-key.ts';

export interface Words {
  readonly language: Language;
  /** Whether all texts are there, or those of the first screen only. */
  readonly whole: boolean;
  /** The text of a key, its placeholders filled; `count` picks the plural form. */
  text(key: TextKey, values?: TextValues): string;
}

/** Words over the texts of one language, as its locales file holds them; `whole`: whether these are all of them. */
export function createWords(id: LanguageId, texts: Readonly<Record<string, string>>, whole = true): Words {
  const i18n = createInstance();
  void i18n.init({
    lng: id,
    resources: { [id]: { translation: texts } },
    // Keys are flat; nothing is fetched, so that the texts are there at once.
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return { language: languageOf(id), whole, text: (key, values = {}) => i18n.t(key, values) };
}
