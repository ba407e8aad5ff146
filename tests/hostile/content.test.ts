/** Content of somebody hostile: told of with its file, or compiled to a page and a pack that are as harmless as any other. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { afterAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { compileHelplines } from '../../src/pipeline/compile-helplines.ts';
import { hoursReader } from '../../src/pipeline/expand-hours.ts';
import { helpNowHtml } from '../../src/pipeline/help-now-html.ts';
import { wordsOf } from '../../src/pipeline/locales.ts';
import { ContentError, problemLine } from '../../src/pipeline/problems.ts';
import { contentOf, folderWith, SMALL_CONTENT } from '../broken-content.ts';
import { compileSmall, TODAY } from '../compile-small.ts';
import { answerAll, answersOn, chosen } from './answer-all.ts';
import { holds } from './cases.ts';
import { expectHarmless } from './expect-harmless.ts';
import { expectUnpolluted } from './expect-unpolluted.ts';
import { mutatedContent } from './mutated-content.ts';
import { readAsListed } from './whole-pack.ts';

const folder = folderWith(SMALL_CONTENT, afterAll);
const { document } = new Window();
const words = Object.fromEntries(LANGUAGES.map(({ id }) => [id, wordsOf(id)])) as Record<
  (typeof LANGUAGES)[number]['id'],
  ReturnType<typeof wordsOf>
>;
const put = (file: string, text = '') => writeFileSync(join(folder, file), text);

/** Help now of the folder, as the browser reads it. */
function pageOf(municipality: { readonly name: string; readonly phone: string }): ParentNode {
  const content = contentOf(folder);
  const helplines = compileHelplines(content, hoursReader(TODAY, content.schoolHolidays), []);
  const helpNow = content.helpNow.map((entry) => ({ ...entry, municipality: true }));
  const spriteUrl = 'pictograms.svg';
  const html = helpNowHtml({
    helpNow,
    helplines,
    municipalities: [municipality],
    spriteUrl,
    wordsOf: (id) => words[id],
  });
  document.body.innerHTML = html;
  return document.body as unknown as ParentNode;
}

it('the small content makes a page and a pack', async () => {
  const { name, phone, text } = compileSmall(folder);
  expectHarmless(pageOf({ name, phone }));
  expect(await readAsListed(new TextEncoder().encode(text))).toHaveProperty('pack');
});

let compiled = 0;
holds('what somebody writes is told of, or harmless', 30, [mutatedContent, chosen], async (files, by) => {
  for (const { file, text } of files) put(file, text);
  try {
    const { name, phone, text } = compileSmall(folder);
    compiled++;
    expectHarmless(pageOf({ name, phone }));
    const read = await readAsListed(new TextEncoder().encode(text));
    if ('problem' in read) throw new Error(`the pack of this content cannot be read: ${read.problem}`);
    answerAll(read.pack, answersOn(read.pack, by), by.now, words.nl);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    for (const problem of error.problems) {
      expect(problem.file.startsWith(folder)).toBe(true);
      expect(problemLine(problem)).not.toContain('\n');
    }
  } finally {
    for (const { file } of files) put(file, SMALL_CONTENT[file]);
    expectUnpolluted();
  }
});

it('of these, some are compiled', () => {
  expect(compiled).toBeGreaterThan(0);
});
