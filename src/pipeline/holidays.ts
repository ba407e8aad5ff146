/** Which days are holidays: public ones from a library, school holidays from the table in the content. */
import Holidays from 'date-holidays';
import type { z } from 'zod';
import type { Known } from '../domain/hours.ts';
import type { schoolHolidaysSchema } from './content-schemas.ts';

export const SCHOOL_REGIONS = ['north', 'middle', 'south'] as const;
export type SchoolRegion = (typeof SCHOOL_REGIONS)[number];
export type SchoolHolidays = z.output<typeof schoolHolidaysSchema>;

const FREE_FOR_MOST_EVERY = 5;
const holidays = new Holidays('NL');
const byYear = new Map<number, ReadonlyMap<string, Known>>();

/**
 * Whether a day is a public holiday in the Netherlands. Good Friday, and 5 May but for every fifth year, are free for some only:
 * unknown.
 */
export function publicHoliday(date: string): Known {
  const year = Number(date.slice(0, 4));
  const known = byYear.get(year) ?? holidaysOf(year);
  byYear.set(year, known);
  return known.get(date) ?? 'no';
}

function holidaysOf(year: number): ReadonlyMap<string, Known> {
  return new Map(
    holidays.getHolidays(year).flatMap(({ date, type, rule }): [string, Known][] => {
      const liberation = rule === '05-05' && year % FREE_FOR_MOST_EVERY === 0;
      if (type === 'public' || liberation) return [[date.slice(0, 10), 'yes']];
      return type === 'school' ? [[date.slice(0, 10), 'unknown']] : [];
    }),
  );
}

/**
 * Whether a day is a school holiday in a region of the country; where it is not said which region, only what all three have
 * in common is known.
 */
export function schoolHoliday(date: string, table: SchoolHolidays, region: SchoolRegion | null): Known {
  if (!within(date, table.covers)) return 'unknown';
  const free = (of: SchoolRegion) => table.holidays.some((holiday) => within(date, holiday[of]));
  if (region) return free(region) ? 'yes' : 'no';
  const count = SCHOOL_REGIONS.filter(free).length;
  return count === 0 ? 'no' : count === SCHOOL_REGIONS.length ? 'yes' : 'unknown';
}

/** Whether a day lies in a span such as `2026-12-24/2027-01-03`, or is the one day named. */
export function within(date: string, span: string): boolean {
  const [first = '', last = first] = span.split('/');
  return first <= date && date <= last;
}
