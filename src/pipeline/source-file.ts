/** YAML and JSON read with the line of every value, so that a problem can say where it stands. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type ParseError, parse, visit } from 'jsonc-parser';
import { LineCounter, parseDocument } from 'yaml';
import { ContentError, type Problem, pathText, shown } from './problems.ts';
import { yamlMistakes } from './yaml-mistakes.ts';

export interface SourceFile {
  /** As shown to people: relative to where they are. */
  readonly name: string;
  readonly value: unknown;
  /** The line of a value, or of the nearest thing around it. */
  lineOf(path: readonly PropertyKey[]): number;
  problem(path: readonly PropertyKey[], found: string, expected: string): Problem;
}

/** Reads a YAML or JSON file; throws a ContentError that names every mistake of syntax. */
export function readSource(file: string): SourceFile {
  return parseSource(readText(file), shownName(file));
}

/** The text of a file, without a byte-order mark, each line ended in one way; a file that cannot be read, or is not UTF-8, is a problem like any other. */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)).replace(/\r\n?/g, '\n');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const [found, expected] =
      code === 'ENOENT'
        ? ['no such file', 'a file that can be read']
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? ['other bytes', 'text in UTF-8']
          : code === 'EISDIR'
            ? ['a folder', 'a file']
            : [String(error), 'a file that can be read'];
    throw new ContentError([{ file: shownName(file), line: null, path: '', found, expected }]);
  }
}

/** The lines of a file that are not empty, with their numbers. */
export function readLines(file: string): { readonly text: string; readonly line: number }[] {
  const lines = readText(file).split('\n');
  return lines.flatMap((text, n) => (text.trim() ? [{ text, line: n + 1 }] : []));
}

export function shownName(file: string): string {
  const short = relative(process.cwd(), file);
  return short.startsWith('..') ? file : short;
}

/** Parses a text of JSON, if its name says so, or else YAML; `firstLine` is the line it begins on in its file. */
export function parseSource(text: string, name: string, firstLine = 1): SourceFile {
  let located: ReturnType<typeof locate> | undefined;
  const position = () => {
    located ??= locate(text);
    return located;
  };
  const value = /\.(geo)?jsonl?$/.test(name)
    ? parseJson(text, name, firstLine)
    : parseYaml(position(), text, name, firstLine);
  const lineOf = (path: readonly PropertyKey[]) => {
    const { document, lines } = position();
    for (let depth = path.length; depth >= 0; depth--) {
      const node: unknown = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      const start = rangeStart(node);
      if (start !== null) return lines.linePos(start).line + firstLine - 1;
    }
    return firstLine;
  };
  return {
    name,
    value,
    lineOf,
    problem: (path, found, expected) => ({ file: name, line: lineOf(path), path: pathText(path), found, expected }),
  };
}

function locate(text: string) {
  const lines = new LineCounter();
  return {
    lines,
    document: parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, logLevel: 'error' }),
  };
}

function parseYaml(
  { document, lines }: ReturnType<typeof locate>,
  text: string,
  name: string,
  firstLine: number,
): unknown {
  const problems = yamlMistakes(document, text).map(({ offset, found, expected }) => ({
    file: name,
    line: lines.linePos(offset).line + firstLine - 1,
    path: '',
    found,
    expected,
  }));
  if (problems.length > 0) throw new ContentError(problems);
  return document.toJS();
}

function parseJson(text: string, name: string, firstLine: number): unknown {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const problem = (offset: number, found: string, expected: string): Problem => {
    return { file: name, line: text.slice(0, offset).split('\n').length + firstLine - 1, path: '', found, expected };
  };
  const [error] = errors;
  if (error) {
    const found = text.slice(error.offset, error.offset + Math.max(error.length, 1)).trim();
    throw new ContentError([problem(error.offset, found ? shown(found) : 'the end of the text', 'valid JSON')]);
  }
  const twice = keysTwice(text).map(({ key, offset }) =>
    problem(offset, `the key ${shown(key)} a second time`, 'a key once'),
  );
  if (twice.length > 0) throw new ContentError(twice);
  return value;
}

/** Keys that stand twice in one object; of these JSON would silently keep the last. */
function keysTwice(text: string): { key: string; offset: number }[] {
  const open: Set<string>[] = [];
  const found: { key: string; offset: number }[] = [];
  visit(text, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(key, offset) {
      if (open.at(-1)?.has(key)) found.push({ key, offset });
      open.at(-1)?.add(key);
    },
  });
  return found;
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : null;
}
