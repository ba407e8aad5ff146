import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, folderWith, problemsOf } from '../../tests/broken-content.ts';
import { contentFolder } from './content-folder.ts';
import { readSayings } from './read-sayings.ts';

const NEEDS = ['debts', 'bills'];
const WORDS = `debts:
  - schulden
  - Ik sta  rood
bills:
  - rekening
unrelated:
  - weer
`;
const GOOD: Files = {
  'words/nl.yaml': WORDS,
  'words/en.yaml': 'debts: [debt]\nbills: [bill]\nunrelated: [weather]\n',
  'words/ar.yaml': 'debts: [ديون]\nbills: [فاتورة]\nunrelated: [الطقس]\n',
  'words/tr.yaml': 'debts: [borç]\nbills: [fatura]\nunrelated: [hava]\n',
};

const LIST = 'a list, each item of which begins with "- "';
const ONE_LINE = 'a text on one line, without control or direction characters';
const KNOWN = 'one of debts, bills, unrelated';

const problemsIn = (folder: string) => problemsOf(() => readSayings(contentFolder(folder), NEEDS));

/** The problems where a text of the Dutch words is another. */
function problemsWhere(from: string, to: string) {
  expect(WORDS).toContain(from);
  const folder = folderWith({ ...GOOD, 'words/nl.yaml': WORDS.replace(from, () => to) });
  return { file: join(folder, 'words/nl.yaml'), problems: problemsIn(folder) };
}

describe('words without a mistake', () => {
  it('are read by language and by need, in their order, as they were written', () => {
    const padded = GOOD['words/en.yaml']?.replace('[debt]', '["  debt ", in debt]') ?? '';
    expect(readSayings(contentFolder(folderWith({ ...GOOD, 'words/en.yaml': padded })), NEEDS)).toEqual({
      nl: { debts: ['schulden', 'Ik sta  rood'], bills: ['rekening'], unrelated: ['weer'] },
      en: { debts: ['debt', 'in debt'], bills: ['bill'], unrelated: ['weather'] },
      ar: { debts: ['ديون'], bills: ['فاتورة'], unrelated: ['الطقس'] },
      tr: { debts: ['borç'], bills: ['fatura'], unrelated: ['hava'] },
    });
  });

  it('may say the same for two needs', () => {
    expect(problemsWhere('- rekening', '- schulden').problems).toEqual([]);
  });
});

describe('one mistake is one problem, with file, line, path, what was found and what was expected', () => {
  it.each([
    ['a need without words', 'bills:\n  - rekening\n', '', 1, 'bills', 'nothing', 'a list'],
    ['no words of what is about something else', 'unrelated:\n  - weer\n', '', 1, 'unrelated', 'nothing', 'a list'],
    [
      'a need that is not there, beside those that are',
      'unrelated:',
      'bils: [nota]\nunrelated:',
      6,
      'bils',
      'the key "bils"',
      `${KNOWN} (did you mean bills?)`,
    ],
    [
      'a need that is misspelt',
      'bills:\n  - rekening',
      'bils: [rekening]',
      4,
      'bils',
      'the key "bils"',
      `${KNOWN} (did you mean bills?)`,
    ],
    [
      'a need unlike any other',
      'unrelated:',
      'swimming-pool: [zwembad]\nunrelated:',
      6,
      'swimming-pool',
      'the key "swimming-pool"',
      KNOWN,
    ],
    ['a need twice', 'unrelated:', 'debts: [nota]\nunrelated:', 6, '', 'the key "debts" a second time', 'a key once'],
    ['an empty list', '\n  - rekening', ' []', 4, 'bills', '[]', 'a list that is not empty'],
    ['no list', '\n  - rekening', '', 4, 'bills', 'an empty value', LIST],
    ['a text in place of a list', '\n  - rekening', ' rekening', 4, 'bills', '"rekening"', 'a list: [rekening]'],
    ['a number', '- Ik sta  rood', '- 112', 3, 'debts[1]', '112', 'a text, in quotes: "112"'],
    ['a yes or no', '- Ik sta  rood', '- false', 3, 'debts[1]', 'false', 'a text, in quotes: "false"'],
    ['an entry with nothing in it', '- Ik sta  rood', '-', 3, 'debts[1]', 'an empty value', 'a text'],
    ['an entry of blanks', '- Ik sta  rood', '- "  "', 3, 'debts[1]', '"  "', 'a text'],
    [
      'a colon that makes a key of a text',
      '- Ik sta  rood',
      '- rood: saldo',
      3,
      'debts[1]',
      '{"rood":"saldo"}',
      'a text',
    ],
    ['a list in a list', '- Ik sta  rood', '- [rood, saldo]', 3, 'debts[1]', '["rood","saldo"]', 'a text'],
    ['a line break', '- Ik sta  rood', '- "rood\\nsaldo"', 3, 'debts[1]', '"rood\\nsaldo"', ONE_LINE],
    ['a control character', '- Ik sta  rood', '- "rood\\u0007"', 3, 'debts[1]', '"rood\\u0007"', ONE_LINE],
    [
      'a character that turns the direction of the text',
      '- Ik sta  rood',
      '- "\\u202Erood"',
      3,
      'debts[1]',
      '"\\u202erood"',
      ONE_LINE,
    ],
    [
      'the same twice',
      '- Ik sta  rood',
      '- Ik sta rood\n  - schulden',
      4,
      'debts[2]',
      '"schulden" a second time',
      'each once (first on line 2)',
    ],
    [
      'the same twice but for blanks around it',
      '- Ik sta  rood',
      '- " schulden "',
      3,
      'debts[1]',
      '"schulden" a second time',
      'each once (first on line 2)',
    ],
    ['nothing in the file', WORDS, '# nothing yet\n', 1, '', 'an empty value', expect.stringContaining('debts, bills')],
    ['a list in place of needs', WORDS, '- schulden\n', 1, '', '["schulden"]', expect.stringContaining('debts, bills')],
    ['YAML that is broken', '- weer', '- "weer', 7, '', 'a quote that is not closed', expect.any(String)],
  ])('%s', (_, from, to, line, path, found, expected) => {
    const { file, problems } = problemsWhere(from, to);
    expect(problems).toEqual([{ file, line, path, found, expected }]);
  });

  it('a file that is not there', () => {
    const folder = folderWith(GOOD);
    rmSync(join(folder, 'words/tr.yaml'));
    const alone = { ...contentFolder(folder), path: (file: string) => join(folder, file) };
    expect(problemsOf(() => readSayings(alone, NEEDS))).toEqual([
      {
        file: join(folder, 'words/tr.yaml'),
        line: null,
        path: '',
        found: 'no such file',
        expected: 'a file that can be read',
      },
    ]);
  });
});

