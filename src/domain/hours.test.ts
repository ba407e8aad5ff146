import { describe, expect, it } from 'vitest';
import { daily, HORIZON, weekly } from '../../tests/sample-pack.ts';
import type { LocalTime } from './clock.ts';
import { nextChange, openAt, openLaterToday, openThisWeek, slotsOn } from './hours.ts';

const MONDAY = '2026-11-23';
const TUESDAY = '2026-11-24';
const SUNDAY = '2026-11-29';
const at = (date: string, hour: number, minute = 0): LocalTime => ({ date, minute: hour * 60 + minute });

describe('open at this minute', () => {
  const office = weekly({ 0: [[540, 720]], 1: [[540, 720]] });

  it('holds from the first minute up to, and without, the last', () => {
    expect(openAt(office, at(MONDAY, 8, 59))).toBe('no');
    expect(openAt(office, at(MONDAY, 9))).toBe('yes');
    expect(openAt(office, at(MONDAY, 11, 59))).toBe('yes');
    expect(openAt(office, at(MONDAY, 12))).toBe('no');
  });

  it('is not known without hours, which is not the same as closed', () => {
    expect(openAt(null, at(MONDAY, 10))).toBe('unknown');
    expect(openAt(weekly({}), at(MONDAY, 10))).toBe('no');
  });

  it('goes on past midnight, also from Sunday to Monday', () => {
    const night = weekly({ 6: [[22 * 60, 27 * 60]] });
    expect(openAt(night, at(SUNDAY, 21, 59))).toBe('no');
    expect(openAt(night, at(SUNDAY, 23))).toBe('yes');
    expect(openAt(night, at('2026-11-30', 2, 59))).toBe('yes');
    expect(openAt(night, at('2026-11-30', 3))).toBe('no');
  });

  it('follows the hours of a day of its own instead of the week', () => {
    const hours = daily(9, 17, { dates: { [MONDAY]: [[13 * 60, 14 * 60]], [TUESDAY]: [] } });
    expect(openAt(hours, at(MONDAY, 10))).toBe('no');
    expect(openAt(hours, at(MONDAY, 13))).toBe('yes');
    expect(openAt(hours, at(TUESDAY, 10))).toBe('no');
    expect(slotsOn(hours, TUESDAY)).toEqual([]);
  });

  it('is not known on a day that nobody knows, unless the evening before is known to last', () => {
    const hours = weekly({ 0: [[20 * 60, 26 * 60]] }, { dates: { [TUESDAY]: null } });
    expect(openAt(hours, at(TUESDAY, 1))).toBe('yes');
    expect(openAt(hours, at(TUESDAY, 2))).toBe('unknown');
    expect(slotsOn(hours, TUESDAY)).toBeNull();
  });

  it('is not known in the small hours after a day that nobody knows, but where today says so it is', () => {
    const hours = weekly({ 1: [[540, 1020]], 4: [[1320, 1560]] }, { dates: { [MONDAY]: null } });
    expect(openAt(hours, at(TUESDAY, 1))).toBe('unknown');
    expect(openAt(hours, at(TUESDAY, 9))).toBe('yes');
  });

  it('is known the morning after such a day where there never is help at night', () => {
    const hours = daily(9, 17, { dates: { [MONDAY]: null } });
    expect(openAt(hours, at(TUESDAY, 1))).toBe('no');
    expect(nextChange(hours, at(TUESDAY, 1))).toEqual(at(TUESDAY, 9));
  });

  it('is known on the last day of the horizon, and not after it', () => {
    expect(openAt(daily(9, 17), at(HORIZON, 8))).toBe('no');
    expect(openAt(daily(9, 17), at('2027-12-28', 8))).toBe('unknown');
    expect(openAt(daily(9, 17), at('2027-12-28', 12))).toBe('unknown');
  });
});

describe('still open today', () => {
  const morning = daily(9, 12);

  it('holds before and during the hours, and not after them', () => {
    expect(openLaterToday(morning, at(MONDAY, 7))).toBe('yes');
    expect(openLaterToday(morning, at(MONDAY, 11, 59))).toBe('yes');
    expect(openLaterToday(morning, at(MONDAY, 12))).toBe('no');
  });

  it('holds between two slots of a day', () => {
    const split = weekly({
      0: [
        [540, 600],
        [840, 900],
      ],
    });
    expect(openLaterToday(split, at(MONDAY, 11))).toBe('yes');
    expect(openLaterToday(split, at(MONDAY, 15))).toBe('no');
  });

  it('is not known without hours, and on a day that nobody knows', () => {
    expect(openLaterToday(null, at(MONDAY, 10))).toBe('unknown');
    expect(openLaterToday(daily(9, 12, { dates: { [MONDAY]: null } }), at(MONDAY, 7))).toBe('unknown');
  });

  it('is known where today has hours to come, whatever yesterday was', () => {
    expect(openLaterToday(daily(9, 12, { dates: { [MONDAY]: null } }), at(TUESDAY, 7))).toBe('yes');
  });
});

describe('open this week', () => {
  const tuesdays = weekly({ 1: [[600, 660]] });

  it('looks seven days ahead', () => {
    expect(openThisWeek(tuesdays, at(MONDAY, 10))).toBe('yes');
    expect(openThisWeek(tuesdays, at('2026-11-25', 10))).toBe('yes');
    expect(openThisWeek(weekly({}), at(MONDAY, 10))).toBe('no');
  });

  it('counts the seventh day up to the present minute', () => {
    const once = weekly({}, { dates: { '2026-11-30': [[600, 660]] } });
    expect(openThisWeek(once, at(MONDAY, 9, 59))).toBe('no');
    expect(openThisWeek(once, at(MONDAY, 10))).toBe('yes');
    expect(openThisWeek(once, at('2026-11-22', 23))).toBe('no');
  });

  it('is not known where a day nobody knows may be the one, and is where another day is', () => {
    expect(openThisWeek(weekly({}, { dates: { '2026-11-27': null } }), at(MONDAY, 10))).toBe('unknown');
    expect(openThisWeek({ ...tuesdays, dates: { '2026-11-27': null } }, at(MONDAY, 10))).toBe('yes');
    expect(openThisWeek(weekly({}, { dates: { [MONDAY]: null } }), at(MONDAY, 10))).toBe('unknown');
    expect(openThisWeek(null, at(MONDAY, 10))).toBe('unknown');
  });

  it('is not known where the week reaches past the horizon', () => {
    expect(openThisWeek(weekly({}), at('2027-12-25', 10))).toBe('unknown');
    expect(openThisWeek(weekly({}), at('2027-12-20', 10))).toBe('no');
  });
});
