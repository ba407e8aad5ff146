import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitraryNow, arbitraryPack, SEED } from '../../tests/arbitrary-pack.ts';
import { CHECK, daily, NOW, packOf, service } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import type { LocalTime } from './clock.ts';
import { type Explanation, explain } from './explain.ts';
import type { Facts } from './facts.ts';
import { type Match, match } from './match.ts';
import { openingOf } from './place-hours.ts';
import type { Reason } from './reasons.ts';
import type { Pack, Service } from './social-map.ts';

const RUNS = { seed: SEED, numRuns: 400 };

type Explained = [found: Match, why: Explanation];

function explained(answers: Answers, pack: Pack, now: LocalTime): Explained[] {
  return match(answers, pack, now).map((found) => [found, explain(found, answers, pack.region, now)]);
}

/** Holds for every match of any answers, and what is explained. */
function forAll(holds: (one: Explained, answers: Answers, now: LocalTime, pack: Pack) => void): void {
  const property = fc.property(arbitraryAnswers, arbitraryPack, arbitraryNow, (answers, pack, now) => {
    for (const one of explained(answers, pack, now)) holds(one, answers, now, pack);
  });
  fc.assert(property, RUNS);
}

describe('what is explained of a match', () => {
  it('is how things stand at this minute, the reasons, and the doubts', () => {
    const [found] = match({ needs: ['debts'] }, packOf({ services: [service('a', { hours: daily(9, 12) })] }), NOW);
    const why = found && explain(found, {}, packOf({}).region, NOW);
    expect(why).toEqual({
      opening: { open: 'yes', until: { date: NOW.date, minute: 720 }, soon: true },
      state: { code: 'open', until: { date: NOW.date, minute: 720 }, basis: 'checked' },
      reasons: [
        { code: 'need', need: 'debts', basis: 'checked' },
        { code: 'open-until', minute: 720, basis: 'checked' },
      ],
      doubts: [],
    });
  });

  it('goes by the region for what is old, and by the minute for what is open', () => {
    const check = { ...CHECK, on: '2026-05-22' };
    const pack = packOf({ services: [service('a', { hours: daily(9, 12), check })] });
    const codes = (staleAfterMonths: number, now: LocalTime) =>
      match({ needs: ['debts'] }, pack, now).flatMap((found) =>
        explain(found, {}, { ...pack.region, staleAfterMonths }, now).doubts.map(({ code }) => code),
      );
    expect(codes(6, NOW)).toEqual(['stale']);
    expect(codes(7, NOW)).toEqual([]);
    expect(codes(7, { ...NOW, minute: 720 })).toEqual(['closed']);
  });

  it('has for every wish that applies one reason or one doubt', () => {
    forAll(([{ met, broken, unknown }, { reasons, doubts }]) => {
      const wishes = reasons.flatMap((reason) => wishOf(reason) ?? []);
      expect(wishes).toEqual(met);
      const doubted = (code: string) =>
        doubts.flatMap((doubt) => ('wish' in doubt && doubt.code === code ? [doubt.wish] : []));
      expect(doubted('wish-broken')).toEqual(broken);
      expect(doubted('wish-unknown')).toEqual(unknown);
    });
  });

  it('says of a place either that it is open, or that it is closed, or neither', () => {
    forAll(([{ keepers }, { opening, reasons, doubts }], _, now) => {
      const open = reasons.filter(({ code }) => ['open-until', 'open-now', 'always-open'].includes(code));
      const closed = doubts.filter(({ code }) => code === 'closed');
      expect(opening).toEqual(openingOf(keepers, now));
      expect([open.length, closed.length]).toEqual([Number(opening.open === 'yes'), Number(opening.open === 'no')]);
    });
  });

  it('calls nothing checked that what was checked does not say alone', () => {
    let checked = 0;
    forAll(([{ id }, { reasons }], answers, now, pack) => {
      const sure = reasons.filter((reason) => 'basis' in reason && reason.basis === 'checked');
      if (sure.length === 0) return;
      const less = { ...pack, services: pack.services.map(onlyChecked) };
      const [, why] = explained(answers, less, now).find(([found]) => found.id === id) ?? [];
      const codes = why?.reasons.map(({ code }) => code) ?? [];
      for (const reason of sure) {
        // Without what is typical, the hour at which it closes may be one to name.
        if (reason.code === 'open-now' && codes.includes('open-until')) continue;
        expect(why?.reasons).toContainEqual(reason);
        checked += Number(reason.code !== 'need');
      }
    });
    expect(checked).toBeGreaterThan(RUNS.numRuns);
  });
});

function wishOf(reason: Reason): string | null {
  if (reason.code === 'wish') return reason.wish;
  return reason.code === 'language' || reason.code === 'interpreter' ? `language:${reason.language}` : null;
}

/** The service without what nobody checked; it still is there. */
function onlyChecked(one: Service): Service {
  const { place, ...facts } = one.facts;
  const checkedIn = <Of extends object>(of: Of) =>
    Object.fromEntries(Object.entries(of).filter(([, fact]) => fact.basis === 'checked'));
  const kept: Facts = { ...checkedIn(facts), place: checkedIn(place ?? {}) };
  return { ...one, facts: kept, hours: one.basis === 'checked' ? one.hours : null };
}
