import { describe, expect, it } from 'vitest';
import { HORIZON_DAYS, openAt, slotsOn } from '../domain/hours.ts';
import { type HoursSource, hoursReader } from './expand-hours.ts';
import type { SchoolHolidays, SchoolRegion } from './holidays.ts';

// A Saturday; 25 December 2026 is a Friday.
const TODAY = '2026-11-21';
const LAST = '2027-12-26';
const CHRISTMAS = '2026-12-25';
const GOOD_FRIDAY = '2027-03-26';

const table: SchoolHolidays = {
  source: 'https://example.org/holidays',
  checked: TODAY,
  covers: '2026-09-01/2027-08-31',
  holidays: [
    { north: '2027-02-20/2027-02-28', middle: '2027-02-20/2027-02-28', south: '2027-02-13/2027-02-21' },
    { north: '2026-12-19/2027-01-03', middle: '2026-12-19/2027-01-03', south: '2026-12-19/2027-01-03' },
  ],
};
const reader = hoursReader(TODAY, table);
const told = (patch: Partial<HoursSource>, region: SchoolRegion | null = 'north') =>
  reader.expand({ rule: 'Mo-Su 09:00-17:00', public_holidays: 'open', school_holidays: 'open', ...patch }, region);

function hoursOf(patch: Partial<HoursSource>, region: SchoolRegion | null = 'north') {
  const hours = told(patch, region);
  if (Array.isArray(hours)) throw new Error(JSON.stringify(hours));
  return hours;
}

const slots = (patch: Partial<HoursSource>, date: string, region: SchoolRegion | null = 'north') =>
  slotsOn(hoursOf(patch, region), date);

describe('a rule becomes a week and the dates that differ', () => {
  it('of seven days, Monday first, in minutes since midnight', () => {
    const { week, dates } = hoursOf({ rule: 'Mo-Th 09:00-17:00; Sa 10:00-12:00,13:30-16:00' });
    const working = [[540, 1020]];
    const saturday = [
      [600, 720],
      [810, 960],
    ];
    expect(week).toEqual([working, working, working, working, [], saturday, []]);
    expect(dates).toEqual({});
  });

  it('without a date that differs for nights and whole days, at the ends of the 400 days either', () => {
    expect(hoursOf({ rule: '24/7' })).toEqual({ week: Array(7).fill([[0, 1440]]), dates: {}, horizon: LAST });
    expect(hoursOf({ rule: 'Mo-Su 22:00-02:00' }).dates).toEqual({});
  });

  it('with a date for each first Friday, and for none where most are alike', () => {
    const { week, dates } = hoursOf({ rule: 'Fr[1] 14:00-16:00' });
    expect(week).toEqual(Array(7).fill([]));
    expect(Object.keys(dates).slice(0, 3)).toEqual(['2026-12-04', '2027-01-01', '2027-02-05']);
    expect(Object.keys(hoursOf({ rule: 'Mo 10:00-12:00; Dec 28 off' }).dates)).toEqual(['2026-12-28']);
  });

  it('that hold for 400 days; after that nothing is known, and nothing closed', () => {
    const hours = hoursOf({ rule: 'Mo 10:00-12:00', closed: ['2027-12-20/2028-12-31'] });
    expect([HORIZON_DAYS, hours.horizon]).toEqual([400, LAST]);
    expect(openAt(hours, { date: LAST, minute: 600 })).toBe('no');
    expect(openAt(hours, { date: '2027-12-27', minute: 600 })).toBe('unknown');
    expect(Object.keys(hours.dates).every((date) => date <= LAST)).toBe(true);
  });
});

describe('on a public holiday', () => {
  it.each([
    ['open', [[540, 1020]], [[540, 1020]]],
    ['closed', [], null],
    ['unknown', null, null],
    ['13:00-15:00', [[780, 900]], null],
    ['Mo-Su 09:00-17:00', [[540, 1020]], [[540, 1020]]],
  ])('%s comes to %j, and to %j on Good Friday, free for some only', (public_holidays, onChristmas, onGoodFriday) => {
    expect(slots({ public_holidays }, CHRISTMAS)).toEqual(onChristmas);
    expect(slots({ public_holidays }, GOOD_FRIDAY)).toEqual(onGoodFriday);
    expect(slots({ public_holidays }, '2026-12-24')).toEqual([[540, 1020]]);
  });

  it('hours of their own hold only on the days they name', () => {
    expect(slots({ public_holidays: 'Mo-Th 13:00-15:00' }, CHRISTMAS)).toEqual([]);
  });

  it('what is closed anyway stays closed, where nobody knows either', () => {
    const rule = 'Mo-Th 09:00-17:00';
    expect(slots({ rule, public_holidays: 'unknown' }, CHRISTMAS)).toEqual([]);
    expect(slots({ rule, public_holidays: 'closed' }, GOOD_FRIDAY)).toEqual([]);
    expect(slots({ rule, public_holidays: '13:00-15:00' }, GOOD_FRIDAY)).toBeNull();
  });
});