describe('several mistakes', () => {
  it('are told together, language after language and from the first line to the last', () => {
    const folder = folderWith({
      ...GOOD,
      'words/nl.yaml': 'debts: [schulden]\nbils: [rekening]\nunrelated:\n  - 7\n  - ""\n',
      'words/en.yaml': 'debts: "debt\n',
      'words/ar.yaml': 'debts: [ديون]\nbills:\n  - فاتورة\n  - فواتير\n  - فاتورة\n  - فاتورة\nunrelated: [الطقس]\n',
      'words/tr.yaml': 'debts: []\n',
    });
    expect(
      problemsIn(folder).map(({ file, line, path, found }) => [
        file.replace(`${folder}/words/`, ''),
        line,
        path,
        found,
      ]),
    ).toEqual([
      ['nl.yaml', 2, 'bils', 'the key "bils"'],
      ['nl.yaml', 4, 'unrelated[0]', '7'],
      ['nl.yaml', 5, 'unrelated[1]', '""'],
      ['en.yaml', 1, '', 'a quote that is not closed'],
      ['ar.yaml', 5, 'bills[2]', '"فاتورة" a second time'],
      ['ar.yaml', 6, 'bills[3]', '"فاتورة" a second time'],
      ['tr.yaml', 1, 'debts', '[]'],
      ['tr.yaml', 1, 'bills', 'nothing'],
      ['tr.yaml', 1, 'unrelated', 'nothing'],
    ]);
  });
});

describe('another content folder', () => {
  it('has the words of the project where it has none of its own, and they are not held against its needs', () => {
    const folder = contentFolder(
      folderWith({ 'words/nl.yaml': 'debts: [schulden]\nswimming: [zwembad]\nunrelated: [weer]\n' }),
    );
    const { nl, en, ar, tr } = readSayings(folder, ['debts', 'swimming']);
    expect(nl).toEqual({ debts: ['schulden'], swimming: ['zwembad'], unrelated: ['weer'] });
    for (const words of [en, ar, tr]) {
      expect(Object.keys(words).sort()).toEqual(['debts', 'unrelated']);
      expect(words.debts?.length).toBeGreaterThan(10);
    }
  });

  it('has words of its own for every need it has', () => {
    const folder = folderWith(GOOD);
    expect(problemsOf(() => readSayings(contentFolder(folder), [...NEEDS, 'swimming']))).toEqual(
      ['nl', 'en', 'ar', 'tr'].map((id) => ({
        file: join(folder, `words/${id}.yaml`),
        line: 1,
        path: 'swimming',
        found: 'nothing',
        expected: 'a list',
      })),
    );
  });
});
