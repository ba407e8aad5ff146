/** How well the search finds what people mean, over labelled queries and the map of Amsterdam. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Pack } from '../../src/domain/social-map.ts';
import { compileWords } from '../../src/pipeline/compile-words.ts';
import { contentFolder } from '../../src/pipeline/content-folder.ts';
import { readSayings } from '../../src/pipeline/read-sayings.ts';
import { createSearch, type Found, type Search } from '../../src/search/search.ts';
import { compiledRegion } from '../compiled-region.ts';

export interface Query {
  readonly id: string;
  readonly lang: string;
  readonly query: string;
  /** Needs that are right, the best one first; none where the query is about no need. */
  readonly accept: readonly string[];
  readonly kind: string;
}

/** Counts of queries. */
export interface Quality {
  /** About a need; with the right one first, and among the first three. */
  asked: number;
  first: number;
  firstThree: number;
  /** About safety before all; with the right need among the first three, and with help lines above it. */
  safety: number;
  safetyFirstThree: number;
  dangerFound: number;
  /** Not about safety at all, and with help lines all the same. */
  harmless: number;
  dangerFalse: number;
  /** About no need, and with a need suggested all the same. */
  unrelated: number;
  suggestionFalse: number;
}

/** Queries of a file, a line each. */
export function queriesOf(file: string): Query[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Query);
}

export interface Searched {
  /** By language of the screen. */
  readonly searches: Readonly<Record<string, Search>>;
  readonly pack: Pack;
  /** Compressed bytes of what is fetched for it, by language of the screen. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** The search of the app, over Amsterdam. */
export async function searchedAmsterdam(): Promise<Searched> {
  const pack = await compiledRegion('amsterdam');
  const needs = pack.needs.map(({ id }) => id);
  const indexes = compileWords(readSayings(contentFolder(), needs), needs);
  const texts = Object.entries(indexes).map(([id, files]) => [id, files.map(({ text }) => text)] as const);
  const sizeOf = (files: readonly string[]) => files.reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
  return {
    searches: Object.fromEntries(texts.map(([id, files]) => [id, createSearch(files)])),
    pack,
    sizes: Object.fromEntries(texts.map(([id, files]) => [id, sizeOf(files)])),
  };
}

/** The quality over queries, all of them and by language and kind: "nl", "nl typo". */
export function measure(queries: readonly Query[], { searches, pack }: Searched): ReadonlyMap<string, Quality> {
  const safety = new Set(pack.needs.flatMap((need) => (need.safety ? [need.id] : [])));
  const by = new Map<string, Quality>();
  for (const { lang, kind, query, accept } of queries) {
    const { danger, suggestions } = found(query, lang, { searches, pack });
    const needs = suggestions.filter((suggestion) => suggestion.kind === 'need').map(({ id }) => id);
    const first = suggestions[0]?.kind === 'need' && accept.includes(needs[0] ?? '');
    const firstThree = suggestions
      .slice(0, 3)
      .some((suggestion) => suggestion.kind === 'need' && accept.includes(suggestion.id));
    const about = safety.has(accept[0] ?? '');
    for (const group of ['all', lang, `${lang} ${kind}`]) {
      const quality = by.get(group) ?? nothingMeasured();
      by.set(group, quality);
      if (accept.length === 0) {
        quality.unrelated++;
        if (needs.length > 0) quality.suggestionFalse++;
      } else {
        quality.asked++;
        if (first) quality.first++;
        if (firstThree) quality.firstThree++;
      }
      if (about) {
        quality.safety++;
        if (firstThree) quality.safetyFirstThree++;
        if (danger.length > 0) quality.dangerFound++;
      } else if (!accept.some((need) => safety.has(need))) {
        quality.harmless++;
        if (danger.length > 0) quality.dangerFalse++;
      }
    }
  }
  return by;
}

/** What the app finds for a query on a screen in `lang`. */
export function found(query: string, lang: string, { searches, pack }: Pick<Searched, 'searches' | 'pack'>): Found {
  const search = searches[lang];
  if (!search) throw new Error(`no search for ${lang}`);
  return search(query, pack);
}

function nothingMeasured(): Quality {
  return {
    asked: 0,
    first: 0,
    firstThree: 0,
    safety: 0,
    safetyFirstThree: 0,
    dangerFound: 0,
    harmless: 0,
    dangerFalse: 0,
    unrelated: 0,
    suggestionFalse: 0,
  };
}
