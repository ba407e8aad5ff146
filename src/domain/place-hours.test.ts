import { describe, expect, it } from 'vitest';
import { daily, NOW, service, weekly } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import type { LocalTime } from './clock.ts';
import type { Hours } from './hours.ts';
import { fitsWhen, openingOf } from './place-hours.ts';

const TOMORROW = '2026-11-24';
const WEDNESDAY = '2026-11-25';
/** Nobody knows whether there is help today. */
const NOT_TODAY = { dates: { [NOW.date]: null } };

const at = (...hours: (Hours | null)[]) => hours.map((one, n) => service(`s${n}`, { hours: one }));
const opening = (...hours: (Hours | null)[]) => openingOf(at(...hours), NOW);
const until = (...hours: (Hours | null)[]) => opening(...hours).until;
const hour = (full: number, date = NOW.date): LocalTime => ({ date, minute: full * 60 });

describe('a place', () => {
  it('is open where one of its services is, and else not known where one is not known', () => {
    expect(opening(daily(11, 12), null, daily(10, 11)).open).toBe('yes');
    expect(opening(daily(11, 12), null).open).toBe('unknown');
    expect(opening(daily(11, 12), daily(8, 9)).open).toBe('no');
  });

  it('without a service is neither open nor closed', () => {
    expect(openingOf([], NOW)).toEqual({ open: 'unknown', until: null, soon: false });
  });
});

describe('the next change of a place', () => {
  it('is the last closing of what is open, and the first opening of what is closed', () => {
    expect(until(daily(9, 12), daily(10, 17), daily(18, 20))).toEqual(hour(17));
    expect(until(daily(14, 17), daily(12, 13))).toEqual(hour(12));
    expect(until(daily(8, 9), daily(7, 10))).toEqual(hour(7, TOMORROW));
  });

  it('is not known where it is not known whether it is open, or where one of its services never ends', () => {
    expect(until(null, daily(14, 17))).toBeNull();
    expect(until(daily(0, 24), daily(9, 17))).toBeNull();
  });

  it('is not the end of a service after which the next one begins at once', () => {
    expect(until(daily(9, 12), daily(12, 17))).toEqual(hour(17));
    expect(until(daily(9, 12), daily(15, 18), daily(12, 15))).toEqual(hour(18));
    expect(until(daily(9, 24), weekly({ 1: [[0, 120]] }))).toEqual(hour(2, TOMORROW));
  });

  it('is the end of a service after which the next one begins a minute later', () => {
    expect(until(daily(9, 12), weekly({ 0: [[721, 1020]] }))).toEqual(hour(12));
  });

  it('is that of the services whose hours are known, where one of them is open', () => {
    expect(until(daily(9, 12), null)).toEqual(hour(12));
  });

  it('is the first opening that is known, where nobody knows when another opens again', () => {
    const tuesdayUnknown = daily(8, 9, { dates: { [TOMORROW]: null } });
    expect(until(tuesdayUnknown, weekly({ 2: [[540, 600]] }))).toEqual(hour(9, WEDNESDAY));
    expect(until(tuesdayUnknown)).toBeNull();
  });

  it('is none where services take over from one another for weeks', () => {
    expect(opening(daily(0, 12), daily(12, 24))).toEqual({ open: 'yes', until: null, soon: false });
  });

  it('is soon where an hour alone says when: at most a day from now', () => {
    const closesTomorrow = (minute: number) => opening(weekly({ 0: [[600, 1440]], 1: [[0, minute]] }));
    expect(closesTomorrow(NOW.minute)).toMatchObject({ until: { date: TOMORROW, minute: 630 }, soon: true });
    expect(closesTomorrow(NOW.minute + 1)).toMatchObject({ until: { date: TOMORROW, minute: 631 }, soon: false });
  });
});

describe('help at the time asked', () => {
  it.each<[Answers['when'], string, (Hours | null)[]]>([
    ['now', 'yes', [daily(10, 11)]],
    ['now', 'no', [daily(11, 12)]],
    ['now', 'unknown', [null]],
    ['today', 'yes', [daily(11, 12)]],
    ['today', 'no', [daily(9, 10)]],
    ['this-week', 'yes', [weekly({ 6: [[600, 660]] })]],
    ['this-week', 'no', [weekly({})]],
    ['any', 'yes', [weekly({})]],
    [undefined, 'yes', [null]],
    ['now', 'yes', [daily(8, 9), null, daily(10, 11)]],
    ['now', 'unknown', [daily(8, 9), null]],
    ['now', 'no', [daily(8, 9), daily(11, 12)]],
    ['today', 'yes', [daily(8, 9), null, daily(11, 12)]],
    ['today', 'unknown', [daily(8, 9), daily(8, 9, NOT_TODAY)]],
    ['this-week', 'yes', [weekly({}), null, daily(8, 9)]],
    ['this-week', 'unknown', [weekly({}), null]],
  ])('%s fits: %s', (when, fits, hours) => {
    expect(fitsWhen(when ? { when } : {}, at(...hours), NOW)).toBe(fits);
  });
});
