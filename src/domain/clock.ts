/** A minute on the clocks of Europe/Amsterdam: the place's clock decides what is open, never the phone's. */
export interface LocalTime {
  /** Calendar day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Minutes since midnight, 0 to 1439. */
  readonly minute: number;
}

export const MINUTES_A_DAY = 1440;
const MS_A_DAY = MINUTES_A_DAY * 60_000;

const amsterdam = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The local minute in Amsterdam at an instant, given in milliseconds since 1970 (UTC). */
export function amsterdamTime(instant: number): LocalTime {
  const part: Record<string, string> = {};
  for (const { type, value } of amsterdam.formatToParts(instant)) part[type] = value;
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
}

/**
 * Reads `2026-11-23`, `2026-11-23T10:30`, or either with seconds and an offset (`Z`, `+02:00`).
 * Without an offset the time is that of Amsterdam. Null for anything else, days that do not exist included.
 */
export function parseLocalTime(text: string): LocalTime | null {
  const found = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text);
  if (!found) return null;
  const [, date = '', hour = '00', minute = '00', offset] = found;
  if (!isDate(date) || Number(hour) > 23 || Number(minute) > 59) return null;
  if (offset) {
    const instant = Date.parse(`${date}T${hour}:${minute}:00${offset}`);
    const time = Number.isNaN(instant) ? null : amsterdamTime(instant);
    // The last evening of the year 9999 is in the year 10000 elsewhere, which no day here is written in.
    return time && isDate(time.date) ? time : null;
  }
  return { date, minute: Number(hour) * 60 + Number(minute) };
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(instant) && isoDay(instant) === text;
}

/** The day a number of days after another. */
export function addDays(date: string, days: number): string {
  return dayNumbered(numberOf(date) + days);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** Whether a moment lies at most 24 hours after another. */
export function isWithinADay(from: LocalTime, to: LocalTime): boolean {
  return daysBetween(from.date, to.date) * MINUTES_A_DAY + to.minute - from.minute <= MINUTES_A_DAY;
}

/** Day of the week, Monday 0 to Sunday 6. */
export function weekday(date: string): number {
  return (((numberOf(date) + THURSDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
}

const DAYS_A_WEEK = 7;
// What the first of January 1970 was.
const THURSDAY = 3;

// The days of a map are few, and each is asked for thousands of times: looking one up is far quicker than a Date.
const numbers = new Map<string, number>();
const days = new Map<number, string>();

/** Days since 1970. */
function numberOf(date: string): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = Date.parse(`${date}T00:00:00Z`) / MS_A_DAY;
  numbers.set(date, number);
  return number;
}

function dayNumbered(number: number): string {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = isoDay(number * MS_A_DAY);
  days.set(number, day);
  return day;
}

function isoDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
