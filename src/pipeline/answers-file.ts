/** Answers from a file: checked whole before anything is answered. */
import { closest } from 'fastest-levenshtein';
import { checkAnswers } from '../domain/check-answers.ts';
import type { Pack } from '../domain/social-map.ts';
import { ContentError, type Problem, shown } from './problems.ts';
import { parseSource, readLines, readText, shownName } from './source-file.ts';

export type AnswersDocument = Record<string, unknown>;

/** One document of answers. Throws a ContentError that names line and field. */
export function readAnswers(file: string, pack: Pack): AnswersDocument {
  const problems: Problem[] = [];
  const document = parseAnswers(readText(file), shownName(file), 1, pack, false, problems);
  if (problems.length > 0) throw new ContentError(problems);
  return document;
}

/** One document a line; empty lines are passed over, and fields that are no answers are let through. */
export function readAnswersLines(file: string, pack: Pack): AnswersDocument[] {
  const problems: Problem[] = [];
  const documents = readLines(file).map(({ text, line }) =>
    parseAnswers(text, shownName(file), line, pack, true, problems),
  );
  if (problems.length > 0) throw new ContentError(problems);
  return documents;
}

function parseAnswers(
  text: string,
  name: string,
  line: number,
  pack: Pack,
  extraKeys: boolean,
  problems: Problem[],
): AnswersDocument {
  try {
    // Whatever the file is called, it holds JSON; the name's ending picks the parser that says so.
    const source = parseSource(text, name, line);
    for (const { path, found, expected } of checkAnswers(source.value, pack, extraKeys)) {
      problems.push(source.problem(path, shown(found), expected + suggestion(path, found, pack)));
    }
    return (source.value ?? {}) as AnswersDocument;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return {};
  }
}

function suggestion(path: readonly PropertyKey[], found: unknown, { needs }: Pack): string {
  if (path[0] !== 'needs' || typeof found !== 'string') return '';
  return ` (did you mean ${closest(
    found,
    needs.map(({ id }) => id),
  )}?)`;
}
