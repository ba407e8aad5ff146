import { describe, expect, it } from 'vitest';
import { isWeekly, readRule } from './hours-rule.ts';

// A Saturday; 9 December 2026 is a Wednesday.
const FIRST = '2026-11-21';
const told = (rule: string) => readRule(rule, FIRST, 402);

function slotsOf(rule: string, date: string) {
  const days = told(rule);
  if (typeof days === 'string') throw new Error(days);
  return days.get(date);
}

describe('a rule is read', () => {
  it('for every day of the span, and no other', () => {
    const days = readRule('Mo 10:00-12:00', '2026-11-21', 4);
    expect([...days]).toEqual([
      ['2026-11-21', []],
      ['2026-11-22', []],
      ['2026-11-23', [[600, 720]]],
      ['2026-11-24', []],
    ]);
  });

  it.each([
    ['Fr[1] 14:00-16:00', '2026-12-04', '2026-12-11'],
    ['Fr[-1] 14:00-16:00', '2026-12-25', '2026-12-18'],
    ['week 01-53/2 Fr 14:00-16:00', '2026-12-04', '2026-12-11'],
    ['week 02-52/2 Fr 14:00-16:00', '2026-12-11', '2026-12-04'],
    ['Dec-Feb Fr 14:00-16:00', '2027-02-26', '2027-03-05'],
    ['Fr 14:00-16:00; Dec 24-Jan 3 off', '2026-12-18', '2027-01-01'],
    ['Fr 14:00-16:00; 2026 Dec 24-2027 Jan 3 off', '2027-12-24', '2026-12-25'],
  ])('%s: on %s, not on %s', (rule, on, off) => {
    expect(slotsOf(rule, on)).toEqual([[840, 960]]);
    expect(slotsOf(rule, off)).toEqual([]);
  });

  it('by the numbers of weeks that the calendar has: 53 is followed by 1, both odd', () => {
    const odd = 'week 01-53/2 We 10:00-12:00';
    expect(slotsOf(odd, '2026-12-30')).toHaveLength(1);
    expect(slotsOf(odd, '2027-01-06')).toHaveLength(1);
    expect(slotsOf(odd, '2027-01-13')).toHaveLength(0);
  });

  it('with a night on the day it begins, whole on the last day of the span and no rest of one on the first', () => {
    const days = readRule('Mo-Su 22:00-02:00', FIRST, 3);
    expect([...days].map(([, slots]) => slots)).toEqual(Array(3).fill([[1320, 1560]]));
  });

  it('with what is longer than a night cut at midnight', () => {
    expect(slotsOf('24/7', '2026-12-09')).toEqual([[0, 1440]]);
    expect(slotsOf('We 08:00-24:00, Th 00:00-03:00', '2026-12-09')).toEqual([[480, 1440]]);
    expect(slotsOf('We 08:00-24:00, Th 00:00-03:00', '2026-12-10')).toEqual([[0, 180]]);
  });

  it('with dates of years gone by, whatever day it is', () => {
    const week = told('Mo-Fr 09:00-17:00');
    expect(told('Mo-Fr 09:00-17:00; 2025 Dec 24 off')).toEqual(week);
    expect(told('Mo-Fr 09:00-17:00; 2019 Dec 24-2020 Jan 2 off')).toEqual(week);
    expect(told('Mo-Fr 09:00-17:00; 2020-2021 Aug off')).toEqual(week);
  });

  it('alike in small and capital letters, and with spaces or without', () => {
    expect(told('mo-fr  9:00 - 17:00 ; sa OFF')).toEqual(told('Mo-Fr 09:00-17:00'));
  });
});

