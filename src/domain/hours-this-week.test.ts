import { describe, expect, it } from 'vitest';
import { daily, HORIZON, weekly } from '../../tests/sample-pack.ts';
import { isAlwaysOpen, thisWeek } from './hours.ts';

const WEDNESDAY = '2026-11-25';
const WEEK = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30', '2026-12-01'];

describe('the hours of this week', () => {
  it('are those of seven days, today the first', () => {
    const hours = weekly({ 0: [[540, 720]], 2: [[600, 660]], 6: [[720, 780]] });
    const slots = [[[600, 660]], [], [], [], [[720, 780]], [[540, 720]], []];
    expect(thisWeek(hours, WEDNESDAY)).toEqual(WEEK.map((date, n) => ({ date, slots: slots[n] })));
  });

  it('follow the dates that differ: other hours, none, or nobody knows', () => {
    const dates = { '2026-11-26': [[800, 900]] as const, '2026-11-27': [], '2026-11-28': null, '2026-12-02': [] };
    const slots = thisWeek(daily(9, 17, { dates }), WEDNESDAY).map((day) => day.slots);
    expect(slots.slice(0, 4)).toEqual([[[540, 1020]], [[800, 900]], [], null]);
    expect(slots.slice(4)).toEqual(Array(3).fill([[540, 1020]]));
  });

  it('stand once for a night, on the day it begins', () => {
    const night = thisWeek(weekly({ 6: [[22 * 60, 26 * 60]] }), '2026-11-29');
    expect(night.map(({ slots }) => slots?.length)).toEqual([1, 0, 0, 0, 0, 0, 0]);
    expect(thisWeek(weekly({ 6: [[22 * 60, 26 * 60]] }), '2026-11-30')[0]?.slots).toEqual([]);
  });

  it('go on from December to January', () => {
    const dates = thisWeek(daily(9, 17), '2026-12-29').map(({ date }) => date);
    expect(dates.slice(2, 5)).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
  });

  it('are not known past the horizon, which is not the same as closed', () => {
    const days = thisWeek(weekly({ 0: [[540, 720]] }), '2027-12-25');
    expect(HORIZON).toBe('2027-12-27');
    expect(days.map(({ slots }) => slots)).toEqual([[], [], [[540, 720]], null, null, null, null]);
  });
});

describe('help day and night', () => {
  it('is whole days in the week and on all dates', () => {
    expect(isAlwaysOpen(daily(0, 24))).toBe(true);
    expect(isAlwaysOpen(daily(0, 24, { dates: { [WEDNESDAY]: [[0, 1440]] } }))).toBe(true);
  });

  it('is not where a day is shorter, closed or not known', () => {
    expect(isAlwaysOpen(daily(0, 23))).toBe(false);
    expect(isAlwaysOpen(weekly({ 0: [[0, 1440]] }))).toBe(false);
    expect(isAlwaysOpen(daily(0, 24, { dates: { [WEDNESDAY]: [] } }))).toBe(false);
    expect(isAlwaysOpen(daily(0, 24, { dates: { [WEDNESDAY]: null } }))).toBe(false);
  });
});
