/** The texts of each language as two files of the app: what the first question needs, and the rest. */
import type { WordsUrls } from '../domain/app-content.ts';
import { isFirstText } from '../i18n/first-texts.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { assetAddress } from './hash.ts';
import { localeFile } from './locales.ts';

export interface WordsFiles {
  /** Text by address, relative to the page; the address holds the hash of the text. */
  readonly files: Readonly<Record<string, string>>;
  readonly urls: Readonly<Record<string, WordsUrls>>;
}

export function wordsFiles(): WordsFiles {
  const files: Record<string, string> = {};
  const add = (name: string, texts: readonly [string, unknown][]) => {
    const text = JSON.stringify(Object.fromEntries(texts));
    const url = assetAddress(`words-${name}`, text, 'json');
    files[url] = text;
    return url;
  };
  const urls = LANGUAGES.map(({ id }): [string, WordsUrls] => {
    const texts = Object.entries(localeFile(id).value as Record<string, string>);
    const first = texts.filter(([key]) => isFirstText(key));
    const rest = texts.filter(([key]) => !isFirstText(key));
    return [id, { first: add(`${id}-first`, first), rest: add(`${id}-rest`, rest) }];
  });
  return { files, urls: Object.fromEntries(urls) };
}
