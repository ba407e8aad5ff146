/** What the parts of a rule do to each other without a word, and people do not mean. */
import type OpeningHours from 'opening_hours';

/** Spans of a day, one after the other: `09:00-12:00,13:00-17:00`. */
export const SPANS = /\d{1,2}:\d\d\s*-\s*\d{1,2}:\d\d(?:\s*,\s*\d{1,2}:\d\d\s*-\s*\d{1,2}:\d\d)*/g;

// A comma adds hours to those before it; a semicolon takes the days it names away from them.
const ADDED = /(?<=\d:\d\d|open|off|closed)\s*,\s*(?=[A-Za-z]|\d{4})/i;
const OFF = /\b(?:off|closed)$/i;
const DAY = 86_400_000;

type Span = readonly [from: number, to: number];

interface Part {
  readonly text: string;
  readonly isOff: boolean;
  readonly isWeekly: boolean;
  readonly spans: readonly Span[];
  readonly days: ReadonlySet<number>;
}

/** What the parts do to each other between two moments, or null; `whole` is what the rule comes to there. */
export function problemOfParts(
  rule: string,
  whole: ReturnType<OpeningHours['getOpenIntervals']>,
  parse: (text: string) => OpeningHours,
  from: Date,
  to: Date,
): string | null {
  const spansOf = (hours: OpeningHours) => toSpans(hours.getOpenIntervals(from, to));
  if (namesTwice(rule, (text) => spansOf(parse(text)))) return 'hours that do not overlap';
  const texts = rule.split(';').map((text) => text.trim());
  if (texts.length < 2) return null;
  const parts = texts.map((text): Part => {
    // Read as one that opens, a part that closes tells which days it is about.
    const hours = parse(text.replace(OFF, 'open'));
    const spans = spansOf(hours);
    return { text, isOff: OFF.test(text), isWeekly: hours.isWeekStable(), spans, days: new Set(spans.flatMap(daysOf)) };
  });
  const ends = new Set(toSpans(whole).map(([, end]) => end));
  const pairs = parts.flatMap((later, n) => parts.slice(0, later.isOff ? 0 : n).map((earlier) => ({ earlier, later })));
  const lost = pairs.find(({ earlier, later }) => isTakenBack(earlier, later));
  if (lost) return takenBack(lost.earlier, lost.later);
  const cut = pairs.find(({ earlier, later }) => endsNights(earlier, later, ends));
  return cut ? `a comma, not a semicolon, before "${cut.later.text}", which ends the night before at midnight` : null;
}

function takenBack(earlier: Part, later: Part): string {
  const advice = 'put dates after the week, and hours of one day together (09:00-12:00,13:00-17:00)';
  return `no part that a later one takes back, as "${later.text}" does "${earlier.text}"; ${advice}`;
}

function toSpans(intervals: ReturnType<OpeningHours['getOpenIntervals']>): Span[] {
  return intervals.map(([start, end]) => [start.getTime(), end.getTime()]);
}

/** Whether hours that are added to others with a comma were there already. */
function namesTwice(rule: string, spansOf: (text: string) => Span[]): boolean {
  let before = '';
  for (const group of rule.split(';')) {
    for (const [n, piece] of group.split(ADDED).entries()) {
      if (n > 0 && meet([...spansOf(before), ...spansOf(piece)])) return true;
      if (meet(nightsApart(piece).flatMap(spansOf))) return true;
      before += before === '' ? piece : `${n > 0 ? ',' : ';'} ${piece}`;
    }
  }
  return false;
}

/** A piece for each span of its list, where one passes midnight: it may meet what the list says of the next morning. */
function nightsApart(piece: string): string[] {
  const [list = ''] = piece.match(SPANS) ?? [];
  const spans = list.split(/\s*,\s*/);
  const isNight = (span: string) => {
    const [opening = '', closing = ''] = span.split(/\s*-\s*/).map((time) => time.padStart(5, '0'));
    return closing <= opening;
  };
  return spans.length > 1 && spans.some(isNight) ? spans.map((span) => piece.replace(list, span)) : [];
}

function meet(spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  return sorted.some(([from], n) => from < (sorted[n - 1]?.[1] ?? 0));
}

/** Hours of which nothing is left; or days that differ, written before the week that then covers them. */
function isTakenBack(earlier: Part, later: Part): boolean {
  const shared = [...earlier.days].filter((day) => later.days.has(day)).length;
  if (shared > 0 && later.isWeekly && (earlier.isOff || !earlier.isWeekly)) return true;
  return !earlier.isOff && shared > 0 && shared === earlier.days.size;
}

/** Whether the morning after a night is lost to other hours of that day. */
function endsNights(earlier: Part, later: Part, ends: ReadonlySet<number>): boolean {
  if (earlier.isOff) return false;
  return earlier.spans.some(([from, to]) => {
    const midnight = (Math.floor(from / DAY) + 1) * DAY;
    return to > midnight && to - from < DAY && ends.has(midnight) && later.days.has(midnight / DAY);
  });
}

/** The days on which a span begins anew: the morning after a night is none. */
function daysOf([from, to]: Span): number[] {
  const first = Math.floor(from / DAY);
  const last = Math.ceil(to / DAY) - 1;
  return to - from <= DAY ? [first] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
}
