/** The search may get better, never worse: floors a little under what was measured, in percent. */
import { beforeAll, describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/pipeline/content-folder.ts';
import { readSayings } from '../../src/pipeline/read-sayings.ts';
import { wordsOf } from '../../src/search/terms.ts';
import { measure, type Quality, queriesOf, type Searched, searchedAmsterdam } from './measure.ts';

const queries = queriesOf('tests/search/queries.jsonl');

const FLOORS = {
  nl: { first: 87, firstThree: 94 },
  en: { first: 90, firstThree: 94 },
  ar: { first: 87, firstThree: 92 },
  tr: { first: 90, firstThree: 94 },
};

let searched: Searched;
let measured: ReadonlyMap<string, Quality>;

beforeAll(async () => {
  searched = await searchedAmsterdam();
  measured = measure(queries, searched);
});

function qualityOf(group: string): Quality {
  const quality = measured.get(group);
  if (!quality) throw new Error(`nothing was measured of ${group}`);
  return quality;
}

function percent(count: number, of: number): number {
  return (100 * count) / of;
}

describe.each(Object.entries(FLOORS))('queries in %s', (lang, floor) => {
  it('find the right need first, or among the first three', () => {
    const { asked, first, firstThree } = qualityOf(lang);
    expect(asked).toBeGreaterThan(400);
    expect(percent(first, asked)).toBeGreaterThanOrEqual(floor.first);
    expect(percent(firstThree, asked)).toBeGreaterThanOrEqual(floor.firstThree);
  });
});

describe('over all languages', () => {
  it('safety needs are among the first three, with help lines above them', () => {
    const { safety, safetyFirstThree, dangerFound } = qualityOf('all');
    expect(percent(safetyFirstThree, safety)).toBeGreaterThanOrEqual(94);
    expect(percent(dangerFound, safety)).toBeGreaterThanOrEqual(92);
  });

  it('help lines are not shown where nobody is in danger', () => {
    const { harmless, dangerFalse } = qualityOf('all');
    expect(percent(dangerFalse, harmless)).toBeLessThanOrEqual(3.5);
  });

  it('what is about no need gets no need suggested', () => {
    const { unrelated, suggestionFalse } = qualityOf('all');
    expect(unrelated).toBeGreaterThan(100);
    expect(percent(suggestionFalse, unrelated)).toBeLessThanOrEqual(8);
  });
});

it('what a screen fetches takes at most 40 kB', () => {
  const sizes = Object.values(searched.sizes);
  expect(sizes).toHaveLength(4);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(40_000);
});

it('no phrase or sentence of the evaluation was copied into the words', () => {
  const plain = (text: string) => wordsOf(text).join(' ');
  const needs = searched.pack.needs.map(({ id }) => id);
  const said = new Set(
    Object.values(readSayings(contentFolder(), needs))
      .flatMap((lists) => Object.values(lists))
      .flat()
      .map((text) => plain(text ?? '')),
  );
  // Names of schemes and bodies stand in both, as they must.
  const copied = queries.filter(
    ({ kind, query }) => kind !== 'dutch-term' && wordsOf(query).length > 2 && said.has(plain(query)),
  );
  expect(copied).toEqual([]);
});
