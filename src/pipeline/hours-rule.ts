/** Reads a rule in the opening_hours syntax of OpenStreetMap, by the library that implements it, into the slots of each day. */
import OpeningHours from 'opening_hours';
import { addDays, daysBetween, isDate, MINUTES_A_DAY } from '../domain/clock.ts';
import { LATEST_END, type Slot } from '../domain/hours.ts';
import { problemOfParts, SPANS } from './hours-parts.ts';

/** The slots that begin on each day of a span; or what was expected instead, in words. */
export type RuleDays = ReadonlyMap<string, readonly Slot[]>;

// The library asks where a place is for the sun and for holidays, which no rule here may name.
const NETHERLANDS = { lat: 52.1, lon: 5.3, address: { country_code: 'nl', state: '' } };
const WEEK = 7;
const LONGEST_NIGHT = 16 * 60;
// What the library says of a rule for days gone by is no mistake in it; nights it warns of too often, so hours-parts does.
const NO_MISTAKE = [
  'date_past',
  'date_range_past',
  'year_past',
  'additional_rule_separator_not_used_after_time_wrapping_midnight',
];

/** Reads a rule for a number of days from `first`. */
export function readRule(rule: string, first: string, days: number): RuleDays | string {
  const problem = problemOfText(rule);
  if (problem) return problem;
  return inUtc(() => {
    const parsed = parse(rule);
    if (typeof parsed === 'string') return parsed;
    // Of a rule that is the same every week, one week says it all; reading all of them would take long.
    const weekly = parsed.isWeekStable();
    const read = Math.min(days, weekly ? WEEK : days);
    // A day more at either end, so that no night is cut there.
    const from = new Date(`${addDays(first, -1)}T00:00:00`);
    const to = new Date(`${addDays(first, read + 1)}T00:00:00`);
    const intervals = parsed.getOpenIntervals(from, to);
    if (intervals.some(([, , unsure, remark]) => unsure || remark)) return 'a rule without unknown or remarks';
    const ofParts = problemOfParts(rule, intervals, (part) => new OpeningHours(part, NETHERLANDS), from, to);
    if (ofParts) return ofParts;
    const slots = Array.from({ length: read }, (): Slot[] => []);
    // Hours that the rule gives to the next morning are those of that morning, which may be closed when the night is not.
    const cut = /\b0?0:00\s*-/.test(rule);
    for (const [start, end] of intervals) {
      for (const [date, slot] of slotsOf(start, end, cut)) slots[daysBetween(first, date)]?.push(slot);
    }
    return new Map(Array.from({ length: days }, (_, n) => [addDays(first, n), slots[n % read] ?? []]));
  });
}

/** Whether a rule is the same in every week. */
export function isWeekly(rule: string): boolean {
  const parsed = parse(rule);
  return typeof parsed !== 'string' && parsed.isWeekStable();
}

/** What the library reads without a word, and people do not mean. */
function problemOfText(rule: string): string | null {
  if (/["|?]|\bunknown\b/i.test(rule)) return 'a rule without unknown, remarks or alternatives';
  // The library needs no space after it.
  if (/[PS]H/.test(rule) || /\b[ps]h(?:\b|off|closed)/i.test(rule)) {
    return 'a rule without PH or SH: use the fields public_holidays and school_holidays';
  }
  if (/sunrise|sunset|dawn|dusk/i.test(rule)) return 'hours by the clock';
  if (/\d\+|:\d\d\s*\+/.test(rule)) return 'hours with an end';
  if (/\d{3,}:\d|\d:\d(?!\d)|:\d{3}/.test(rule)) return 'times as 09:30';
  // The library goes through the years one by one, and comes to no end with one that no calendar has.
  if (/\d{5}/.test(rule)) return 'years of four digits';
  const leap = [...rule.matchAll(/(\d{4})\s+Feb\s+(?:\d{1,2}\s*-\s*)?29\b/gi)];
  const missing = leap.find(([, year]) => !isDate(`${year}-02-29`));
  if (missing) return `days that exist: ${missing[1]} has no 29 February`;
  const times = [...rule.matchAll(/(\d{1,2}):(\d{2})/g)].map(([, hour, minute]) => [Number(hour), Number(minute)]);
  if (times.some(([hour = 0, minute = 0]) => minute > 59 || hour * 60 + minute > MINUTES_A_DAY)) {
    return 'times from 00:00 to 24:00; help past midnight is written as 22:00-02:00';
  }
  return [...rule.matchAll(SPANS)].map(([spans]) => problemOfSpans(spans)).find((problem) => problem !== null) ?? null;
}

function problemOfSpans(text: string): string | null {
  const spans = [...text.matchAll(/(\d+):(\d+)\s*-\s*(\d+):(\d+)/g)].map(([, ...parts]): Slot => {
    const [a = 0, b = 0, c = 0, d = 0] = parts.map(Number);
    return [a * 60 + b, c * 60 + d];
  });
  const passing = spans.map(([from, to]): Slot => (to > from ? [from, to] : [from, to + MINUTES_A_DAY]));
  if (passing.some(([from, to]) => to > MINUTES_A_DAY && !isNight(from, to))) {
    return 'a closing after the opening; a night lasts less than 16 hours and ends by 12:00';
  }
  const sorted = [...passing].sort((a, b) => a[0] - b[0]);
  return sorted.some(([from], n) => from < (sorted[n - 1]?.[1] ?? 0)) ? 'hours that do not overlap' : null;
}

function isNight(from: number, to: number): boolean {
  return to - from < LONGEST_NIGHT && to <= MINUTES_A_DAY + LATEST_END;
}

function parse(rule: string): OpeningHours | string {
  try {
    const parsed = new OpeningHours(rule, NETHERLANDS);
    // What the library had to guess at it says in warnings; a guess is no fact.
    const [warning] = parsed.getStructuredWarnings().filter(({ type }) => !NO_MISTAKE.includes(type));
    return warning ? `a rule in opening_hours syntax (${oneLine(warning.message)})` : parsed;
  } catch (error) {
    return `a rule in opening_hours syntax (${oneLine(String(error))})`;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An interval as slots of the days on which they begin; what is longer than a night is cut at midnight, and with `cut` all is. */
function slotsOf(start: Date, end: Date, cut: boolean): [date: string, slot: Slot][] {
  const date = start.toISOString().slice(0, 10);
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const from = (start.getTime() - midnight) / 60_000;
  const to = (end.getTime() - midnight) / 60_000;
  if (to <= MINUTES_A_DAY || (!cut && isNight(from, to))) return [[date, [from, to]]];
  return [[date, [from, MINUTES_A_DAY]], ...slotsOf(new Date(midnight + MINUTES_A_DAY * 60_000), end, cut)];
}

/**
 * Runs with the clock of the machine on UTC. The library thinks in the machine's time; a rule means what a clock on the wall
 * says, and UTC is the wall whose clock is never put forward or back.
 */
function inUtc<Value>(run: () => Value): Value {
  const before = process.env.TZ;
  process.env.TZ = 'UTC';
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
