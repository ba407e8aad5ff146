/** From the opening_hours syntax of OpenStreetMap to what the browser needs: a week, and the days that differ. */
import OpeningHours from 'opening_hours';
import { addDays } from '../domain/clock.ts';
import type { Hours, Slot } from '../domain/hours.ts';

export const HORIZON_DAYS = 400;

export interface HoursSource {
  readonly rule: string;
  readonly public_holidays: 'open' | 'closed' | 'unknown';
}

// The library asks where a place is for its holidays; any place in the country gives the national ones.
const NETHERLANDS = { lat: 52.1, lon: 5.3, address: { country_code: 'nl', state: '' } };

/** Hours for 400 days from `today`; or what is wrong with the rule, in words. */
export function expandHours({ rule, public_holidays }: HoursSource, today: string): Hours | string {
  if (/\b(PH|SH)\b/.test(rule)) return 'a rule without PH or SH: use the fields public_holidays and school_holidays';
  const parsed = parse(rule);
  if (typeof parsed === 'string') return parsed;
  if (!parsed.isWeekStable() || /sun(rise|set)|dawn|dusk/.test(rule)) return 'a rule that is the same every week';
  if (isUnsure(parsed) || /\d\+/.test(rule)) return 'a rule without unknown, remarks or an open end';
  const differing = public_holidays === 'open' ? [] : publicHolidays(today);
  return {
    week: weekOf(parsed),
    dates: Object.fromEntries(differing.map((date) => [date, public_holidays === 'closed' ? [] : null])),
    horizon: addDays(today, HORIZON_DAYS),
  };
}

function parse(rule: string): OpeningHours | string {
  try {
    const parsed = new OpeningHours(rule, NETHERLANDS);
    // What the library had to guess at it says in warnings; a guess is no fact.
    const [warning] = parsed.getWarnings();
    return warning === undefined ? parsed : `a rule in opening_hours syntax (${oneLine(warning)})`;
  } catch (error) {
    return `a rule in opening_hours syntax (${oneLine(String(error))})`;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether some part of the rule says that one cannot be sure that somebody is there. */
function isUnsure(parsed: OpeningHours): boolean {
  const week = parsed.getOpenIntervals(new Date(2026, 5, 15), new Date(2026, 5, 22));
  return week.some(([, , unknown, comment]) => unknown || comment);
}

/** Slots by the day they begin, cut at midnight, Monday first; read from a week without holidays or clock changes. */
function weekOf(parsed: OpeningHours): Slot[][] {
  return Array.from({ length: 7 }, (_, day) => {
    const midnight = new Date(2026, 5, 15 + day);
    const intervals = parsed.getOpenIntervals(midnight, new Date(2026, 5, 16 + day));
    return intervals.map(([from, to]): Slot => [minutesSince(midnight, from), minutesSince(midnight, to)]);
  });
}

function minutesSince(start: Date, date: Date): number {
  return Math.round((date.getTime() - start.getTime()) / 60_000);
}

/** The Dutch public holidays in the horizon. */
function publicHolidays(today: string): string[] {
  const holidays = new OpeningHours('PH', NETHERLANDS);
  const days = Array.from({ length: HORIZON_DAYS + 1 }, (_, n) => addDays(today, n));
  return days.filter((date) => holidays.getState(new Date(`${date}T12:00:00`)));
}
