/** Reads the content that all regions share, and holds its references to each other. */
import type { z } from 'zod';
import { checkQuestions } from './check-questions.ts';
import { checkSchema } from './check-schema.ts';
import type { ContentFolder } from './content-folder.ts';
import {
  helplinesSchema,
  helpNowSchema,
  needsSchema,
  pictogramsSchema,
  placeKindsSchema,
  schoolHolidaysSchema,
} from './content-schemas.ts';
import { factLooksSchema } from './facts-schema.ts';
import { ContentError, collect, oneOf, type Problem, repeated, shown } from './problems.ts';
import { questionsSchema } from './questions-schema.ts';
import { readSource, type SourceFile } from './source-file.ts';

export interface Content {
  readonly needs: z.output<typeof needsSchema>;
  readonly questions: z.output<typeof questionsSchema>;
  readonly helplines: z.output<typeof helplinesSchema>;
  readonly helplinesFile: SourceFile;
  readonly helpNow: z.output<typeof helpNowSchema>;
  readonly placeKinds: z.output<typeof placeKindsSchema>;
  readonly pictograms: z.output<typeof pictogramsSchema>;
  readonly factLooks: z.output<typeof factLooksSchema>;
  readonly schoolHolidays: z.output<typeof schoolHolidaysSchema>;
}

/** The shared content; throws a ContentError with every problem in it. */
export function readContent(folder: ContentFolder): Content {
  const problems: Problem[] = [];
  const needs = load(folder, 'needs.yaml', needsSchema, problems);
  const questions = load(folder, 'questions.yaml', questionsSchema, problems);
  const helplines = load(folder, 'helplines.yaml', helplinesSchema, problems);
  const helpNow = load(folder, 'help-now.yaml', helpNowSchema, problems);
  const placeKinds = load(folder, 'place-kinds.yaml', placeKindsSchema, problems);
  const pictograms = load(folder, 'pictograms.yaml', pictogramsSchema, problems);
  const facts = load(folder, 'facts.yaml', factLooksSchema, problems);
  const schoolHolidays = load(folder, 'school-holidays.yaml', schoolHolidaysSchema, problems);
  if (!needs || !questions || !helplines || !helpNow || !placeKinds || !pictograms || !facts || !schoolHolidays) {
    throw new ContentError(problems);
  }
  const content: Content = {
    needs: needs.value,
    questions: questions.value,
    helplines: helplines.value,
    helplinesFile: helplines.source,
    helpNow: helpNow.value,
    placeKinds: placeKinds.value,
    pictograms: pictograms.value,
    factLooks: facts.value,
    schoolHolidays: schoolHolidays.value,
  };
  const ids = idsOf(content);
  checkNeeds(needs, ids, problems);
  problems.push(...checkQuestions(questions.source, questions.value));
  for (const list of ['who', 'where', 'reach', 'when', 'wishes'] as const) {
    for (const [n, option] of questions.value[list].entries()) {
      checkOne(questions, [list, n, 'pictogram'], option.pictogram, ids.pictograms, problems);
      if ('clock' in option) checkOne(questions, [list, n, 'clock'], option.clock, ids.pictograms, problems);
    }
  }
  checkUnique(helplines, helplines.value, [], problems);
  checkUnique(helpNow, helpNow.value, [], problems);
  for (const [n, entry] of helpNow.value.entries()) {
    checkOne(helpNow, [n, 'pictogram'], entry.pictogram, ids.pictograms, problems);
    checkKnown(helpNow, [n, 'lines'], entry.lines, ids.lines, problems);
  }
  for (const [kind, entry] of Object.entries(placeKinds.value)) {
    checkOne(placeKinds, [kind, 'pictogram'], entry.pictogram, ids.pictograms, problems);
    checkKnown(placeKinds, [kind, 'needs'], entry.needs, ids.needs, problems);
  }
  for (const [fact, looks] of Object.entries(facts.value)) {
    for (const [value, pictogram] of Object.entries(looks)) {
      checkOne(facts, [fact, value], pictogram, ids.pictograms, problems);
    }
  }
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

interface Loaded<Value> {
  readonly source: SourceFile;
  readonly value: Value;
}

function load<S extends z.ZodType>(
  folder: ContentFolder,
  file: string,
  schema: S,
  problems: Problem[],
): Loaded<z.output<S>> | null {
  return collect(problems, () => {
    const source = readSource(folder.path(file));
    const value = checkSchema(source, schema, problems);
    return value === null ? null : { source, value };
  });
}

function idsOf(content: Content) {
  return {
    needs: content.needs.needs.map(({ id }) => id),
    choices: content.needs.choices.map(({ id }) => id),
    domains: content.needs.domains.map(({ id }) => id),
    lines: content.helplines.map(({ id }) => id),
    pictograms: Object.keys(content.pictograms),
  };
}

function checkNeeds(
  { source, value }: Loaded<Content['needs']>,
  ids: ReturnType<typeof idsOf>,
  problems: Problem[],
): void {
  const file = { source };
  for (const list of ['domains', 'choices', 'needs'] as const) {
    checkUnique(file, value[list], [list], problems);
    for (const [n, { pictogram }] of value[list].entries()) {
      checkOne(file, [list, n, 'pictogram'], pictogram, ids.pictograms, problems);
    }
  }
  for (const [n, domain] of value.domains.entries()) {
    checkKnown(file, ['domains', n, 'choices'], domain.choices, ids.choices, problems);
  }
  for (const [n, choice] of value.choices.entries()) {
    checkKnown(file, ['choices', n, 'needs'], choice.needs, ids.needs, problems);
  }
  for (const [n, need] of value.needs.entries()) {
    checkOne(file, ['needs', n, 'domain'], need.domain, ids.domains, problems);
    checkKnown(file, ['needs', n, 'lines'], need.lines, ids.lines, problems);
  }
}

function checkUnique(
  { source }: { source: SourceFile },
  entries: readonly { id: string }[],
  path: readonly PropertyKey[],
  problems: Problem[],
): void {
  for (const { at, first } of repeated(entries.map(({ id }) => id))) {
    const line = source.lineOf([...path, first, 'id']);
    const found = `${shown(entries[at]?.id)} a second time`;
    problems.push(source.problem([...path, at, 'id'], found, `an id of its own (first on line ${line})`));
  }
}

function checkKnown(
  file: { source: SourceFile },
  path: readonly PropertyKey[],
  found: readonly string[],
  known: readonly string[],
  problems: Problem[],
): void {
  for (const [n, id] of found.entries()) checkOne(file, [...path, n], id, known, problems);
}

function checkOne(
  { source }: { source: SourceFile },
  path: readonly PropertyKey[],
  id: string,
  known: readonly string[],
  problems: Problem[],
): void {
  if (!known.includes(id)) problems.push(source.problem(path, shown(id), oneOf(known, id)));
}
