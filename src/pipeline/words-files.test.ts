import { describe, expect, it } from 'vitest';
import { isFirstText } from '../i18n/first-texts.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { localeFile } from './locales.ts';
import { wordsFiles } from './words-files.ts';

const { files, urls } = wordsFiles();
const textsAt = (url = ''): Record<string, string> => JSON.parse(files[url] ?? '{}');

describe.each(LANGUAGES)('the texts of $name', ({ id }) => {
  const first = textsAt(urls[id]?.first);
  const rest = textsAt(urls[id]?.rest);

  it('are in two files, each of them in one', () => {
    expect({ ...first, ...rest }).toEqual(localeFile(id).value);
    expect(Object.keys(first).filter((key) => key in rest)).toEqual([]);
  });

  it('begin with those of the first screen, which are the smaller part', () => {
    expect(Object.keys(first).every(isFirstText)).toBe(true);
    expect(Object.keys(rest).some(isFirstText)).toBe(false);
    expect(first['topics.title']).toBeTruthy();
    expect(JSON.stringify(first).length * 4).toBeLessThan(JSON.stringify(rest).length);
  });
});

it('the files have addresses of their own, relative to the page, which change with what they hold', () => {
  const all = Object.values(urls).flatMap(({ first, rest }) => [first, rest]);
  expect(new Set(all).size).toBe(2 * LANGUAGES.length);
  expect(Object.keys(files).sort()).toEqual([...all].sort());
  for (const url of all) expect(url).toMatch(/^assets\/words-(nl|en|ar|tr)-(first|rest)\.[0-9a-f]{16}\.json$/);
  expect(wordsFiles().urls).toEqual(urls);
});
