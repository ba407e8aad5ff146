/** The commands as people and scripts run them. Each start costs a second and more, so a test looks at all of what one says. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { contentFolder } from '../src/pipeline/content-folder.ts';
import { wordsOf } from '../src/pipeline/locales.ts';
import { readContent } from '../src/pipeline/read-content.ts';
import { folderWith, TESTSTAD } from './broken-content.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const TSX = import.meta.resolve('tsx');
const ANSWERS = {
  needs: ['letters-forms', 'debts'],
  home: 'BU99990001',
  where: 'near',
  wishes: ['no-appointment', 'halal'],
};
const BROKEN_SHAPE = '{"type":"FeatureCollection","features":[]}';
const LINES = ['{"id":7,"needs":["company"]}', '', '{"needs":["letters-forms"],"note":{"a":[1]}}', '{"id":"x"}'];

const folder = folderWith(
  {
    ...Object.fromEntries(Object.entries(TESTSTAD).map(([name, text]) => [join('good', name), text])),
    ...Object.fromEntries(Object.entries(TESTSTAD).map(([name, text]) => [join('bad', name), text])),
    'bad/regions/teststad/neighbourhoods.geojson': BROKEN_SHAPE,
    'bad/regions/teststad/places.csv': `${TESTSTAD['regions/teststad/places.csv']}lib-3,X,libary,,,Y,52.1,5.3\n`,
    'answers.json': JSON.stringify(ANSWERS),
    'unknown-need.json': '{\n  "home": "BU99990001",\n  "needs": ["debts", "leters-forms"]\n}\n',
    'broken.json': '{\n  "needs": ["debts",\n',
    'word.json': '{\n  "needs": [debts]\n}\n',
    'break.json': '{"ne\\ned": ["debts"]}',
    'language.json': '{"needs": ["letters-forms"], "wishes": ["language:ar-ab-cd"]}',
    'many.jsonl': `${LINES.join('\n')}\n`,
    'many-bad.jsonl': `${LINES.join('\n')}\n{"needs":["companny"]}\n`,
    'out/teststad.older.json': 'older',
    'empty/.keep': '',
  },
  afterAll,
);
const at = (name: string) => join(folder, name);
const GOOD = ['--region', 'teststad', '--content', at('good'), '--now', '2026-11-23T10:30'];

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: 'find' | 'content', args: readonly string[], cwd = PROJECT): Promise<Ended> {
  const all = ['--import', TSX, join(PROJECT, `src/pipeline/${command}.ts`), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

const find = (...args: string[]) => run('find', args);

/** Bad input or usage: exit 2, nothing on standard output, one line on standard error. */
function expectOneLine({ code, stdout, stderr }: Ended, ...parts: string[]): void {
  expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
  for (const part of parts) expect(stderr).toContain(part);
}

