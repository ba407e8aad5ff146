import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, problemsOf } from '../../tests/broken-content.ts';
import { readQueries } from './queries-file.ts';

function fileWith(text: string, name = 'queries.jsonl'): string {
  return join(folderWith({ [name]: text }), name);
}

describe('a file of queries', () => {
  it('is read line by line, in its order, with all the keys of a line', () => {
    const file = fileWith(
      '{"id":7,"lang":"nl","query":"ik heb schulden"}\n{"lang":"ar","query":"عندي ديون","expect":["debts"],"note":{"a":[null]}}\n',
    );
    expect(readQueries(file)).toEqual([
      { id: 7, lang: 'nl', query: 'ik heb schulden' },
      { lang: 'ar', query: 'عندي ديون', expect: ['debts'], note: { a: [null] } },
    ]);
  });

  it.each([
    ['empty lines are passed over', '\n{"lang":"nl","query":"a"}\n\n  \n{"lang":"tr","query":"b"}\n\n'],
    ['the last line need not end', '{"lang":"nl","query":"a"}\n{"lang":"tr","query":"b"}'],
    ['lines may end as on Windows', '{"lang":"nl","query":"a"}\r\n\r\n{"lang":"tr","query":"b"}\r\n'],
    ['a byte-order mark is no part of the first line', '\uFEFF{"lang":"nl","query":"a"}\n{"lang":"tr","query":"b"}\n'],
  ])('%s', (_, text) => {
    expect(readQueries(fileWith(text))).toEqual([
      { lang: 'nl', query: 'a' },
      { lang: 'tr', query: 'b' },
    ]);
  });

  it('may hold any query as it was typed, and may hold none', () => {
    const odd = ['', '  spaces  ', 'a\nb\u0007\u202E', '\u2028', '🏠', 'x'.repeat(5000), '\uD800'];
    const lines = odd.map((query) => JSON.stringify({ lang: 'en', query }));
    expect(readQueries(fileWith(lines.join('\n'))).map(({ query }) => query)).toEqual(odd);
    expect(readQueries(fileWith(''))).toEqual([]);
  });
});

describe('one mistake is one problem, with file, line, path, what was found and what was expected', () => {
  const LANGUAGES = 'one of nl, en, ar, tr';

  it.each([
    ['no language', '{"query":"a"}', 'lang', 'nothing', LANGUAGES],
    ['a language that is not there', '{"lang":"de","query":"a"}', 'lang', '"de"', expect.stringContaining(LANGUAGES)],
    ['a language in capitals', '{"lang":"NL","query":"a"}', 'lang', '"NL"', expect.stringContaining(LANGUAGES)],
    ['a language that is no text', '{"lang":["nl"],"query":"a"}', 'lang', '["nl"]', LANGUAGES],
    ['no query', '{"lang":"nl","text":"a"}', 'query', 'nothing', 'a text'],
    ['a query that is no text', '{"lang":"nl","query":112}', 'query', '112', 'a text, in quotes: "112"'],
    ['null in place of a query', '{"lang":"nl","query":null}', 'query', 'an empty value', 'a text'],
    ['a list', '["nl","a"]', '', '["nl","a"]', 'keys with values: lang, query'],
    ['a text alone', '"ik heb schulden"', '', '"ik heb schulden"', 'keys with values: lang, query'],
    ['nothing at all', 'null', '', 'an empty value', 'keys with values: lang, query'],
    ['JSON that is broken', '{"lang":"nl","query":a}', '', '"a"', 'valid JSON'],
    ['JSON that breaks off', '{"lang":"nl","query":"a"', '', 'the end of the text', 'valid JSON'],
    ['a comma too many', '{"lang":"nl","query":"a",}', '', expect.any(String), 'valid JSON'],
    ['two documents on a line', '{"lang":"nl","query":"a"}{"lang":"nl","query":"b"}', '', '"{"', 'valid JSON'],
    ['a key twice', '{"lang":"nl","query":"a","lang":"tr"}', '', 'the key "lang" a second time', 'a key once'],
  ])('%s', (_, text, path, found, expected) => {
    const file = fileWith(`{"lang":"nl","query":"a"}\n\n${text}\n{"lang":"nl","query":"b"}\n`);
    expect(problemsOf(() => readQueries(file))).toEqual([{ file, line: 3, path, found, expected }]);
  });

  it.each([
    ['a file that is not there', 'gone.jsonl', 'no such file'],
    ['a folder', '.', 'a folder'],
  ])('%s', (_, name, found) => {
    const file = join(folderWith({ 'queries.jsonl': '' }), name);
    expect(problemsOf(() => readQueries(file))).toEqual([
      { file, line: null, path: '', found, expected: expect.stringContaining('a file') },
    ]);
  });
});

describe('several mistakes', () => {
  it('are told together, each with its line and field', () => {
    const file = fileWith('{"lang":"de"}\n{"lang":"nl","query":"a"}\n{"query":[]}\n\nnonsense\n');
    expect(problemsOf(() => readQueries(file)).map(({ line, path }) => [line, path])).toEqual([
      [1, 'lang'],
      [1, 'query'],
      [3, 'lang'],
      [3, 'query'],
      [5, ''],
    ]);
  });
});
