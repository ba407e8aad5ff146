/**
 * The command `npm run --silent find`: the matching of the app, without the app.
 *   find --region ID (--answers FILE | --file FILE.jsonl) [--now TIME] [--lang nl|en|ar|tr] [--limit N] [--content DIR]
 */
import { answersOf } from '../domain/check-answers.ts';
import { amsterdamTime, type LocalTime, parseLocalTime } from '../domain/clock.ts';
import { type AnswersDocument, readAnswers, readAnswersLines } from './answers-file.ts';
import { langOf, packOf, readOptions, run, usage, writeLine } from './command.ts';
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
  const words = wordsOf(langOf('find', values.lang));
  if ((values.answers === undefined) === (values.file === undefined)) {
    throw usage('find', '--answers', values.answers ?? 'nothing', 'either --answers FILE or --file FILE.jsonl');
  }
  const pack = await packOf('find', values.region, contentFolder(values.content));
  const documents =
    values.answers === undefined ? readAnswersLines(values.file ?? '', pack) : [readAnswers(values.answers, pack)];
  for (const document of documents) {
    const output = findOutput(answersOf(document), pack, now, { limit, words, sentences: values.lang !== undefined });
    await writeLine(values.file === undefined ? output : { ...extraKeys(document), ...output });
  }
}, 2);

function nowOf(text: string | undefined): LocalTime {
  const now = text === undefined ? amsterdamTime(Date.now()) : parseLocalTime(text);
  if (!now) throw usage('find', '--now', text, 'a time such as 2026-11-23T10:30');
  return now;
}

function limitOf(text: string | undefined): number {
  if (text !== undefined && !/^\d+$/.test(text)) throw usage('find', '--limit', text, 'a whole number');
  return text === undefined ? Number.POSITIVE_INFINITY : Number(text);
}

function extraKeys(document: AnswersDocument): Record<string, unknown> {
  const known = Object.keys(answersOf(document));
  return Object.fromEntries(Object.entries(document).filter(([key]) => !known.includes(key)));
}
