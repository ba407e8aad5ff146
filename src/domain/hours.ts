/**
 * Hours of help. Three values throughout: open, closed, or not known. Nothing known is never "closed",
 * and neither is anything past the horizon up to which the hours were worked out.
 */
import { addDays, type LocalTime, MINUTES_A_DAY, weekday } from './clock.ts';

/** From and to in minutes since midnight of the day the slot begins; `to` above 1440 passes midnight. */
export type Slot = readonly [from: number, to: number];

/** Seven lists of slots, Monday first. */
export type Week = readonly (readonly Slot[])[];

export interface Hours {
  readonly week: Week;
  /** Days that differ from the week: their own slots, or null where nobody knows. */
  readonly dates: Readonly<Record<string, readonly Slot[] | null>>;
  /** The last day these hours hold for. */
  readonly horizon: string;
}

export type Known = 'yes' | 'no' | 'unknown';

/** How many days hours are worked out for, from that on which a map was made. */
export const HORIZON_DAYS = 400;
/** A slot that passes midnight ends by noon, in minutes; so a day before that nobody knows says nothing about the afternoon. */
export const LATEST_END = 720;
const WEEK_AHEAD = 7;
// A chain of slots that reaches longer than this has no closing time worth saying.
const CHAIN_DAYS = 8;

/** Whether there is help at this minute. */
export function openAt(hours: Hours | null, now: LocalTime): Known {
  if (!hours) return 'unknown';
  const today = slotsOn(hours, now.date);
  const yesterday = slotsOn(hours, addDays(now.date, -1));
  if (today?.some(([from, to]) => from <= now.minute && now.minute < to)) return 'yes';
  if (yesterday?.some(([, to]) => now.minute < to - MINUTES_A_DAY)) return 'yes';
  if (today === null) return 'unknown';
  return yesterday === null && now.minute < LATEST_END && hasNights(hours) ? 'unknown' : 'no';
}

/** Whether there still is, or will be, help on this day. */
export function openLaterToday(hours: Hours | null, now: LocalTime): Known {
  const atOnce = openAt(hours, now);
  if (!hours || atOnce === 'yes') return atOnce;
  const today = slotsOn(hours, now.date);
  if (today?.some(([from]) => from > now.minute)) return 'yes';
  return today === null ? 'unknown' : atOnce;
}

/** Whether there is help at some minute of the coming seven days. */
export function openThisWeek(hours: Hours | null, now: LocalTime): Known {
  const today = openLaterToday(hours, now);
  if (!hours || today === 'yes') return today;
  const days = Array.from({ length: WEEK_AHEAD }, (_, n) => slotsOn(hours, addDays(now.date, n + 1)));
  // The seventh day counts up to the present minute only, so that "a week" is seven times 24 hours.
  const within = days.some((slots, n) => slots?.some(([from]) => n + 1 < WEEK_AHEAD || from <= now.minute));
  if (within) return 'yes';
  return today === 'unknown' || days.includes(null) ? 'unknown' : 'no';
}

/**
 * The next minute at which open becomes closed or the reverse. Null when it is not known, or when there is none
 * within a week of unbroken help or before the horizon.
 */
export function nextChange(hours: Hours | null, now: LocalTime): LocalTime | null {
  const state = openAt(hours, now);
  if (!hours || state === 'unknown') return null;
  return state === 'yes' ? closing(hours, now) : opening(hours, now);
}

/** Whether there is help day and night, on every day that is known. */
export function isAlwaysOpen({ week, dates }: Hours): boolean {
  const allDay = (slots: readonly Slot[] | null) =>
    slots?.some(([from, to]) => from === 0 && to >= MINUTES_A_DAY) ?? false;
  return week.length === 7 && week.every(allDay) && Object.values(dates).every(allDay);
}

/** Whether some help passes midnight: only then a day that nobody knows says something about the next morning. */
function hasNights({ week, dates }: Hours): boolean {
  return [...week, ...Object.values(dates)].some((slots) => slots?.some(([, to]) => to > MINUTES_A_DAY));
}

function closing(hours: Hours, now: LocalTime): LocalTime | null {
  let end = now.minute;
  for (let day = -1; day <= CHAIN_DAYS; day++) {
    const slots = slotsOn(hours, addDays(now.date, day));
    if (slots === null && day >= 0) return null;
    for (const [from, to] of [...(slots ?? [])].sort((a, b) => a[0] - b[0])) {
      if (day * MINUTES_A_DAY + from <= end) end = Math.max(end, day * MINUTES_A_DAY + to);
    }
    if (end < (day + 1) * MINUTES_A_DAY && day >= 0) return at(now.date, end);
  }
  return null;
}

function opening(hours: Hours, now: LocalTime): LocalTime | null {
  for (let date = now.date; date <= hours.horizon; date = addDays(date, 1)) {
    const slots = slotsOn(hours, date);
    if (slots === null) return null;
    const starts = slots.map(([from]) => from).filter((from) => date > now.date || from > now.minute);
    if (starts.length > 0) return { date, minute: Math.min(...starts) };
  }
  return null;
}

/** The slots of seven days, `date` the first; null for a day that is not known. */
export function thisWeek(hours: Hours, date: string): { date: string; slots: readonly Slot[] | null }[] {
  return Array.from({ length: WEEK_AHEAD }, (_, n) => addDays(date, n)).map((day) => ({
    date: day,
    slots: slotsOn(hours, day),
  }));
}

/** The slots that begin on a day; null where they are not known. */
export function slotsOn(hours: Hours, date: string): readonly Slot[] | null {
  if (date > hours.horizon) return null;
  const differing = hours.dates[date];
  if (differing !== undefined) return differing;
  return hours.week[weekday(date)] ?? [];
}

function at(date: string, minute: number): LocalTime {
  return { date: addDays(date, Math.floor(minute / MINUTES_A_DAY)), minute: minute % MINUTES_A_DAY };
}