describe.concurrent('find', { timeout: 30_000 }, () => {
  it('answers with one line of JSON in the shape of DESIGN 4', async () => {
    const { code, stdout, stderr } = await find(...GOOD, '--answers', at('answers.json'));
    const content = readContent(contentFolder());
    const name = wordsOf('nl').text('kind.library');
    const [line] = content.needs.needs.find(({ id }) => id === 'debts')?.lines ?? [];
    const phone = content.helplines.find(({ id }) => id === line)?.phone;
    const lineFields = { id: line, name: expect.any(String), phone, open: expect.stringMatching(/^(yes|no|unknown)$/) };
    const match = (id: string, place: string, buurt: string, metres: unknown, foot: unknown) => ({
      location: id,
      name: place,
      neighbourhood: buurt,
      services: [{ id: `${id}-typical`, name, needs: content.placeKinds.library?.needs }],
      needs: ['letters-forms'],
      checked_needs: [],
      met: ['no-appointment'],
      unknown: ['halal'],
      broken: [],
      open: 'unknown',
      until: null,
      distance_m: metres,
      minutes: { foot, bicycle: expect.any(Number), bus: expect.any(Number) },
      near_home: false,
      reasons: [
        { code: 'need', need: 'letters-forms' },
        { code: 'wish', wish: 'no-appointment' },
        { code: 'walk', minutes: foot },
      ],
      doubts: expect.arrayContaining([
        { code: 'not-checked' },
        { code: 'hours-unknown' },
        { code: 'wish-unknown', wish: 'halal' },
      ]),
    });
    expect({ code, stderr, lines: stdout.split('\n').length }).toEqual({ code: 0, stderr: '', lines: 2 });
    expect(JSON.parse(stdout)).toEqual({
      matches: [
        match('lib-1', 'Library North', 'BU99990001', 0, 0),
        match('lib-2', 'Library South', 'BU99990102', 683, 12),
      ],
      plan: { stops: [{ location: 'lib-1', needs: ['letters-forms'], checked: false }], uncovered: ['debts'] },
      fallback: [
        { kind: 'front-desk', location: 'lib-1', name: 'Library North', phone: '14 099' },
        { kind: 'gp' },
        { kind: 'line', ...lineFields, cost: 'free', needs: ['debts'] },
      ],
      helplines: [{ ...lineFields, cost: 'free', needs: ['debts'] }],
    });
  });

  it('adds a sentence to every reason and doubt with --lang, and cuts nothing but matches with --limit', async () => {
    const [all, one] = await Promise.all([
      find(...GOOD, '--answers', at('answers.json'), '--lang', 'ar'),
      find(...GOOD, '--answers', at('answers.json'), '--lang', 'ar', '--limit', '1'),
    ]);
    const [whole, cut] = [all, one].map(({ stdout }) => JSON.parse(stdout) as FindOutput);
    const sentences = whole?.matches.flatMap(({ reasons, doubts }) => [...reasons, ...doubts]) ?? [];
    expect(sentences.length).toBeGreaterThan(8);
    for (const { text } of sentences) expect(text).toMatch(/\p{Script=Arabic}/u);
    expect(cut).toEqual({ ...whole, matches: whole?.matches.slice(0, 1) });
    expect(whole?.matches).toHaveLength(2);
  });

  it('answers each line of a file in its order, with the fields that are no answers', async () => {
    const { code, stdout } = await find(...GOOD, '--file', at('many.jsonl'));
    const outputs = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(outputs.map((line) => Object.keys(JSON.parse(line)))).toEqual([
      ['id', 'matches', 'plan', 'fallback', 'helplines'],
      ['note', 'matches', 'plan', 'fallback', 'helplines'],
      ['id', 'matches', 'plan', 'fallback', 'helplines'],
    ]);
    expect(JSON.parse(outputs[0] ?? '')).toMatchObject({ id: 7, matches: [{ needs: ['company'] }, {}] });
    expect(JSON.parse(outputs[1] ?? '')).toMatchObject({
      note: { a: [1] },
      matches: [{ needs: ['letters-forms'] }, {}],
    });
    expect(JSON.parse(outputs[2] ?? '')).toMatchObject({ id: 'x', matches: [] });
  });

  it('prints nothing of a file in which one line is wrong', async () => {
    expectOneLine(
      await find(...GOOD, '--file', at('many-bad.jsonl')),
      `${at('many-bad.jsonl')}:5: needs[0]: found "companny"`,
      'did you mean company?',
    );
  });

  it.each([
    [
      'a need that is not there',
      ['--answers', 'unknown-need.json'],
      ['need.json:3: needs[1]: found "leters-forms"', 'mean letters-forms?'],
    ],
    ['JSON that is broken', ['--answers', 'broken.json'], [/broken\.json:[23]: found .* expected valid JSON/]],
    ['a file that is not there', ['--answers', 'gone.json'], ['gone.json: found no such file']],
    ['neither of two options', [], ['--answers', '--file']],
  ])('refuses %s in one line', async (_, [option, file], parts) => {
    expectOneLine(await find(...GOOD, ...(option ? [option, at(file ?? '')] : [])), ...parts);
  });

  it.each([
    ['--region', 'nowhere', ['found nowhere', 'amsterdam']],
    ['--now', 'nonsense', ['--now: found nonsense']],
    ['--limit', 'many', ['--limit: found many']],
    ['--lang', 'de', ['--lang: found de', 'nl, en, ar, tr']],
    ['--colour', 'red', ['--colour']],
  ])('refuses %s %s in one line', async (option, value, parts) => {
    expectOneLine(await find(...GOOD, '--answers', at('answers.json'), option, value), ...parts);
  });

  it('says in one line that the content is broken, and ends with 2', async () => {
    const bad = ['--region', 'teststad', '--content', at('bad'), '--answers', at('answers.json')];
    expectOneLine(await find(...bad), 'neighbourhoods.geojson:1: features');
  });

  // command.ts:17: node:util says this in three lines, and ". " does not part them.
  it('refuses --limit -1 in one line', async () => {
    expectOneLine(await find(...GOOD, '--answers', at('answers.json'), '--limit', '-1'), '--limit');
  });

  // source-file.ts:parseJson and problems.ts:pathText pass line breaks on; see their own tests.
  it.each(['word.json', 'break.json'])('refuses %s in one line', async (file) => {
    expectOneLine(await find(...GOOD, '--answers', at(file)), `${file}:`);
  });

  // formats.ts:38: a tag that check-answers.ts:19 lets through ends in a RangeError with its stack, and exit 1.
  it('never ends with a stack trace: a wish for a language that is none', async () => {
    const { stderr } = await find(...GOOD, '--answers', at('language.json'), '--lang', 'tr');
    expect(stderr).not.toContain('    at ');
  });

  // content-folder.ts:18: a typing mistake in --content is taken for an empty folder, and the project answers.
  it('refuses a content folder that is not there', async () => {
    expectOneLine(
      await find('--region', 'amsterdam', '--content', at('gone'), '--answers', at('answers.json')),
      'gone',
    );
  });
});

