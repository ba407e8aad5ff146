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

function issueProblems(issue: z.core.$ZodIssue, source: SourceFile, schema: z.ZodType): Problem[] {
  const found = valueAt(source.value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => source.problem([...issue.path, key], `the key ${shown(key)}`, oneOf(known, key)));
  }
  return [source.problem(issue.path, shown(found), expectedBy(issue, found))];
}

function expectedBy(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), found);
  if (issue.code === 'invalid_type') return `a value of type ${issue.expected}`;
  if (issue.code === 'invalid_union') return 'one of the forms the documentation of this field gives';
  return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
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
  const shape = unwrapped(at)?.shape;
  return shape ? Object.keys(shape) : [];
}

interface Definition {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
}

function inner(schema: unknown, step: PropertyKey): unknown {
  const definition = unwrapped(schema);
  return definition?.shape?.[String(step)] ?? definition?.element ?? definition?.valueType;
}

function unwrapped(schema: unknown): Definition | undefined {
  const definition = (schema as { def?: Definition } | undefined)?.def;
  return definition?.innerType ? unwrapped(definition.innerType) : definition;
}
