/** The small content of which a few parts have become what somebody hostile would write there. */
import fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { SMALL_CONTENT } from '../broken-content.ts';
import { hostileText, longText } from './hostile-text.ts';
import { mutatedJson } from './mutated-json.ts';

/** What one file has become. */
export interface MutatedFile {
  readonly file: string;
  readonly text: string;
}

const FILES = Object.keys(SMALL_CONTENT);
const YAML = FILES.filter((name) => name.endsWith('.yaml'));
const SHAPES = 'regions/teststad/neighbourhoods.geojson';
const TABLE = 'regions/teststad/places.csv';

/** Syntax of YAML that does more than hold a value. */
const YAML_SYNTAX = fc.constantFrom(
  '&a [*a]',
  '*missing',
  '&a {b: *a}',
  '<<: {id: x}',
  '!!js/function "f"',
  '!!python/object:os.system x',
  '!!binary aGk=',
  '!!set {a, b}',
  '!!timestamp 2026-01-01',
  '!<tag:yaml.org,2002:str> x',
  '? {a: b} : c',
  '? [a, b]\n: c',
  '"\\uD800"',
  '"\\0"',
  '"\\u202E"',
  '.inf',
  '-.nan',
  '0x7fffffffffffffff',
  '0o17',
  '1e400',
  '|2-\n  a',
  '--- a\n--- b',
  '%YAML 9.9\n---',
  '__proto__: {x: 1}',
  '{__proto__: {x: 1}}',
  '{constructor: {prototype: {x: 1}}}',
  '&a [&b [*a, *b], *a]',
);

const anyText = fc.oneof({ weight: 200, arbitrary: hostileText }, { weight: 1, arbitrary: longText });

/** A value, or a key, of a YAML file is a hostile text, rightly quoted. */
const quoted: fc.Arbitrary<MutatedFile> = fc
  .tuple(fc.constantFrom(...YAML), fc.nat(), anyText, fc.boolean())
  .map(([file, where, text, seldom]) => {
    const document = parseDocument(SMALL_CONTENT[file] ?? '');
    const nodes: { value: unknown }[] = [];
    visit(document, {
      Scalar(key, node) {
        if (key !== 'key' || (seldom && where % 8 === 0)) nodes.push(node);
      },
    });
    const node = nodes[where % nodes.length];
    if (isScalar(node)) {
      node.value = text;
      delete node.source;
      node.type = 'QUOTE_DOUBLE';
    }
    return { file, text: document.toString() };
  });

/** A list or a map of a YAML file holds itself, or what only looks like a value. */
const syntax: fc.Arbitrary<MutatedFile> = fc
  .tuple(fc.constantFrom(...YAML), fc.nat(), YAML_SYNTAX)
  .map(([file, where, written]) => {
    const text = SMALL_CONTENT[file] ?? '';
    const values: [from: number, to: number][] = [];
    visit(parseDocument(text), {
      Node(_, node) {
        if ((isScalar(node) || isMap(node) || isSeq(node)) && node.range) values.push([node.range[0], node.range[1]]);
      },
    });
    const [from, to] = values[where % values.length] ?? [0, 0];
    return { file, text: text.slice(0, from) + written + text.slice(to) };
  });

const shapes: fc.Arbitrary<MutatedFile> = mutatedJson([SMALL_CONTENT[SHAPES] ?? '']).map(({ text }) => ({
  file: SHAPES,
  text,
}));

const table: fc.Arbitrary<MutatedFile> = fc
  .tuple(fc.nat(2), fc.nat(7), anyText, fc.boolean())
  .map(([row, column, text, isQuoted]) => {
    const rows = (SMALL_CONTENT[TABLE] ?? '')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    const cells = rows[row];
    if (cells) cells[column] = isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
    return { file: TABLE, text: `${rows.map((line) => line.join(',')).join('\n')}\n` };
  });

/** Bytes as a file may hold them, right or not. */
const anywhere: fc.Arbitrary<MutatedFile> = fc
  .tuple(fc.constantFrom(...FILES), fc.nat(), fc.nat(30), anyText)
  .map(([file, where, many, text]) => {
    const whole = SMALL_CONTENT[file] ?? '';
    const at = where % whole.length;
    return { file, text: whole.slice(0, at) + text + whole.slice(at + many) };
  });

/** Files of the small content, one or two of them hostile. */
export const mutatedContent: fc.Arbitrary<readonly MutatedFile[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: quoted },
    { weight: 2, arbitrary: syntax },
    { weight: 2, arbitrary: shapes },
    { weight: 2, arbitrary: table },
    { weight: 2, arbitrary: anywhere },
  ),
  { minLength: 1, maxLength: 2 },
);
