import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, WISHES } from '../src/domain/answers.ts';
import type { LocalTime } from '../src/domain/clock.ts';
import type { Pack } from '../src/domain/social-map.ts';
import { findOutput } from '../src/pipeline/find-output.ts';
import { wordsOf } from '../src/pipeline/locales.ts';
import { arbitraryAnswers, arbitraryManyNeeds, arbitraryNow, arbitraryPack, SEED } from './arbitrary-pack.ts';
import {
  askedBy,
  DROPS,
  decidingRank,
  LEFT_OUT,
  RANKS,
  type ReferenceMatch,
  referenceMatches,
  referencePlan,
  type Standing,
  standings,
} from './reference.ts';

const MINUTE = 60_000;
const anyAnswers = fc.oneof({ weight: 9, arbitrary: arbitraryAnswers }, { weight: 1, arbitrary: arbitraryManyNeeds });
const words = wordsOf('nl');

function output(answers: Answers, pack: Pack, now: LocalTime) {
  return findOutput(answers, pack, now, { limit: Number.POSITIVE_INFINITY, words, sentences: false });
}

/** Of a match in the output of `find`, what the reference says too. */
function compared(found: ReturnType<typeof output>['matches'][number]): ReferenceMatch {
  const { location, neighbourhood, needs, checked_needs, met, unknown, broken, open, distance_m, minutes, near_home } =
    found;
  const services = found.services.map(({ id }) => id).sort();
  return {
    location,
    neighbourhood,
    services,
    needs,
    checked_needs,
    met,
    unknown,
    broken,
    open,
    distance_m,
    minutes,
    near_home,
  };
}

describe('what find answers, beside the reference of DESIGN 4', () => {
  it('has the same matches in the same order', { timeout: MINUTE }, () => {
    const property = fc.property(anyAnswers, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      expect(output(answers, pack, now).matches.map(compared)).toEqual(referenceMatches(answers, pack, now));
    });
    fc.assert(property, { seed: SEED, numRuns: 3000 });
  });

  it('has the same plan', { timeout: MINUTE }, () => {
    const property = fc.property(anyAnswers, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      expect(output(answers, pack, now).plan).toEqual(referencePlan(answers, pack, now));
    });
    fc.assert(property, { seed: SEED, numRuns: 2000 });
  });
});

const SAMPLES = 1000;
const OFTEN = 3;

/** How often each thing happened. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  seldom(wanted: readonly string[]): string[] {
    return wanted.filter((what) => (this.#counts.get(what) ?? 0) < OFTEN);
  }
}

describe('the generated packs and answers', () => {
  const tally = new Tally();
  const any = fc.tuple(anyAnswers, arbitraryPack, arbitraryNow);
  for (const [answers, pack, now] of fc.sample(any, { seed: SEED, numRuns: SAMPLES })) {
    const found = standings(answers, pack, now);
    tellRanks(found, tally);
    tellWishes(found, answers, tally);
    tellDrops(answers, pack, now, tally);
    for (const what of situations(answers, pack, now, found)) tally.add(what);
  }

  it('bring every wish to every state that TAXONOMY has for it', () => {
    const wishes = [...WISHES, 'language:tr', 'language:ar', 'language:ar-SY'];
    const notEverywhere = ['wheelchair', 'private-room', 'halal', 'child-welcome', 'quiet'];
    const wanted = wishes.flatMap((wish) => ['met', 'unknown', 'broken'].map((state) => `${wish} ${state}`));
    expect(tally.seldom([...wanted, ...notEverywhere.map((wish) => `${wish} not-applicable`)])).toEqual([]);
  });

  it('let every rank decide, and the id', () => {
    expect(tally.seldom([...RANKS, 'id'])).toEqual([]);
  });

  it('have services dropped and places left out for every reason', () => {
    expect(tally.seldom([...Object.keys(DROPS), ...Object.keys(LEFT_OUT)])).toEqual([]);
  });

  it('come to whatever DESIGN 4 speaks of', () => {
    expect(tally.seldom(SITUATIONS)).toEqual([]);
  });
});

function tellRanks(found: readonly Standing[], tally: Tally): void {
  for (const [n, standing] of found.entries()) {
    const next = found[n + 1];
    if (next) tally.add(decidingRank(standing, next) ?? 'id');
  }
}

function tellWishes(found: readonly Standing[], { wishes = [] }: Answers, tally: Tally): void {
  for (const { match } of found) {
    for (const wish of new Set(wishes)) {
      const state = (['met', 'unknown', 'broken'] as const).find((one) => match[one].includes(wish));
      tally.add(`${wish} ${state ?? 'not-applicable'}`);
    }
  }
}

/** Counts what is dropped for one reason and no other, so that leaving out that reason would show. */
function tellDrops(answers: Answers, pack: Pack, now: LocalTime, tally: Tally): void {
  const asked = askedBy(answers, pack, now);
  for (const service of pack.services) {
    const [reason, ...others] = Object.keys(DROPS).filter((name) => DROPS[name]?.(service, asked));
    if (reason && others.length === 0) tally.add(reason);
  }
  if (answers.where !== 'elsewhere') return;
  for (const place of pack.locations) {
    for (const [reason, leavesOut] of Object.entries(LEFT_OUT)) if (leavesOut(place, asked)) tally.add(reason);
  }
}

const SITUATIONS = [
  'more than eight needs',
  'a postcode of several wijken',
  'a postcode of places only',
  'elsewhere without home',
  'a safety need and elsewhere',
  'a line among the matches',
  'a place within 1 km in elsewhere',
  'open yes',
  'open no',
  'open unknown',
  'several services in a match',
  'a plan of several stops',
  'a plan that leaves a need uncovered',
];

function situations(answers: Answers, pack: Pack, now: LocalTime, found: readonly Standing[]): string[] {
  const { home, needs } = askedBy(answers, pack, now);
  const elsewhere = answers.where === 'elsewhere';
  const isPostcode = /^\d{4}$/.test(answers.home ?? '');
  const plan = referencePlan(answers, pack, now);
  const come: Record<string, boolean> = {
    'more than eight needs': needs.length > 8 && found.length > 0,
    'a postcode of several wijken': elsewhere && isPostcode && new Set(home?.wijken).size > 1,
    'a postcode of places only': answers.home === '1009' && home !== null,
    'elsewhere without home': elsewhere && !home && found.length > 0,
    'a safety need and elsewhere': elsewhere && needs.includes('suicidal') && found.length > 0,
    'a line among the matches': found.some(({ line }) => line),
    'a place within 1 km in elsewhere': found.some(({ match }) => match.near_home),
    'several services in a match': found.some(({ match }) => match.services.length > 1),
    'a plan of several stops': plan.stops.length > 1,
    'a plan that leaves a need uncovered': plan.stops.length > 0 && plan.uncovered.length > 0,
  };
  return [...Object.keys(come).filter((what) => come[what]), ...found.map(({ match }) => `open ${match.open}`)];
}
