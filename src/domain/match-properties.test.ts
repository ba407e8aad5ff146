import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryAnswers,
  arbitraryNow,
  arbitraryPack,
  arbitraryPlaces,
  arbitraryQuestion,
  packOfPlaces,
  SEED,
} from '../../tests/arbitrary-pack.ts';
import type { Answers } from './answers.ts';
import type { LocalTime } from './clock.ts';
import { fallback } from './fallback.ts';
import { linesFor } from './helplines.ts';
import { match } from './match.ts';
import { plan, planOf } from './plan.ts';
import { doubtsAbout, reasonsFor } from './reasons.ts';
import type { Pack } from './social-map.ts';

const RUNS = { seed: SEED, numRuns: 250 };
const idsOf = (answers: Answers, pack: Pack, now: LocalTime) => match(answers, pack, now).map(({ id }) => id);

/** A pack, and the same pack with everything in it in another order. */
const shuffled = arbitraryPack.chain((pack) =>
  fc
    .record({
      neighbourhoods: anyOrder(pack.neighbourhoods),
      locations: anyOrder(pack.locations),
      services: anyOrder(pack.services),
      helplines: anyOrder(pack.helplines),
      needs: anyOrder(pack.needs),
    })
    .map((parts) => ({ pack, other: { ...pack, ...parts } })),
);

describe('matching', () => {
  it('orders the same places the same way, in whatever order the pack holds them', () => {
    const property = fc.property(arbitraryAnswers, shuffled, arbitraryNow, (answers, { pack, other }, now) => {
      const found = match(answers, pack, now);
      expect(idsOf(answers, other, now)).toEqual(found.map(({ id }) => id));
      expect(planIds(answers, other, now)).toEqual(planIds(answers, pack, now));
      expect(fallback(answers, other)).toEqual(fallback(answers, pack));
    });
    fc.assert(property, RUNS);
  });

  it('shows every place once', () => {
    const property = fc.property(arbitraryQuestion, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      const ids = idsOf(answers, pack, now);
      expect(new Set(ids).size).toBe(ids.length);
    });
    fc.assert(property, RUNS);
  });

  it('keeps what it showed, in the same order, once a place is added', () => {
    const property = fc.property(arbitraryQuestion, arbitraryPlaces, arbitraryNow, (answers, places, now) => {
      const [added, ...others] = places;
      if (!added) return;
      // A place that brings a new wijk to the postcode of home may well leave others out.
      const plain = { ...added, location: { ...added.location, postcode: null } };
      const more = idsOf(answers, packOfPlaces([...others, plain]), now);
      expect(more.filter((id) => id !== added.location.id)).toEqual(idsOf(answers, packOfPlaces(others), now));
    });
    fc.assert(property, RUNS);
  });

  it('shows only services that serve a need asked for and are valid, and names every such need', () => {
    const property = fc.property(arbitraryAnswers, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      for (const { services, needs, place } of match(answers, pack, now)) {
        const served = services.flatMap((service) => service.needs);
        expect([...needs].sort()).toEqual([...(answers.needs ?? [])].filter((need) => served.includes(need)).sort());
        for (const { needs, location, validFrom, validUntil } of services) {
          expect(needs.some((need) => answers.needs?.includes(need))).toBe(true);
          if (place) expect(location).toBe(place.id);
          expect((validFrom ?? now.date) <= now.date && now.date <= (validUntil ?? now.date)).toBe(true);
        }
      }
    });
    fc.assert(property, RUNS);
  });

  it('tells no distance and no neighbourhood for a safety need', () => {
    const property = fc.property(arbitraryAnswers, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      const unsafe = { ...answers, needs: [...(answers.needs ?? []), 'suicidal'] };
      for (const found of match(unsafe, pack, now)) {
        expect(found).toMatchObject({ neighbourhood: null, metres: null, minutes: null, nearHome: false });
        const codes = [...reasonsFor(found, unsafe), ...doubtsAbout(found)].map(({ code }) => code);
        expect(codes.filter((code) => ['walk', 'near-home', 'other-neighbourhood'].includes(code))).toEqual([]);
      }
      const desk = fallback(unsafe, pack).find((step) => step.kind === 'front-desk');
      if (desk?.kind === 'front-desk') expect(desk.place).toBeNull();
    });
    fc.assert(property, RUNS);
  });

  it('throws at no valid answers, of any pack and at any time', () => {
    const anyTime = fc.record({
      date: fc.constantFrom('0001-01-01', '1970-01-01', '2026-11-23', '2027-12-27', '2027-12-28', '9999-12-31'),
      minute: fc.constantFrom(0, 1, 719, 1439),
    });
    const property = fc.property(arbitraryAnswers, arbitraryPack, anyTime, (answers, pack, now) => {
      const matches = match(answers, pack, now);
      planOf(matches, answers);
      fallback(answers, pack);
      linesFor(answers, pack);
      for (const found of matches) expect([...reasonsFor(found, answers), ...doubtsAbout(found)]).not.toEqual([]);
    });
    fc.assert(property, RUNS);
  });
});

function anyOrder<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

function planIds(answers: Answers, pack: Pack, now: LocalTime): string[] {
  return plan(answers, pack, now).stops.map((stop) => stop.match.id);
}
