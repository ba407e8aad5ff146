import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitraryNow, arbitraryPack, SEED } from '../../tests/arbitrary-pack.ts';
import { explain } from './explain.ts';
import { fallback } from './fallback.ts';
import { linesFor } from './helplines.ts';
import { match } from './match.ts';
import { planOf } from './plan.ts';
import { remarksOn } from './remarks.ts';

/** What says where somebody lives, or how far that is. */
const TELLS_WHERE = ['walk', 'other-neighbourhood', 'near-home', 'too-far', 'serves-others', 'serves-others-for'];
const RUNS = { seed: SEED, numRuns: 250 };

describe('matching', () => {
  it('tells no distance and no neighbourhood for a safety need', () => {
    const property = fc.property(arbitraryAnswers, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      const unsafe = { ...answers, needs: [...(answers.needs ?? []), 'suicidal'] };
      for (const found of match(unsafe, pack, now)) {
        expect(found).toMatchObject({ neighbourhood: null, metres: null, minutes: null, nearHome: false });
        const { reasons, doubts } = explain(found, unsafe, pack.region, now);
        const codes = [...reasons, ...doubts].map(({ code }) => code);
        expect(codes.filter((code) => TELLS_WHERE.includes(code))).toEqual([]);
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
      remarksOn(answers, pack, now);
      for (const found of matches) expect(explain(found, answers, pack.region, now).reasons).not.toEqual([]);
    });
    fc.assert(property, RUNS);
  });
});
