import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryNow, arbitraryPack, arbitraryQuestion, SEED } from '../../tests/arbitrary-pack.ts';
import type { Answers } from './answers.ts';
import { type Match, match } from './match.ts';
import { planOf } from './plan.ts';

const MUSTS = ['no-name', 'not-municipality', 'for-women', 'no-papers', 'wheelchair'];

/** What a set of stops costs, in the order of DESIGN 4.7. */
function costOf(stops: readonly Match[], answers: Answers): (number | string)[] {
  const covered = new Set(stops.flatMap(({ needs }) => needs));
  const timed = answers.when === 'now' || answers.when === 'today' || answers.when === 'this-week';
  const isUseless = (stop: Match) =>
    stop.services.every(({ capacity }) => capacity === 'full') || (timed && stop.fitsWhen === 'no');
  const sum = (value: (stop: Match) => number) => stops.reduce((total, stop) => total + value(stop), 0);
  return [
    new Set(answers.needs).size - covered.size,
    sum(({ broken }) => broken.filter((wish) => MUSTS.includes(wish)).length),
    stops.filter(isUseless).length,
    stops.length,
    sum(({ broken, unknown }) => broken.length + unknown.length),
    sum(({ metres }) => metres ?? 0),
    ...stops.map(({ id }) => id).sort(),
  ];
}

/** The cheapest of all subsets, by trying every one. */
function cheapest(places: readonly Match[], answers: Answers): string[] {
  const subsets = Array.from({ length: 2 ** places.length }, (_, bits) => places.filter((_, n) => (bits >> n) & 1));
  const priced = subsets.map((stops) => ({ stops, cost: costOf(stops, answers) }));
  const best = priced.reduce((a, b) => (isLess(b.cost, a.cost) ? b : a));
  return best.stops.map(({ id }) => id).sort();
}

function isLess(a: readonly (number | string)[], b: readonly (number | string)[]): boolean {
  const n = a.findIndex((value, index) => value !== b[index]);
  const [left, right] = [a[n], b[n]];
  return left !== undefined && right !== undefined && left < right;
}

describe('the plan', () => {
  it('is the cheapest of all sets of places, as trying every set finds it', () => {
    let several = 0;
    const property = fc.property(arbitraryQuestion, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      const matches = match(answers, pack, now);
      const { stops, uncovered } = planOf(matches, answers);
      const ids = stops.map((stop) => stop.match.id);
      const places = matches.filter(({ place }) => place !== null);
      expect([...ids].sort()).toEqual(cheapest(places, answers));
      const reachable = new Set(places.flatMap(({ needs }) => needs));
      expect(uncovered).toEqual((answers.needs ?? []).filter((need) => !reachable.has(need)));
      several += Number(ids.length > 1);
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
    expect(several).toBeGreaterThan(50);
  });
});
