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

/** Parses a text of YAML, of which JSON is a part; `firstLine` is the line it begins on in its file. */
export function parseSource(text: string, name: string, firstLine = 1): SourceFile {
  const fast = name.endsWith('json') ? parseJson(text) : undefined;
  let located: ReturnType<typeof locate> | undefined;
  const position = () => {
    located ??= locate(text);
    return located;
  };
  if (fast === undefined) {
    const { document, lines } = position();
    const problems = document.errors.map((error) => ({
      file: name,
      line: lines.linePos(error.pos[0]).line + firstLine - 1,
      path: '',
      found: error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'a mistake',
      expected: name.includes('.json') ? 'valid JSON' : 'valid YAML',
    }));
    if (problems.length > 0) throw new ContentError(problems);
  }
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
    value: fast === undefined ? position().document.toJS() : fast,
    lineOf,
    problem: (path, found, expected) => ({ file: name, line: lineOf(path), path: pathText(path), found, expected }),
  };
}

function locate(text: string) {
  const lines = new LineCounter();
  return { lines, document: parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: true }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Read again by the YAML parser, which says where the mistake stands.
    return undefined;
  }
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : null;
}