interface FindOutput {
  readonly matches: readonly Record<'reasons' | 'doubts', readonly { code: string; text?: string }[]>[];
}

describe.concurrent('content', { timeout: 30_000 }, () => {
  const files = (name: string) => readdirSync(at(name), { recursive: true, encoding: 'utf8' }).sort();

  it('check says what each region comes to, and writes nothing', async () => {
    const before = files('good');
    const { code, stdout, stderr } = await run('content', ['check', '--content', at('good')], at('empty'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Amsterdam /),
      expect.stringMatching(/^Teststad /),
    ]);
    expect(files('empty')).toEqual(['.keep']);
    expect(files('good')).toEqual(before);
  });

  it('writes each pack under its hash, and leaves all as it was where anything is wrong', async () => {
    const first = await run('content', ['--content', at('good'), '--out', at('out'), '--today', '2026-11-21']);
    const packs = files('out');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(packs).toEqual([
      expect.stringMatching(/^amsterdam\.[0-9a-f]{16}\.json$/),
      expect.stringMatching(/^teststad\.[0-9a-f]{16}\.json$/),
      'teststad.older.json',
    ]);
    const texts = packs.map((name) => readFileSync(at(join('out', name)), 'utf8'));
    const second = await run('content', ['--content', at('bad'), '--out', at('out'), '--today', '2026-11-22']);
    expect({ code: second.code, stdout: second.stdout }).toEqual({ code: 1, stdout: '' });
    const problems = second.stderr.trimEnd().split('\n');
    expect(problems).toHaveLength(2);
    expect(problems.join('\n')).toMatch(/neighbourhoods\.geojson:1: features: found \[\], expected /);
    expect(problems.join('\n')).toMatch(/places\.csv:4: kind: found "libary", expected .*did you mean library\?/);
    expect(files('out')).toEqual(packs);
    expect(packs.map((name) => readFileSync(at(join('out', name)), 'utf8'))).toEqual(texts);
  });

  it.each([
    [['--today', '2026-02-30'], '--today: found 2026-02-30'],
    [['chek'], 'found chek'],
    [['import', 'utrecht', '--from', '.'], 'expected amsterdam'],
  ])('refuses %j in one line', async (args, part) => {
    expectOneLine(await run('content', args, at('empty')), part);
  });

  // content.ts:51: what importing throws is no UsageError, so a folder with a typing mistake ends in a stack trace.
  it('import refuses a folder that is not there in one line', async () => {
    expectOneLine(await run('content', ['import', 'amsterdam', '--from', at('gone')], at('empty')), 'gone');
  });
});
