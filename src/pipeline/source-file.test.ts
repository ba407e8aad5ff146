import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderWith, problemsOf } from '../../tests/broken-content.ts';
import { parseSource, readSource, shownName } from './source-file.ts';

const YAML = '# needs\nneeds:\n  - id: debts\n    lines:\n      - one\n      - two\n';
const JSON_TEXT = '{\n  "needs": [\n    { "id": "debts" },\n    { "id": "bills" }\n  ]\n}\n';

/** A list of nine times another one. */
const grow = (key: string, of: string) => `${key}: &${key} [${Array(9).fill(`*${of}`).join(', ')}]\n`;

afterEach(() => vi.restoreAllMocks());

describe('the line of a value', () => {
  it('is found in YAML', () => {
    const source = parseSource(YAML, 'needs.yaml');
    expect(source.lineOf(['needs', 0, 'id'])).toBe(3);
    expect(source.lineOf(['needs', 0, 'lines', 1])).toBe(6);
  });

  it('is found in JSON', () => {
    expect(parseSource(JSON_TEXT, 'needs.json').lineOf(['needs', 1, 'id'])).toBe(4);
  });

  it('is that of what is around a value that is not there', () => {
    expect(parseSource(JSON_TEXT, 'needs.json').lineOf(['needs', 1, 'domain'])).toBe(4);
    expect(parseSource(YAML, 'needs.yaml').lineOf(['nothing', 'here'])).toBe(2);
  });

  it('counts on from the line a text begins on', () => {
    expect(parseSource('{"needs": 1}', 'a.jsonl', 12).problem(['needs'], '1', 'a list').line).toBe(12);
  });

  it('is the first in an empty file', () => {
    expect(parseSource('', 'needs.yaml').lineOf(['needs'])).toBe(1);
  });
});

