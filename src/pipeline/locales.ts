/** The texts of every language, read from locales/. */
import { fileURLToPath } from 'node:url';
import { createWords, type Words } from '../i18n/create-words.ts';
import type { LanguageId } from '../i18n/languages.ts';
import { readSource, type SourceFile } from './source-file.ts';

/** The locales file of a language. */
export function localeFile(id: LanguageId): SourceFile {
  return readSource(fileURLToPath(new URL(`../../locales/${id}.json`, import.meta.url)));
}

/** Words of a language on the command line and in the build. */
export function wordsOf(id: LanguageId): Words {
  return createWords(id, localeFile(id).value as Record<string, string>);
}