describe('in a school holiday', () => {
  const school_holidays = 'Mo-Fr 11:00-16:00';

  it('a place follows its region', () => {
    const inSpring = (region: SchoolRegion) => slots({ school_holidays }, '2027-02-23', region);
    expect(inSpring('north')).toEqual([[660, 960]]);
    expect(inSpring('south')).toEqual([[540, 1020]]);
  });

  it('without a region only what all three have in common is known', () => {
    expect(slots({ school_holidays: 'closed' }, '2026-12-28', null)).toEqual([]);
    expect(slots({ school_holidays: 'closed' }, '2027-02-23', null)).toBeNull();
    expect(slots({ school_holidays: 'closed' }, '2027-03-02', null)).toEqual([[540, 1020]]);
  });

  it('nothing is known after the last day of the table, but where holidays change nothing', () => {
    expect(slots({ school_holidays: 'closed' }, '2027-09-01')).toBeNull();
    expect(slots({ school_holidays: 'unknown' }, '2027-09-01')).toBeNull();
    expect(slots({ school_holidays: 'open' }, '2027-09-01')).toEqual([[540, 1020]]);
    expect(slots({ rule: 'Mo 09:00-17:00', school_holidays: 'closed' }, '2027-09-01')).toEqual([]);
  });

  it('a public holiday counts before the school holiday it falls in', () => {
    expect(slots({ school_holidays, public_holidays: 'closed' }, CHRISTMAS)).toEqual([]);
    expect(slots({ school_holidays: 'unknown', public_holidays: '13:00-15:00' }, CHRISTMAS)).toEqual([[780, 900]]);
    expect(slots({ school_holidays, public_holidays: 'open' }, CHRISTMAS)).toEqual([[660, 960]]);
    expect(slots({ school_holidays: 'closed', public_holidays: 'unknown' }, CHRISTMAS)).toEqual([]);
  });
});

describe('closed between two dates', () => {
  it('is closed on the first, the last and all between, over New Year, whatever else is said or not known', () => {
    const hours = hoursOf({ closed: ['2026-12-24/2027-01-03', '2027-02-02'], public_holidays: 'unknown' });
    const off = Object.keys(hours.dates).filter((date) => hours.dates[date]?.length === 0);
    expect(off).toHaveLength(12);
    expect([off[0], off[10], off[11]]).toEqual(['2026-12-24', '2027-01-03', '2027-02-02']);
    expect(hours.dates[CHRISTMAS]).toEqual([]);
  });

  it('does not end the night that began before', () => {
    const hours = hoursOf({ rule: 'Mo-Su 22:00-02:00', closed: ['2026-12-24'] });
    expect(openAt(hours, { date: '2026-12-24', minute: 60 })).toBe('yes');
    expect(openAt(hours, { date: '2026-12-24', minute: 1380 })).toBe('no');
    expect(openAt(hours, { date: CHRISTMAS, minute: 60 })).toBe('no');
  });
});

describe('what is wrong', () => {
  it('is told all at once, each with its field', () => {
    const problems = told({ rule: 'Mo 25:00-26:00', public_holidays: 'off PH', school_holidays: 'Mo 10:00-10:00' });
    expect(problems).toEqual([
      { path: ['rule'], expected: expect.stringMatching(/^times from 00:00 to 24:00/) },
      {
        path: ['public_holidays'],
        expected: expect.stringMatching(/^open, closed, unknown, or hours of their own: .*PH/),
      },
      { path: ['school_holidays'], expected: expect.stringMatching(/^open, closed, .*: a closing after the opening/) },
    ]);
  });

  it.each(['public_holidays', 'school_holidays'])('is told for %s alone, and again when it is read again', (field) => {
    const problem = {
      path: [field],
      expected: expect.stringContaining('or hours of their own: a rule in opening_hours'),
    };
    expect(told({ [field]: 'shut' })).toEqual([problem]);
    expect(told({ [field]: 'shut' })).toEqual([problem]);
  });

  it('leaves no mark on what is right', () => {
    const right = JSON.stringify(hoursOf({ public_holidays: 'closed' }));
    told({ rule: 'x', public_holidays: 'closed' });
    hoursOf({ public_holidays: 'unknown' }, 'south');
    expect(JSON.stringify(hoursOf({ public_holidays: 'closed' }))).toBe(right);
  });
});

describe('the hours of a language', () => {
  it('are a week', () => {
    expect(reader.week('Tu 10:00-12:00')).toEqual([[], [[600, 720]], [], [], [], [], []]);
    expect(reader.week('Fr-Sa 22:00-07:00')).toEqual([[], [], [], [], [[1320, 1860]], [[1320, 1860]], []]);
  });

  it.each(['Fr[1] 10:00-12:00', 'week 01-53/2 Tu 10:00-12:00', 'Tu 10:00-12:00; Dec 29 off'])(
    'are refused where weeks differ: %s',
    (rule) => {
      expect(reader.week(rule)).toBe('hours that are the same every week');
    },
  );

  it('are refused in the words of any rule', () => {
    expect(reader.week('Tu 25:00-26:00')).toMatch(/^times from/);
  });
});
