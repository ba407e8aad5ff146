import { describe, expect, it } from 'vitest';
import { addDays } from '../domain/clock.ts';
import { publicHoliday, type SchoolHolidays, schoolHoliday, within } from './holidays.ts';

const YEARS = Array.from({ length: 25 }, (_, n) => 2026 + n);

describe('public holidays', () => {
  it('are known for years whose dates were published', () => {
    const free = ['01-01', '03-28', '03-29', '04-27', '05-06', '05-16', '05-17', '12-25', '12-26'];
    expect(daysOf(2027, 'yes')).toEqual(free.map((day) => `2027-${day}`));
    expect(daysOf(2027, 'unknown')).toEqual(['2027-03-26', '2027-05-05']);
  });

  it.each(YEARS)('of %i are those that follow from Easter and the calendar, and no others', (year) => {
    const easter = easterOf(year);
    const fromEaster = [0, 1, 39, 49, 50].map((days) => addDays(easter, days));
    const fixed = ['01-01', '12-25', '12-26', ...(year % 5 === 0 ? ['05-05'] : [])].map((day) => `${year}-${day}`);
    expect(daysOf(year, 'yes')).toEqual([...fromEaster, ...fixed, kingsDayOf(year)].sort());
  });

  it.each(YEARS)('of %i that are free for some only are Good Friday and 5 May, but for every fifth year', (year) => {
    const liberation = year % 5 === 0 ? [] : [`${year}-05-05`];
    expect(daysOf(year, 'unknown')).toEqual([addDays(easterOf(year), -2), ...liberation]);
  });

  it("have King's Day on the Saturday where 27 April is a Sunday", () => {
    expect(['2031-04-26', '2031-04-27', '2036-04-26', '2036-04-27'].map(publicHoliday)).toEqual([
      'yes',
      'no',
      'yes',
      'no',
    ]);
    expect(['2030-04-26', '2030-04-27'].map(publicHoliday)).toEqual(['no', 'yes']);
  });

  it('are neither the eve of a day nor what is only celebrated', () => {
    expect(['2026-12-05', '2026-12-24', '2026-12-31', '2027-05-04'].map(publicHoliday)).toEqual(Array(4).fill('no'));
  });
});

const table: SchoolHolidays = {
  source: 'https://example.org/holidays',
  checked: '2026-11-22',
  covers: '2026-09-01/2027-08-31',
  holidays: [
    { north: '2026-10-10/2026-10-18', middle: '2026-10-17/2026-10-25', south: '2026-10-17/2026-10-25' },
    { north: '2026-12-19/2027-01-03', middle: '2026-12-19/2027-01-03', south: '2026-12-19/2027-01-03' },
  ],
};

describe('school holidays', () => {
  it('are those of the region, first and last day included', () => {
    const north = (date: string) => schoolHoliday(date, table, 'north');
    expect(['2026-10-09', '2026-10-10', '2026-10-18', '2026-10-19'].map(north)).toEqual(['no', 'yes', 'yes', 'no']);
    expect(schoolHoliday('2026-10-10', table, 'middle')).toBe('no');
    expect(schoolHoliday('2026-10-25', table, 'south')).toBe('yes');
  });

  it('are known without a region only where all three agree', () => {
    const anywhere = (date: string) => schoolHoliday(date, table, null);
    expect(anywhere('2026-12-25')).toBe('yes');
    expect(anywhere('2026-11-23')).toBe('no');
    expect(['2026-10-12', '2026-10-18', '2026-10-23'].map(anywhere)).toEqual(['unknown', 'yes', 'unknown']);
  });

  it.each(['north', 'middle', 'south', null] as const)('are not known outside the days of the table (%s)', (region) => {
    const days = ['2026-08-31', '2026-09-01', '2027-08-31', '2027-09-01'];
    expect(days.map((date) => schoolHoliday(date, table, region))).toEqual(['unknown', 'no', 'no', 'unknown']);
  });
});

it('a span holds its first and last day and those between; a single day holds itself', () => {
  const days = ['2026-12-23', '2026-12-24', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'];
  expect(days.filter((day) => within(day, '2026-12-24/2027-01-03'))).toEqual(days.slice(1, 5));
  expect(days.filter((day) => within(day, '2026-12-31'))).toEqual(['2026-12-31']);
});

/** The days of a year for which the answer is this. */
function daysOf(year: number, answer: string): string[] {
  const days = Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n));
  return days.filter((date) => date.startsWith(`${year}`) && publicHoliday(date) === answer);
}

/** Easter by the algorithm of Meeus, Jones and Butcher, apart from the library that the code uses. */
function easterOf(year: number): string {
  const [century, inCentury, golden] = [Math.floor(year / 100), year % 100, year % 19];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const days = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * days) / 451);
  return addDays(`${year}-03-22`, epact + days - 7 * late);
}

function kingsDayOf(year: number): string {
  const sunday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0;
  return `${year}-04-${sunday ? 26 : 27}`;
}