describe('a mistake of syntax', () => {
  const mistakes = (text: string, name: string, line?: number) => problemsOf(() => parseSource(text, name, line));

  it.each([
    ['a quote that is not closed', 'a: 1\nb: "two\nc: 3\n', 2],
    ['a tab at the beginning of the line', 'a:\n\tb: 2\n', 2],
    ['a tab at the beginning of the line', '- id: a\n\tb: 2\n', 2],
    ['the key "a" a second time', 'a: 1\nb: 2\na: 3\n', 3],
    ['a [ that is not closed', 'a: 1\nb: [1, 2\nc: 3\n', 3],
    ['a { that is not closed', 'a: 1\nb: { c: 2\nd: 3\n', 3],
    ['a text with a colon, or a line that is indented too far', '- name: Budget: kring\n  b: 1\n', 1],
    ['a line without a key', '- id: a\n  capacity open\n  b: 1\n', 2],
    ['a line that stands further in or out than those around it', '- id: a\n b: 1\n', 2],
    ['text after the end of a value', 'a: "x" y\n', 1],
    ['a text that begins with @', 'a: @home\n', 1],
    ['\\q', 'a: "\\q"\n', 1],
    ['---', 'a: 1\n---\nb: 2\n', 2],
    ['*open', 'a: *open\n', 1],
    ['&co', 'a: &co\n', 1],
    ['!now', 'a: !now 1\n', 1],
  ])('of YAML, %s, is told with its line', (found, text, line) => {
    const file = 'content/needs.yaml';
    expect(mistakes(text, file)).toEqual([{ file, line, path: '', found, expected: expect.any(String) }]);
    expect(mistakes(text, file, 5)).toMatchObject([{ line: line + 4 }]);
  });

  it('of YAML is told once, whatever it makes of the lines after it; keys that stand twice are all told', () => {
    const lines = Array.from({ length: 50 }, (_, n) => `  key-${n}: [a, b]\n`).join('');
    expect(mistakes(`- id: a\n\tname: b\n${lines}`, 'a.yaml')).toHaveLength(1);
    expect(mistakes('a: 1\na: 2\nb: 1\nb: 2\n', 'a.yaml').map(({ line }) => line)).toEqual([2, 4]);
  });

  it.each([
    [
      'references that grow',
      `a: &a [x]\n${[...'bcdefghijklmnop'].map((key, n) => grow(key, 'abcdefghijklmno'.charAt(n))).join('')}`,
    ],
    ['a reference to itself', '&a [*a]\n'],
  ])('of YAML, %s, is a problem, and takes no time', (_, text) => {
    expect(mistakes(text, 'a.yaml')[0]).toMatchObject({ line: 1, found: '&a' });
  });

  it.each([
    ['a brace that is not closed', '{\n  "needs": ["debts"]', 2],
    ['a comma missing', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a text after the end', '{"a": 1}\nx', 2],
  ])('of JSON, %s, is told with its line', (_, text, line) => {
    expect(mistakes(text, 'answers.json')[0]).toMatchObject({ line, expected: 'valid JSON' });
  });

  it('on a line of a file is told with the line of the file', () => {
    expect(mistakes('{"needs": [', 'many.jsonl', 8)[0]).toMatchObject({ line: 8, expected: 'valid JSON' });
  });

  it.each([
    ['a comma too many', '{"a": 1,}'],
    ['keys without quotes', '{a: 1}'],
    ['a comment', '{"a": 1} # one'],
    ['nothing at all', ''],
  ])('of JSON is one, though it were good YAML: %s', (_, text) => {
    expect(mistakes(text, 'nl.json')).toHaveLength(1);
    expect(mistakes(text, 'answers.jsonl')).toHaveLength(1);
  });

  it('of JSON, a word without quotes, is told on its line and in one line', () => {
    const [problem] = mistakes('{\n  "needs": [debts]\n}\n', 'answers.json');
    expect(problem?.line).toBe(2);
    expect(problem?.found).not.toContain('\n');
  });

  it('of JSON, a key twice, is told', () => {
    expect(mistakes('{"a": "one", "a": "two"}', 'nl.json')).toHaveLength(1);
  });
});

describe('a file', () => {
  it('is read without the byte-order mark that some editors write', () => {
    const folder = folderWith({ 'a.yaml': '\uFEFFa: 1\n', 'a.json': '\uFEFF{"a": 1}' });
    expect(readSource(join(folder, 'a.yaml')).value).toEqual({ a: 1 });
    expect(readSource(join(folder, 'a.json')).value).toEqual({ a: 1 });
  });

  it('has the same lines whatever system it was written on, or on several', () => {
    const folder = folderWith({ 'a.yaml': 'a: 1\r\nb: 2\nc: 3\r\nd: 4\r' });
    const source = readSource(join(folder, 'a.yaml'));
    expect(source.value).toEqual({ a: 1, b: 2, c: 3, d: 4 });
    expect(['a', 'b', 'c', 'd'].map((key) => source.lineOf([key]))).toEqual([1, 2, 3, 4]);
  });

  it('that is not there, or is a folder, is a problem like any other', () => {
    const folder = folderWith({ 'sub/a.yaml': '' });
    const gone = join(folder, 'gone.yaml');
    const expected = 'a file that can be read';
    expect(problemsOf(() => readSource(gone))).toEqual([
      { file: gone, line: null, path: '', found: 'no such file', expected },
    ]);
    expect(problemsOf(() => readSource(join(folder, 'sub')))).toMatchObject([{ line: null, found: 'a folder' }]);
  });

  it('is named from where one stands, or in full where that is shorter to read', () => {
    vi.spyOn(process, 'cwd').mockReturnValue(join('/', 'work', 'town'));
    expect(shownName(join('/', 'work', 'town', 'content', 'needs.yaml'))).toBe(join('content', 'needs.yaml'));
    expect(shownName(join('/', 'elsewhere', 'needs.yaml'))).toBe(join('/', 'elsewhere', 'needs.yaml'));
  });
});
