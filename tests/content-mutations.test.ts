/** Whatever becomes of a content file, an editor is told of it with a file and in words; nothing else ever comes out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { ContentError, problemLine } from '../src/pipeline/problems.ts';
import { SEED } from './arbitrary-pack.ts';
import { folderWith, SMALL_CONTENT } from './broken-content.ts';
import { compileSmall, linesWith } from './compile-small.ts';

const YAML_FILES = Object.keys(SMALL_CONTENT).filter((name) => name.endsWith('.yaml'));
const TEXT_FILES = Object.keys(SMALL_CONTENT).filter((name) => !name.endsWith('.svg'));
const VALUES = [
  null,
  true,
  false,
  0,
  -1,
  3.5,
  1e300,
  '',
  ' ',
  'x',
  'free',
  'lib-1',
  '2026-02-30',
  '24/7',
  '25:00',
  '\u202E',
  '\u0000',
  '__proto__',
  [],
  [[]],
  [null],
  ['debts'],
  {},
  { nl: 'x' },
  { nl: null },
  { id: 'x' },
  'We 10:00-12:00',
];
// Words of the schema library, or of a program.
const NO_PLAIN_WORDS =
  /Invalid|Too (small|big)|Unrecognized|undefined|\bnull\b|NaN|\[object|type (string|object|array)|Error:/;

/** Everything that holds a value, from the outside in. */
function holders(node: unknown): { items: unknown[] }[] {
  if (isMap(node)) return [node, ...node.items.flatMap(({ value }) => holders(value))];
  return isSeq(node) ? [node, ...node.items.flatMap(holders)] : [];
}

interface Change {
  readonly file: string;
  readonly how: 'delete' | 'replace' | 'swap' | 'rename' | 'repeat';
  readonly where: number;
  readonly which: number;
  readonly other: number;
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  file: fc.constantFrom(...YAML_FILES),
  how: fc.constantFrom('delete', 'replace', 'swap', 'rename', 'repeat'),
  where: fc.nat(1000),
  which: fc.nat(1000),
  other: fc.nat(1000),
  value: fc.constantFrom(...VALUES),
});

/** The text of a YAML file in which a key is gone, or one value is another. */
function changed(text: string, { how, where, which, other, value }: Change): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  const all = holders(document.contents).filter(({ items }) => items.length > 0);
  const holder = all[where % all.length];
  if (!holder) return text;
  const at = which % holder.items.length;
  const to = other % holder.items.length;
  if (how === 'delete') holder.items.splice(at, 1);
  else if (how === 'repeat') holder.items.push(holder.items[at]);
  else if (isSeq(holder)) {
    if (how === 'swap') [holder.items[at], holder.items[to]] = [holder.items[to], holder.items[at]];
    else holder.items[at] = document.createNode(value);
  } else if (isMap(holder)) {
    const [pair, second] = [holder.items[at], holder.items[to]];
    if (!pair || !second) return text;
    if (how === 'swap') [pair.value, second.value] = [second.value, pair.value];
    else if (how === 'rename' && isScalar(pair.key)) pair.key.value = `${String(pair.key.value)}${String(value)}`;
    else pair.value = document.createNode(value);
  }
  return document.toString();
}

/** The problems of a folder; fails where anything else is thrown. */
function expectPlain(files: Readonly<Record<string, string>>): void {
  let remove = () => {};
  const folder = folderWith({ ...SMALL_CONTENT, ...files }, (done) => {
    remove = done;
  });
  try {
    compileSmall(folder);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    const { problems } = error as ContentError;
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem.file.startsWith(`${folder}/`) || problem.file === folder).toBe(true);
      expect(problemLine(problem)).not.toContain('\n');
      expect(problem.expected).toMatch(/\S/);
      expect(problem.expected).not.toMatch(NO_PLAIN_WORDS);
      expect(problem.found).not.toMatch(/^(undefined|null)$/);
    }
  } finally {
    remove();
  }
}

describe('content that was changed at random', { timeout: 60_000 }, () => {
  it('is accepted or told of, with a file, in one line, and in plain words', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const files: Record<string, string> = {};
        for (const one of changes) files[one.file] = changed(files[one.file] ?? SMALL_CONTENT[one.file] ?? '', one);
        expectPlain(files);
      }),
      { seed: SEED, numRuns: 120 },
    );
  });

  it('sign by sign is accepted or told of as well', () => {
    const signs = fc.constantFrom(
      '',
      '\t',
      '"',
      "'",
      ':',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '!',
      '%',
      '@',
      '#',
      '\r',
      '\n',
      '\uFEFF',
      '\u202E',
      ',',
      '|',
      '>',
      '<<: ',
      '? ',
    );
    fc.assert(
      fc.property(fc.constantFrom(...TEXT_FILES), fc.nat(), fc.nat(20), signs, (file, where, many, sign) => {
        const text = SMALL_CONTENT[file] ?? '';
        const at = where % text.length;
        expectPlain({ [file]: text.slice(0, at) + sign + text.slice(at + many) });
      }),
      { seed: SEED, numRuns: 120 },
    );
  });
});

it('several mistakes in several files are all told at once, file after file and line after line', () => {
  const edit = (file: string, ...edits: [from: string, to: string][]) => ({
    [file]: edits.reduce((text, [from, to]) => text.replace(from, to), SMALL_CONTENT[file] ?? ''),
  });
  const lines = linesWith({
    ...edit('helplines.yaml', ['cost: usual', 'cost: cheap']),
    ...edit('regions/teststad/region.yaml', ['GM9999', '9999'], ['name: Teststad', 'nam: Teststad']),
    ...edit('regions/teststad/places.csv', ['lib-2', 'lib 2']),
    ...edit(
      'regions/teststad/services.yaml',
      ['capacity: open', 'capacity: opne'],
      ['name: Budgetkring', 'nam: Budgetkring'],
      ['access:', 'acces:'],
    ),
  });
  expect(lines.map((line) => line.split(': found')[0])).toEqual([
    'helplines.yaml:5: [0].cost',
    'region.yaml:2: nam',
    'region.yaml:3: municipality',
    'places.csv:3: id',
    'services.yaml:9: [0].facts.acces',
    'services.yaml:14: [0].capacity',
    'services.yaml:19: [1].nam',
  ]);
});
