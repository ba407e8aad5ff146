/** Holds a source file against a schema and says every difference as a problem with its line. */
import type { z } from 'zod';
import { nearest, oneOf, type Problem, shown, valueAt } from './problems.ts';
import type { SourceFile } from './source-file.ts';

/** The value as the schema gives it, or null after reporting each problem. */
export function checkSchema<S extends z.ZodType>(
  source: SourceFile,
  schema: S,
  problems: Problem[],
): z.output<S> | null {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap(meantBy);
  const misspelt = new Set(issues.flatMap((issue) => keysMeantBy(issue, source, schema)));
  const told = new Set<string>();
  for (const problem of issues.flatMap((issue) => problemsOf(issue, source, schema))) {
    // A key that is missing because it is misspelt is told where it stands, and of one value one mistake is enough.
    if (told.has(problem.path) || (misspelt.has(problem.path) && problem.found === 'nothing')) continue;
    told.add(problem.path);
    problems.push(problem);
  }
  return null;
}

type Issue = z.core.$ZodIssue;

/** Of a value that may have several forms, what is wrong with the form that was meant: the one of the same type. */
function meantBy(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((form) =>
    form.every(({ path, code }) => path.length > 0 || !['invalid_type', 'invalid_value'].includes(code)),
  );
  if (!meant || meant.length === 0) return [issue];
  return meant.flatMap((inner) => meantBy({ ...inner, path: [...issue.path, ...inner.path] }));
}

function keysMeantBy(issue: Issue, source: SourceFile, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.map((key) => source.problem([...issue.path, nearest(known, key) ?? key], '', '').path);
}

function problemsOf(issue: Issue, source: SourceFile, schema: z.ZodType): Problem[] {
  const known = keysAt(schema, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      source.problem([...issue.path, key], `the key ${shown(key)}`, oneOf(known, key, Number.POSITIVE_INFINITY)),
    );
  }
  const found = valueAt(source.value, issue.path);
  const key = issue.code === 'invalid_key' ? `the key ${shown(issue.path.at(-1))}` : shown(found);
  return [source.problem(issue.path, key, expectedBy(issue, found, known))];
}

// How zod begins where the schema gives no words of its own.
const NO_WORDS_OF_OUR_OWN = /^(Invalid|Too (small|big)|Unrecognized|Required)/;

function expectedBy(issue: Issue, found: unknown, keys: readonly string[]): string {
  if (!NO_WORDS_OF_OUR_OWN.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String), found);
    case 'invalid_type':
      return typeExpected(issue.expected, found, keys);
    case 'too_small':
      if (issue.origin === 'array')
        return issue.minimum === 1 ? 'a list that is not empty' : `${issue.minimum} or more`;
      return issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`;
    case 'too_big':
      return issue.inclusive ? `${issue.maximum} or less` : `less than ${issue.maximum}`;
    case 'invalid_key':
      return issue.issues.map((inner) => inner.message).join(', ');
    case 'invalid_union':
      return issue.errors.map((form) => form.map((inner) => expectedBy(inner, found, keys)).join(', ')).join(', or ');
    default:
      return issue.message;
  }
}

/** A type in words for who does not program, and how to write what was found so that it has that type. */
function typeExpected(type: string, found: unknown, keys: readonly string[]): string {
  const single = ['string', 'number', 'boolean'].includes(typeof found);
  switch (type) {
    case 'string':
      return single ? `a text, in quotes: "${found}"` : 'a text';
    case 'array':
    case 'tuple':
      if (single && /^[\w-]+$/.test(String(found))) return `a list: [${found}]`;
      return found === undefined ? 'a list' : 'a list, each item of which begins with "- "';
    case 'number':
      return 'a number';
    case 'int':
      return 'a whole number';
    case 'boolean':
      return 'true or false';
    default:
      return keys.length > 0 ? `keys with values: ${keys.join(', ')}` : 'keys with values';
  }
}

/** The keys a schema knows at a path, found by walking its own definition. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) at = inner(at, step);
  const definition = unwrapped(at);
  const forms = [definition, ...(definition?.options ?? []).map(unwrapped)];
  const keysOf = (form: Definition | undefined) => Object.keys(form?.shape ?? unwrapped(form?.keyType)?.entries ?? {});
  return [...new Set(forms.flatMap(keysOf))];
}

interface Definition {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly keyType?: unknown;
  /** The values of an enumeration. */
  readonly entries?: Record<string, string>;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
}

function inner(schema: unknown, step: PropertyKey): unknown {
  const definition = unwrapped(schema);
  return definition?.shape?.[String(step)] ?? definition?.element ?? definition?.valueType;
}

function unwrapped(schema: unknown): Definition | undefined {
  const definition = (schema as { def?: Definition } | undefined)?.def;
  return definition?.innerType ? unwrapped(definition.innerType) : definition;
}
