/**
 * The command `npm run --silent find`: the matching of the app, without the app.
 *   find --region ID (--answers FILE | --file FILE.jsonl) [--now TIME] [--lang nl|en|ar|tr] [--limit N] [--content DIR]
 */
import { once } from 'node:events';
import { answersOf } from '../domain/check-answers.ts';
import { amsterdamTime, type LocalTime, parseLocalTime } from '../domain/clock.ts';
import type { Pack } from '../domain/social-map.ts';
import { isLanguageId, LANGUAGES } from '../i18n/languages.ts';
import { decodePack } from '../pack/decode.ts';
import { type AnswersDocument, readAnswers, readAnswersLines } from './answers-file.ts';
import { readOptions, run, UsageError } from './command.ts';
import { compileContent } from './compile-content.ts';
import { contentFolder } from './content-folder.ts';
import { findOutput } from './find-output.ts';
import { wordsOf } from './locales.ts';

await run(async () => {
  const { values } = readOptions({
    region: { type: 'string' },
    answers: { type: 'string' },
    file: { type: 'string' },
    now: { type: 'string' },
    lang: { type: 'string' },
    limit: { type: 'string' },
    content: { type: 'string' },
  });
  const now = nowOf(values.now);
  const limit = limitOf(values.limit);
  if (values.lang !== undefined && !isLanguageId(values.lang)) {
    throw usage('--lang', values.lang, `one of ${LANGUAGES.map(({ id }) => id).join(', ')}`);
  }
  const words = wordsOf(values.lang ?? 'nl');
  if ((values.answers === undefined) === (values.file === undefined)) {
    throw usage('--answers', values.answers ?? 'nothing', 'either --answers FILE or --file FILE.jsonl');
  }
  const pack = await packOf(values.region, values.content);
  const documents =
    values.answers === undefined ? readAnswersLines(values.file ?? '', pack) : [readAnswers(values.answers, pack)];
  for (const document of documents) {
    const output = findOutput(answersOf(document), pack, now, { limit, words, sentences: values.lang !== undefined });
    const line = JSON.stringify(values.file === undefined ? output : { ...extraKeys(document), ...output });
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
}, 2);

function nowOf(text: string | undefined): LocalTime {
  const now = text === undefined ? amsterdamTime(Date.now()) : parseLocalTime(text);
  if (!now) throw usage('--now', text, 'a time such as 2026-11-23T10:30');
  return now;
}

function limitOf(text: string | undefined): number {
  if (text !== undefined && !/^\d+$/.test(text)) throw usage('--limit', text, 'a whole number');
  return text === undefined ? Number.POSITIVE_INFINITY : Number(text);
}

async function packOf(region: string | undefined, content: string | undefined): Promise<Pack> {
  const folder = contentFolder(content);
  if (region === undefined || !folder.regions.includes(region)) {
    throw usage('--region', region ?? 'nothing', `one of ${folder.regions.join(', ')}`);
  }
  const compiled = compileContent(folder, undefined, [region]).regions[0];
  const read = await decodePack(new TextEncoder().encode(compiled?.text), compiled?.sha256 ?? '');
  if ('problem' in read) throw new Error(`the pack just compiled cannot be read: ${read.problem}`);
  return read.pack;
}

function extraKeys(document: AnswersDocument): Record<string, unknown> {
  const known = Object.keys(answersOf(document));
  return Object.fromEntries(Object.entries(document).filter(([key]) => !known.includes(key)));
}

function usage(option: string, found: string | undefined, expected: string): UsageError {
  return new UsageError(`find: ${option}: found ${found}, expected ${expected}`);
}