describe('a rule is refused, and told what to write instead', () => {
  it.each([
    ...[
      'Mo 09:00-12:00,11:00-13:00',
      'Mo 09:00-12:00, Mo 11:00-13:00',
      'Mo 09:00-12:00, Fr[1] 09:00-10:00; Mo 09:00-11:00, Mo 10:00-12:00',
    ],
    ...['Mo-Fr 09:00-12:00, Jan 10:00-11:00', 'Mo-Fr 09:00-12:00; Tu 10:00-12:00, Mo 11:00-13:00'],
    ...[
      'Mo-Fr 09:00-12:00 open, Mo 11:00-13:00',
      'open, Mo 11:00-13:00',
      'Mo 09:00-12:00, 2027-2028 Mo 11:00-13:00',
      'Mo 22:00-02:00, Tu 01:00-03:00',
    ],
    ...['Mo-Su 22:00-02:00,01:00-03:00', 'Mo-Su 22:00-10:00,09:00-17:00', 'Mo 20:00-02:00,22:00-23:00'],
  ])('hours named twice: %s', (rule) => {
    expect(told(rule)).toBe('hours that do not overlap');
  });

  it.each(['Mo 25:00-26:00', 'Mo 22:00-26:00', 'Mo 09:00-24:30', 'Mo 09:00-17:60'])(
    'a time of no clock: %s',
    (rule) => {
      expect(told(rule)).toBe('times from 00:00 to 24:00; help past midnight is written as 22:00-02:00');
    },
  );

  it.each(['Mo 10:5-12:00', 'Mo 10:000-12:00', 'Mo 1000:00-12:00'])('a slip of the finger: %s', (rule) => {
    expect(told(rule)).toBe('times as 09:30');
  });

  it.each(['292025 Dec 24 off', 'Mo 10:00-12:00; 20261 Dec 24 off'])('a year of no calendar: %s', (rule) => {
    expect(told(rule)).toBe('years of four digits');
  });

  it.each(['Mo 17:00-09:00', 'Mo 10:00-10:00', 'Mo 22:00-12:30', 'Mo 24:00-24:00'])('a closing before: %s', (rule) => {
    expect(told(rule)).toBe('a closing after the opening; a night lasts less than 16 hours and ends by 12:00');
  });

  it.each([
    'Mo-Fr 09:00-17:00; PH off',
    'SH Mo 10:00-12:00',
    'Mo-Fr,PH 09:00-17:00',
    'Mo 09:00-12:00; ph off',
    'Mo 09:00-12:00;PHoff',
    'Mo 09:00-12:00;phoff',
  ])('a holiday, for which there are fields: %s', (rule) => {
    expect(told(rule)).toMatch(/public_holidays and school_holidays$/);
  });

  it.each([
    ['Feb 30', /Feb/],
    ['Apr 31', /30/],
    ['Dec 32', /31/],
    ['2027 Feb 29', /2027 has no 29 February/],
    ['2027 Feb 20-29', /2027 has no 29 February/],
  ])('a day that does not exist: %s', (day, words) => {
    expect(told(`Mo-Fr 09:00-17:00; ${day} off`)).toMatch(words);
    expect(told('Mo-Fr 09:00-17:00; Feb 29 off; 2028 Feb 29 off')).not.toBeTypeOf('string');
  });

  it.each([
    ...['Mo 09:00-17:00 "call first"', '"call first"', 'Mo 09:00-17:00 unknown', 'Mo 09:00-17:00 Unknown'],
    ...['Mo 09:00-17:00; ?', 'Mo 09:00-17:00 || Tu 10:00-12:00', 'Mo 09:00-17:00 || "call first"'],
  ])('a remark, or what is not known: %s', (rule) => {
    expect(told(rule)).toMatch(/without unknown.* remarks/);
  });

  it.each(['Mo 09:00+', 'Mo 09:00-17:00+', 'Mo 09:00 +', 'Mo-Fr 09:00-12:00,13:00+'])(
    'an end left open: %s',
    (rule) => {
      expect(told(rule)).toBe('hours with an end');
    },
  );

  it.each(['sunrise-sunset', 'Mo Sunrise-SUNSET', 'Mo 10:00-dusk', '(sunset-01:00)-23:00'])('the sun: %s', (rule) => {
    expect(told(rule)).toBe('hours by the clock');
  });

  it.each([
    ...[
      'nonsense',
      'Mo-Fr 09:00-5pm',
      'Mo-Fr 9am-5pm',
      'Mo-Fr 9-17',
      'Mo-Fr 09.00-17.00',
      'Mo-Fr',
      'Fr[6] 10:00-12:00',
    ],
    ...[
      'ma-vr 09:00-17:00',
      'zo 10:00-12:00',
      'feestdagen off',
      'week 54 10:00-12:00',
      'Mo 09:00-17:00;',
      ';',
      '',
      ' ',
    ],
    ...['Mo 10:00-12:00 Tu 12:00-14:00', '09:00-12:00; 13:00-17:00', '24/7; Mo off', 'Mo 09:00'],
  ])('what is no rule, or had to be guessed at: %s', (rule) => {
    expect(told(rule)).toMatch(/^a rule in opening_hours syntax \(.*\S.*\)$/);
  });
});

describe('a week', () => {
  it.each([
    'Mo-Fr 09:00-17:00',
    '24/7',
    'Fr-Sa 22:00-07:00',
    'Mo 09:00-12:00; We 10:00-11:00',
    'Mo-Fr 09:00-17:00; Sa off',
  ])('is the same every time: %s', (rule) => {
    expect(isWeekly(rule)).toBe(true);
  });

  it.each([
    'Fr[1] 14:00-16:00',
    'week 01-53/2 Mo 10:00-12:00',
    'Apr-Oct Mo 10:00-12:00',
    'Mo 09:00-12:00; Dec 25 off',
    'x',
  ])('is not: %s', (rule) => {
    expect(isWeekly(rule)).toBe(false);
  });
});

it('hours that a rule gives to the morning are of that morning, so that a closure of it reaches them', () => {
  const days = readRule('Mo-Su 00:00-08:00,22:00-24:00', '2026-11-23', 7);
  expect(typeof days === 'string' ? days : days.get('2026-11-25')).toEqual([
    [0, 480],
    [1320, 1440],
  ]);
});
