/** Records of a region's folder: one YAML file with a list, or a folder of such files. */
import { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import type { ContentFolder } from './content-folder.ts';
import { collect, oneOf, type Problem, repeated, shown } from './problems.ts';
import { readSource, type SourceFile, shownName } from './source-file.ts';

/** A record that can say what is wrong with it. */
export interface Sourced<Value> {
  readonly value: Value;
  problem(path: readonly PropertyKey[], found: string, expected: string): Problem;
}

export interface Records<Entry> {
  readonly records: readonly Sourced<Entry>[];
  /** Their ids, to check references against; null where some could not be read. */
  readonly ids: readonly string[] | null;
}

/** The records of `<base>.yaml`, and of every file in the folder `<base>`; none where neither is there. */
export function readRecords<Entry extends { readonly id: string }>(
  folder: ContentFolder,
  base: string,
  schema: z.ZodType<Entry>,
  problems: Problem[],
): Records<Entry> {
  return withIds(problems, () => readList(folder, base, schema, problems));
}

/** What is read, with its ids, each of which must be there once. */
export function withIds<Entry extends { readonly id: string }>(
  problems: Problem[],
  read: () => Sourced<Entry>[],
): Records<Entry> {
  const before = problems.length;
  const records = read();
  checkUnique(records, problems);
  return { records, ids: problems.length > before ? null : records.map(({ value }) => value.id) };
}

/** The records as they stand in their files. */
export function readList<Entry>(
  folder: ContentFolder,
  base: string,
  schema: z.ZodType<Entry>,
  problems: Problem[],
): Sourced<Entry>[] {
  return filesOf(folder, base, problems).flatMap((file) => {
    const source = collect(problems, () => readSource(file));
    const list = source && checkSchema(source, z.array(z.unknown()), problems);
    if (!source || !list) return [];
    return list.flatMap((entry, n): Sourced<Entry>[] => {
      const record: SourceFile = {
        name: source.name,
        value: entry,
        lineOf: (path) => source.lineOf([n, ...path]),
        problem: (path, found, expected) => source.problem([n, ...path], found, expected),
      };
      // One by one: where a record is broken, the others are still held against what they refer to.
      const value = checkSchema(record, schema, problems);
      return value === null ? [] : [{ value, problem: record.problem }];
    });
  });
}

/** Not what an operating system or an editor leaves behind. */
export function isForPeople(name: string): boolean {
  return !name.startsWith('.');
}

function filesOf(folder: ContentFolder, base: string, problems: Problem[]): string[] {
  const single = folder.has(`${base}.yaml`) ? [`${base}.yaml`] : [];
  const names = folder.list(base).filter(isForPeople);
  for (const name of names.filter((other) => !other.endsWith('.yaml'))) {
    const file = shownName(folder.path(`${base}/${name}`));
    problems.push({ file, line: null, path: '', found: `the file ${name}`, expected: 'files that end in .yaml' });
  }
  const many = names.filter((name) => name.endsWith('.yaml')).map((name) => `${base}/${name}`);
  return [...single, ...many].map(folder.path);
}

/** Tells of ids that stand a second time, whatever file they stand in. */
function checkUnique(records: readonly Sourced<{ readonly id: string }>[], problems: Problem[]): void {
  for (const { at, first } of repeated(records.map(({ value }) => value.id))) {
    const [earlier, later] = [records[first], records[at]];
    if (!earlier || !later) continue;
    const { file, line } = earlier.problem(['id'], '', '');
    const found = `${shown(later.value.id)} a second time`;
    problems.push(later.problem(['id'], found, `an id of its own (first in ${file}, line ${line})`));
  }
}

/** Tells of a reference to something that is not there; `known` is null where that is not known itself. */
export function checkReference(
  record: Sourced<unknown>,
  path: readonly PropertyKey[],
  id: string,
  known: readonly string[] | null,
  problems: Problem[],
): void {
  if (known && !known.includes(id)) problems.push(record.problem(path, shown(id), oneOf(known, id)));
}
