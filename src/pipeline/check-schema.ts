/** Holds a source file against a schema and says every difference as a problem with its line. */
import type { z } from 'zod';
import { oneOf, type Problem, shown } from './problems.ts';
import type { SourceFile } from './source-file.ts';

/** The value as the schema gives it, or null after reporting each problem. */
export function checkSchema<S extends z.ZodType>(
  source: SourceFile,
  schema: S,
  problems: Problem[],
): z.output<S> | null {
  const result = schema.safeParse(source.value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...issueProblems(issue, source, schema));
  return null;
}

function issueProblems(issue: Issue, source: SourceFile, schema: z.ZodType): Problem[] {
  const found = valueAt(source.value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => source.problem([...issue.path, key], `the key ${shown(key)}`, oneOf(known, key)));
  }
  if (issue.code === 'invalid_union') {
    // The form that was meant is the one that does not fail as a whole.
    const meant = issue.errors.find((form) =>
      form.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
    );
    const inside = meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
    if (inside && inside.length > 0) return inside.flatMap((inner) => issueProblems(inner, source, schema));
  }
  const key = issue.code === 'invalid_key' ? `the key ${shown(issue.path.at(-1))}` : shown(found);
  return [source.problem(issue.path, key, expectedBy(issue, found))];
}

type Issue = z.core.$ZodIssue;

// How zod begins where the schema gives no words of its own.
const NO_WORDS_OF_OUR_OWN = /^(Invalid|Too (small|big)|Unrecognized|Required)/;

function expectedBy(issue: Issue, found: unknown): string {
  if (!NO_WORDS_OF_OUR_OWN.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String), found);
    case 'invalid_type':
      return `a value of type ${issue.expected}`;
    case 'too_small':
      return issue.origin === 'array' ? `a list of at least ${issue.minimum}` : `at least ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'array' ? `a list of at most ${issue.maximum}` : `at most ${issue.maximum}`;
    case 'invalid_key':
      return issue.issues.map((inner) => inner.message).join(', ');
    case 'invalid_union':
      return issue.errors.map((form) => form.map((inner) => expectedBy(inner, found)).join(', ')).join(', or ');
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );
}

/** The keys a schema knows at a path, found by walking its own definition. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) at = inner(at, step);
  const definition = unwrapped(at);
  const forms = [definition, ...(definition?.options ?? []).map(unwrapped)];
  return [...new Set(forms.flatMap((form) => Object.keys(form?.shape ?? {})))];
}

interface Definition {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
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
