/** Texts of one language, by key. */
import { createInstance } from 'i18next';
import { type Language, type LanguageId, languageOf } from './languages.ts';
import type { TextKey, TextValues } from './text-key.ts';

export interface Words {
  readonly language: Language;
  /** The text of a key, its placeholders filled; `count` picks the plural form. */
  text(key: TextKey, values?: TextValues): string;
}

/** Words over the texts of one language, as its locales file holds them. */
export function createWords(id: LanguageId, texts: Readonly<Record<string, string>>): Words {
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
  return { language: languageOf(id), text: (key, values = {}) => i18n.t(key, values) };
}
