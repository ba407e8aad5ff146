import { describe, expect, it } from 'vitest';
import { needText } from '../src/i18n/describe.ts';
import { LANGUAGES, type LanguageId } from '../src/i18n/languages.ts';
import { contentFolder } from '../src/pipeline/content-folder.ts';
import { wordsOf } from '../src/pipeline/locales.ts';
import { readContent } from '../src/pipeline/read-content.ts';
import { TESTSTAD } from './broken-content.ts';
import { commandFiles, expectOneLine, run } from './run-command.ts';

interface SearchOutput {
  readonly danger: boolean;
  readonly suggestions: readonly {
    readonly kind: string;
    readonly id: string;
    readonly label: string;
    readonly score: number;
  }[];
}

const content = readContent(contentFolder());
const [helpline] = content.helplines;
const label = (need: string, lang: LanguageId) => needText(need, wordsOf(lang));

/** Words of a language: of each need what the app calls it, a word for debts that nobody else knows, and one that means two things. */
function wordsFile(lang: LanguageId, misspelt = ''): string {
  const lists = content.needs.needs.map(({ id }) => [`${id}${misspelt}`, [label(id, lang)]]);
  const words: Record<string, string[]> = Object.fromEntries(lists);
  words[`debts${misspelt}`]?.push('zwabberklos');
  words[`${lang === 'nl' ? 'eviction' : 'learn-dutch'}${misspelt}`]?.push('plofkip');
  return JSON.stringify({ ...words, unrelated: ['weer', 'voetbal'] });
}

const under = (top: string, misspelt = '') => ({
  ...Object.fromEntries(Object.entries(TESTSTAD).map(([name, text]) => [`${top}/${name}`, text])),
  ...Object.fromEntries(LANGUAGES.map(({ id }) => [`${top}/words/${id}.yaml`, wordsFile(id, misspelt)])),
});

/** Queries, each with what must come first: kind, id and label. */
const QUERIES = [
  [{ lang: 'nl', query: 'zwabberklos' }, ['need', 'debts', label('debts', 'nl')]],
  [{ lang: 'ar', query: 'zwabberklos' }, ['need', 'debts', label('debts', 'ar')]],
  [{ lang: 'nl', query: 'plofkip' }, ['need', 'eviction', label('eviction', 'nl')]],
  [{ lang: 'en', query: 'plofkip' }, ['need', 'learn-dutch', label('learn-dutch', 'en')]],
  [{ lang: 'tr', query: label('debts', 'nl') }, ['need', 'debts', label('debts', 'tr')]],
  [{ lang: 'en', query: label('suicidal', 'en') }, ['need', 'suicidal', label('suicidal', 'en')]],
  [{ lang: 'en', query: 'library north' }, ['location', 'lib-1', 'Library North']],
  [{ lang: 'tr', query: 'Buurt BU99990102' }, ['neighbourhood', 'BU99990102', 'Buurt BU99990102']],
  [{ lang: 'ar', query: 'wijk wk999901' }, ['neighbourhood', 'WK999901', 'Wijk WK999901']],
  [{ lang: 'nl', query: helpline?.name ?? '' }, ['helpline', helpline?.id, helpline?.name]],
  [{ lang: 'en', query: 'library' }, ['location', 'lib-1', 'Library North']],
  [{ lang: 'nl', query: 'voetbal' }, undefined],
  [{ lang: 'nl', query: '' }, undefined],
  [{ lang: 'ar', query: '\u0000 \u202E<b>'.repeat(2000) }, undefined],
] as const;

const LINES = QUERIES.map(([line], n) => JSON.stringify({ id: n, ...line, danger: 'no', note: { a: [null] } }));
const at = commandFiles({
  ...under('small'),
  ...under('misspelt', 'x'),
  'queries.jsonl': `\n${LINES.join('\n\n')}\n`,
  'bad.jsonl': '{"lang":"nl","query":"zwabberklos"}\n\n{"lang":"de","query":"a"}\n{"lang":"tr"}\n',
});
const SMALL = ['--region', 'teststad', '--content', at('small')];

describe('search', { timeout: 120_000 }, () => {
  it('answers a text with one line of JSON in the shape of DESIGN 4, in the language of the screen', async () => {
    const { code, stdout, stderr } = await run('search', ['--region', 'amsterdam', '--lang', 'ar', 'عندي ديون']);
    expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 });
    const { suggestions, ...rest } = JSON.parse(stdout) as SearchOutput;
    expect(rest).toEqual({ danger: false });
    expect(suggestions[0]).toEqual({
      kind: 'need',
      id: 'debts',
      label: label('debts', 'ar'),
      score: expect.any(Number),
    });
  });

  it('answers in Dutch where no language is asked for, from the words of another content folder', async () => {
    const { code, stdout } = await run('search', [...SMALL, 'zwabberklos']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ suggestions: [{ id: 'debts', label: label('debts', 'nl') }] });
  });

  it('answers each line of a file in its order and language, with its further keys', async () => {
    const { code, stdout, stderr } = await run('search', [...SMALL, '--file', at('queries.jsonl')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const outputs = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as SearchOutput & Record<string, unknown>);
    expect(outputs.map(({ suggestions, danger, ...echoed }) => echoed)).toEqual(
      QUERIES.map((_, id) => ({ id, note: { a: [null] } })),
    );
    expect(outputs.map(({ danger }) => danger)).toEqual(
      QUERIES.map(([{ query }]) => query === label('suicidal', 'en')),
    );
    expect(outputs.map(({ suggestions: [first] }) => first && [first.kind, first.id, first.label])).toEqual(
      QUERIES.map(([, first]) => first),
    );
    for (const { suggestions } of outputs) {
      const scores = suggestions.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.filter((score) => !(score > 0 && score <= 1))).toEqual([]);
      for (const suggestion of suggestions) expect(Object.keys(suggestion)).toEqual(['kind', 'id', 'label', 'score']);
    }
    expect(outputs.filter(({ suggestions }) => suggestions.length > 1)).not.toEqual([]);
  });
});

describe('search refuses in one line, and prints nothing:', { timeout: 30_000 }, () => {
  it.each([
    [
      'lines of a file, before it answers the first',
      ['--file', at('bad.jsonl')],
      ['bad.jsonl:3: lang: found "de", expected one of nl, en, ar, tr', 'bad.jsonl:4: query: found nothing'],
    ],
    ['a file that is not there', ['--file', at('gone.jsonl')], ['gone.jsonl: found no such file']],
    ['a text and a file', ['zwabberklos', '--file', at('queries.jsonl')], ['search: TEXT: found zwabberklos']],
    ['no text and no file', [], ['search: TEXT: found nothing, expected either one text in quotes or --file']],
    ['two texts', ['ik heb', 'schulden'], ['search: TEXT: found ik heb schulden, expected either one text']],
    ['a language', ['zwabberklos', '--lang', 'de'], ['search: --lang: found de, expected one of nl, en, ar, tr']],
    ['a region', ['zwabberklos', '--region', 'nowhere'], ['search: --region: found nowhere', 'teststad']],
    [
      'words that are broken',
      ['zwabberklos', '--content', at('misspelt')],
      [/misspelt\/words\/nl\.yaml:1: debtsx: found the key "debtsx", expected .*did you mean debts\?/],
    ],
  ])('%s', async (_, args, parts) => {
    expectOneLine(await run('search', [...SMALL, ...args]), ...parts);
  });
});
