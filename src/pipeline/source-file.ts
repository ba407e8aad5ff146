/** YAML and JSON read with the line of every value, so that a problem can say where it stands. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { ContentError, type Problem, pathText } from './problems.ts';

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

/** The text of a file, without a byte-order mark; a file that cannot be read is a problem like any other. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const found = error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'no such file' : String(error);
    throw new ContentError([
      { file: shownName(file), line: null, path: '', found, expected: 'a file that can be read' },
    ]);
  }
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
    : parseYaml(position(), name, firstLine);
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
  return { lines, document: parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: true }) };
}

function parseYaml({ document, lines }: ReturnType<typeof locate>, name: string, firstLine: number): unknown {
  const problems = document.errors.map((error) => ({
    file: name,
    line: lines.linePos(error.pos[0]).line + firstLine - 1,
    path: '',
    found: error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'a mistake',
    expected: 'valid YAML',
  }));
  if (problems.length > 0) throw new ContentError(problems);
  return document.toJS();
}

function parseJson(text: string, name: string, firstLine: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    // Where the message gives no position, the text ended too early.
    const position = Number(/position (\d+)/.exec(found)?.[1] ?? text.trimEnd().length);
    const line = text.slice(0, position).split('\n').length + firstLine - 1;
    throw new ContentError([{ file: name, line, path: '', found, expected: 'valid JSON' }]);
  }
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : null;
}
