/** Queries from a file: checked whole before anything is searched. */
import { z } from 'zod';
import { LANGUAGES, type LanguageId } from '../i18n/languages.ts';
import { checkSchema } from './check-schema.ts';
import { ContentError, collect, type Problem } from './problems.ts';
import { parseSource, readLines, shownName } from './source-file.ts';

export interface QueryLine {
  readonly lang: LanguageId;
  readonly query: string;
  readonly [key: string]: unknown;
}

const QUERY = z.looseObject({ lang: z.enum(LANGUAGES.map(({ id }) => id)), query: z.string() });

/** One query a line; empty lines are passed over. Throws a ContentError that names each line and field. */
export function readQueries(file: string): QueryLine[] {
  const problems: Problem[] = [];
  const name = shownName(file);
  const queries = readLines(file).flatMap(
    ({ text, line }) => collect(problems, () => checkSchema(parseSource(text, name, line), QUERY, problems)) ?? [],
  );
  if (problems.length > 0) throw new ContentError(problems);
  return queries;
}
