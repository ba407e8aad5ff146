import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../../tests/arbitrary-pack.ts';
import { daily, weekly } from '../../tests/sample-pack.ts';
import { addDays, type LocalTime } from './clock.ts';
import { type Hours, nextChange, openAt, type Slot } from './hours.ts';

const MONDAY = '2026-11-23';
const at = (date: string, hour: number, minute = 0): LocalTime => ({ date, minute: hour * 60 + minute });

describe('the next change', () => {
  it('is the closing of what is open, and the opening of what is closed', () => {
    expect(nextChange(daily(9, 17), at(MONDAY, 10))).toEqual(at(MONDAY, 17));
    expect(nextChange(daily(9, 17), at(MONDAY, 8))).toEqual(at(MONDAY, 9));
  });

  it('is on a later day where nothing opens today any more', () => {
    expect(nextChange(daily(9, 17), at(MONDAY, 17))).toEqual(at('2026-11-24', 9));
    expect(nextChange(weekly({ 3: [[600, 660]] }), at(MONDAY, 10))).toEqual(at('2026-11-26', 10));
    expect(nextChange(weekly({ 0: [[600, 660]] }), at(MONDAY, 11))).toEqual(at('2026-11-30', 10));
  });

  it('is the earliest opening, in whatever order the slots stand', () => {
    const hours = weekly({
      1: [
        [840, 900],
        [540, 600],
      ],
    });
    expect(nextChange(hours, at(MONDAY, 10))).toEqual(at('2026-11-24', 9));
  });

  it('is after midnight for a slot that passes it, Sunday night included', () => {
    const hours = weekly({ 6: [[22 * 60, 27 * 60]] });
    expect(nextChange(hours, at('2026-11-29', 23))).toEqual(at('2026-11-30', 3));
    expect(nextChange(hours, at('2026-11-30', 1))).toEqual(at('2026-11-30', 3));
  });

  it('is the end of a chain of slots that touch or overlap, over midnight too', () => {
    const day: Slot[] = [
      [720, 840],
      [540, 720],
      [800, 900],
    ];
    expect(nextChange(weekly({ 0: day }), at(MONDAY, 9))).toEqual(at(MONDAY, 15));
    const night = weekly({ 0: [[1200, 1440]], 1: [[0, 120]] });
    expect(nextChange(night, at(MONDAY, 21))).toEqual(at('2026-11-24', 2));
  });

  it('is at midnight where the next day does not go on', () => {
    expect(nextChange(weekly({ 0: [[1200, 1440]] }), at(MONDAY, 21))).toEqual(at('2026-11-24', 0));
  });

  it('is none where help never stops, and none where it never begins', () => {
    expect(nextChange(daily(0, 24), at(MONDAY, 10))).toBeNull();
    expect(nextChange(weekly({}), at(MONDAY, 10))).toBeNull();
  });

  it('is not known without hours, over a day that nobody knows, and past the horizon', () => {
    expect(nextChange(null, at(MONDAY, 10))).toBeNull();
    const unknownTuesday = { dates: { '2026-11-24': null } };
    expect(nextChange(daily(9, 17, unknownTuesday), at(MONDAY, 18))).toBeNull();
    expect(nextChange(daily(9, 24, unknownTuesday), at(MONDAY, 18))).toBeNull();
    expect(nextChange(daily(9, 17, unknownTuesday), at(MONDAY, 16))).toEqual(at(MONDAY, 17));
    expect(nextChange(weekly({ 3: [[600, 660]] }, { horizon: '2026-11-25' }), at(MONDAY, 10))).toBeNull();
  });

  it('is the first half hour at which the state is another, as going through the halves one by one finds it', () => {
    const half = fc.integer({ min: 0, max: 47 });
    const slot = fc
      .tuple(half, fc.integer({ min: 1, max: 40 }))
      .map(([from, long]): Slot => [from * 30, (from + long) * 30]);
    const week = fc.array(fc.array(slot, { maxLength: 2 }), { minLength: 7, maxLength: 7 });
    const property = fc.property(week, half, (days, n) => {
      const hours = weekly(days);
      const now = { date: MONDAY, minute: n * 30 };
      expect(nextChange(hours, now)).toEqual(changeByTrying(hours, now));
    });
    fc.assert(property, { seed: SEED, numRuns: 150 });
  });
});

function changeByTrying(hours: Hours, now: LocalTime): LocalTime | null {
  const state = openAt(hours, now);
  for (let halves = 1; halves <= 8 * 48; halves++) {
    const minute = now.minute + halves * 30;
    const then = { date: addDays(now.date, Math.floor(minute / 1440)), minute: minute % 1440 };
    if (openAt(hours, then) !== state) return then;
  }
  return null;
}
