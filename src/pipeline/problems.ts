/** Everything wrong with the content is collected and shown at once; nothing is written while a problem stands. */
import { closest } from 'fastest-levenshtein';

export interface Problem {
  readonly file: string;
  /** From 1; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'ContentError';
    // Who edits content needs the lines of their files, not those of the program.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** What a function gives, or null with its problems added to those there are. */
export function collect<Value>(problems: Problem[], read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

/** One line: `file:line: path: found …, expected …`. */
export function problemLine({ file, line, path, found, expected }: Problem): string {
  const place = line === null ? file : `${file}:${line}`;
  return `${place}: ${path ? `${path}: ` : ''}found ${found}, expected ${expected}`;
}

/** Where an id stands a second time, each with where it stood first. */
export function repeated(ids: readonly string[]): { at: number; first: number }[] {
  const seen = new Map<string, number>();
  return ids.flatMap((id, at) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, at);
    return first === undefined ? [] : [{ at, first }];
  });
}

/** `needs[0].id` from its steps. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/\p{Cc}/gu, (sign) => JSON.stringify(sign).slice(1, -1))
    .replace(/^\./, '');
}

/** A found value in one short line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** `one of a, b, c (did you mean b?)`: the list is left out where it is long. */
export function oneOf(allowed: readonly string[], found: unknown): string {
  const list = allowed.length <= 12 ? `one of ${allowed.join(', ')}` : 'a known id';
  return typeof found === 'string' && allowed.length > 0
    ? `${list} (did you mean ${closest(found, [...allowed])}?)`
    : list;
}
