/**
 * The command `npm run --silent search`: the search of the app, without the app.
 *   search --region ID [--lang nl|en|ar|tr] (TEXT | --file FILE.jsonl) [--content DIR]
 */
import type { Words } from '../i18n/create-words.ts';
import { needText } from '../i18n/describe.ts';
import { LANGUAGES, type LanguageId } from '../i18n/languages.ts';
import { createSearch, type Search } from '../search/search.ts';
import { langOf, packOf, readOptions, run, usage, writeLine } from './command.ts';
import { compileWords } from './compile-words.ts';
import { contentFolder } from './content-folder.ts';
import { wordsOf } from './locales.ts';
import { readQueries } from './queries-file.ts';
import { readSayings } from './read-sayings.ts';

await run(async () => {
  const { values, positionals } = readOptions(
    {
      region: { type: 'string' },
      lang: { type: 'string' },
      file: { type: 'string' },
      content: { type: 'string' },
    },
    true,
  );
  const lang = langOf('search', values.lang);
  if ((values.file === undefined) !== (positionals.length === 1)) {
    throw usage('search', 'TEXT', positionals.join(' ') || 'nothing', 'either one text in quotes or --file FILE.jsonl');
  }
  const folder = contentFolder(values.content);
  const pack = await packOf('search', values.region, folder);
  const needs = pack.needs.map(({ id }) => id);
  const indexes = compileWords(readSayings(folder, needs), needs);
  const screens = Object.fromEntries(
    LANGUAGES.map(({ id }) => [id, { words: wordsOf(id), search: createSearch(indexes[id].map(({ text }) => text)) }]),
  ) as Record<LanguageId, { words: Words; search: Search }>;

  for (const { lang: screen, query, ...others } of values.file === undefined
    ? [{ lang, query: positionals[0] ?? '' }]
    : readQueries(values.file)) {
    const { words, search } = screens[screen];
    const { danger, suggestions } = search(query, pack);
    await writeLine({
      ...others,
      danger: danger.length > 0,
      suggestions: suggestions.map(({ kind, id, label, score }) => ({
        kind,
        id,
        label: label ?? needText(id, words),
        score: Math.round(score * 1000) / 1000,
      })),
    });
  }
}, 2);
