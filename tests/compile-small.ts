/** What becomes of a content folder, without the texts and pictures of the project: a pack, or everything that is wrong. */
import { expect } from 'vitest';
import { compileHelplines } from '../src/pipeline/compile-helplines.ts';
import { type CompiledRegion, compileRegion } from '../src/pipeline/compile-region.ts';
import { contentFolder } from '../src/pipeline/content-folder.ts';
import { hoursReader } from '../src/pipeline/expand-hours.ts';
import { ContentError, collect, type Problem, problemLine } from '../src/pipeline/problems.ts';
import { readWhatIsGood } from '../src/pipeline/read-region.ts';
import { contentOf, edited, type Files, folderWith, problemsOf, SMALL_CONTENT } from './broken-content.ts';

export const TODAY = '2026-11-21';

/** Compiles Teststad as it stands in a folder. */
export function compileSmall(folder: string, today = TODAY): CompiledRegion {
  const problems: Problem[] = [];
  const content = collect(problems, () => contentOf(folder));
  const shared = content && {
    kinds: Object.keys(content.placeKinds),
    needs: content.needs.needs.map(({ id }) => id),
  };
  const source = readWhatIsGood('teststad', contentFolder(folder), shared, problems);
  if (!content) throw new ContentError(problems);
  const hours = hoursReader(today, content.schoolHolidays);
  const helplines = compileHelplines(content, hours, problems);
  const region =
    source && collect(problems, () => compileRegion(source, { content, helplines, hours, today, asOf: today }));
  if (!region || problems.length > 0) throw new ContentError(problems);
  return region;
}

/** The lines that an editor sees of a folder; files are named from its top, or from that of the region. */
export function linesOf(folder: string): string[] {
  return problemsOf(() => compileSmall(folder)).map((problem) =>
    problemLine(problem).replaceAll(`${folder}/`, '').replaceAll('regions/teststad/', ''),
  );
}

/** The same of the small content in which some files are others; null takes a file away. */
export function linesWith(files: Readonly<Record<string, string | null>>): string[] {
  const all = Object.entries({ ...SMALL_CONTENT, ...files });
  return linesOf(folderWith(Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== null))));
}

/** The same of a file of the region in which one text became another. */
export function linesWhere(file: string, from: string, to: string, others: Files = {}): string[] {
  return linesOf(edited(`regions/teststad/${file}`, from, to, others));
}

/** A file of the region, a line of it, what became what, and the whole message after file and line. */
export type Mistake = readonly [file: string, line: number, from: string, to: string, message: string];

/** One mistake is one line. */
export function expectLine(...[file, line, from, to, message]: Mistake): void {
  expect(linesWhere(file, from, to)).toEqual([`${file}:${line}: ${message}`]);
}
