/** Everything wrong with the content is collected and shown at once; nothing is written while a problem stands. */
import { closest, distance } from 'fastest-levenshtein';

export interface Problem {
  readonly file: string;
  /** From 1; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const told = inOrder(problems);
    super(told.map(problemLine).join('\n'));
    this.problems = told;
    this.name = 'ContentError';
    // Who edits content needs the lines of their files, not those of the program.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** File after file as they were read, and each from its first line to its last. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files.flatMap((name) =>
    problems.filter(({ file }) => file === name).sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  );
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

/** The value at the end of a path; undefined where there is none. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );
}

// What turns or hides what a person reads in a terminal.
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A found value in one short line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty value';
  const text = (JSON.stringify(value) ?? String(value)).replace(
    UNSEEN,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** `one of a, b, c (did you mean b?)`: a list longer than `most` is left out, and so is a guess that is far from what was found. */
export function oneOf(allowed: readonly string[], found: unknown, most = 12): string {
  const [only] = allowed;
  if (only === undefined) return 'a known id, of which there is none';
  if (allowed.length === 1) return only;
  const list = allowed.length <= most ? `one of ${allowed.join(', ')}` : 'a known id';
  const near = nearest(allowed, found);
  return near === null ? list : `${list} (did you mean ${near}?)`;
}

/** The one that was meant, as far as less than half of it differs; or null. */
export function nearest(allowed: readonly string[], found: unknown): string | null {
  if (typeof found !== 'string' || allowed.length === 0) return null;
  const near = closest(found, [...allowed]);
  return distance(found, near) * 2 < Math.max(found.length, near.length) ? near : null;
}
