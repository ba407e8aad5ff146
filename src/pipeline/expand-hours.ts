/** From the hours that people write to what the browser needs: a week, and the days that differ. */
import { addDays, weekday } from '../domain/clock.ts';
import { HORIZON_DAYS, type Hours, type Known, type Slot, type Week } from '../domain/hours.ts';
import { publicHoliday, type SchoolHolidays, type SchoolRegion, schoolHoliday, within } from './holidays.ts';
import { isWeekly, type RuleDays, readRule } from './hours-rule.ts';

export interface HoursSource {
  readonly rule: string;
  /** open, closed, unknown, or a rule of their own. */
  readonly public_holidays: string;
  readonly school_holidays: string;
  /** Days, or spans of days, on which there is no help whatever the rule says. */
  readonly closed?: readonly string[] | undefined;
}

/** What is wrong with hours: where, and what was expected instead. */
export interface HoursProblem {
  readonly path: readonly PropertyKey[];
  readonly expected: string;
}

export interface HoursReader {
  /** Hours for 400 days; or everything that is wrong with them. */
  expand(source: HoursSource, region: SchoolRegion | null): Hours | HoursProblem[];
  /** The week of a rule that is the same every week; or what was expected instead. */
  week(rule: string): Week | string;
}

type Slots = readonly Slot[];

interface KnownRule {
  readonly days: RuleDays;
  readonly week: Week;
}

/** A reader of hours from `today` on; what it read once it knows. */
export function hoursReader(today: string, table: SchoolHolidays): HoursReader {
  // Help of the night before may still go on in the small hours of the first day.
  const first = addDays(today, -1);
  const calendar = Array.from({ length: HORIZON_DAYS + 2 }, (_, n) => {
    const date = addDays(first, n);
    return { date, day: weekday(date), official: publicHoliday(date) };
  });
  const schools = remembered((region: SchoolRegion | null) =>
    calendar.map(({ date }) => schoolHoliday(date, table, region)),
  );
  const read = remembered((rule: string) => {
    const days = readRule(rule, first, calendar.length);
    return typeof days === 'string' ? days : { days, week: usualWeek(days) };
  });

  function expand(source: HoursSource, region: SchoolRegion | null): Hours | HoursProblem[] {
    const problems: HoursProblem[] = [];
    const readAt = (field: 'rule' | 'public_holidays' | 'school_holidays'): KnownRule | null => {
      if (field !== 'rule' && ['open', 'closed', 'unknown'].includes(source[field])) return null;
      const known = read(source[field]);
      if (typeof known !== 'string') return known;
      const expected = field === 'rule' ? known : `open, closed, unknown, or hours of their own: ${known}`;
      problems.push({ path: [field], expected });
      return null;
    };
    const usual = readAt('rule');
    const onPublic = readAt('public_holidays');
    const onSchool = readAt('school_holidays');
    if (!usual || problems.length > 0) return problems;
    const school = schools(region);
    const differing: Record<string, Slots | null> = {};
    for (const [n, { date, day, official }] of calendar.entries()) {
      const onSchoolDay = onHoliday(school[n] ?? 'unknown', source.school_holidays, onSchool?.days.get(date));
      const onPublicDay = onHoliday(official, source.public_holidays, onPublic?.days.get(date));
      const shut = source.closed?.some((span) => within(date, span));
      const slots = shut ? [] : onPublicDay(onSchoolDay(usual.days.get(date) ?? []));
      if (!same(slots, usual.week[day] ?? [])) differing[date] = slots;
    }
    return { week: usual.week, dates: differing, horizon: addDays(today, HORIZON_DAYS) };
  }

  function week(rule: string): Week | string {
    const known = read(rule);
    if (typeof known === 'string') return known;
    if (!isWeekly(rule)) return 'hours that are the same every week';
    return known.week.some((slots) => slots.length > 0) ? known.week : 'hours on one day of the week at least';
  }

  return { expand, week };
}

/** What a holiday makes of the slots of a day; null: nobody knows. */
function onHoliday(holiday: Known, field: string, own: Slots | undefined): (slots: Slots | null) => Slots | null {
  if (holiday === 'no' || field === 'open') return (slots) => slots;
  const then = own ?? (field === 'closed' ? [] : null);
  if (holiday === 'yes' && then) return () => then;
  // Nobody knows whether the rule holds; where both come to the same, it does not matter.
  return (slots) => (slots && same(slots, then ?? []) ? slots : null);
}

/** For each day of the week the slots that are most common, so that few dates differ. */
function usualWeek(days: RuleDays): Week {
  const byDay = Array.from({ length: 7 }, () => new Map<string, number>());
  for (const [date, slots] of days) {
    const key = JSON.stringify(slots);
    const counts = byDay[weekday(date)];
    counts?.set(key, (counts.get(key) ?? 0) + 1);
  }
  return byDay.map((counts) => {
    const [most = '[]'] = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key);
    return JSON.parse(most) as Slots;
  });
}

/** A function that works out each value once. */
function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}

function same(a: Slots | null, b: Slots): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
