/** The hours in a pack say what the library says that reads opening_hours for everybody else. */
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type LocalTime, weekday } from '../src/domain/clock.ts';
import { HORIZON_DAYS, nextChange, openAt } from '../src/domain/hours.ts';
import { hoursReader } from '../src/pipeline/expand-hours.ts';
import { readRule } from '../src/pipeline/hours-rule.ts';
import { SEED } from './arbitrary-pack.ts';

const TODAY = '2026-11-21';
const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const EXCEPTIONS = [
  'Dec 24-Jan 3',
  '2026 Dec 24-2027 Jan 3',
  'Jul',
  '2027 Feb 10',
  'Feb 29',
  'week 20',
  'Th[1]',
  '2025 Dec 24',
];
const school = { source: '', checked: TODAY, covers: '2026-08-31/2027-08-31', holidays: [] };
const reader = hoursReader(TODAY, school);

const clock = (half: number) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
const span = ([from, to]: readonly number[]) => `${clock(from ?? 0)}-${clock(to ?? 0)}`;

// By day between 08:00 and 20:00, by night from then on until 08:00 at the latest: hours touch, and never overlap.
const byDay = fc
  .uniqueArray(fc.integer({ min: 16, max: 40 }), { minLength: 4, maxLength: 4 })
  .map((halves) => [...halves].sort((a, b) => a - b))
  .chain(([a = 0, b = 0, c = 0, d = 0]) => fc.constantFrom(span([a, d]), `${span([a, b])},${span([c, d])}`));
const byNight = fc.tuple(fc.integer({ min: 40, max: 47 }), fc.integer({ min: 0, max: 16 })).map(span);
const season = fc.constantFrom('', '', 'week 01-53/2 ', 'week 02-52/2 ', 'week 10-20 ', 'Apr-Oct ', 'Jan-Mar,Dec ');
const nth = fc.constantFrom('', '', '', '[1]', '[-1]', '[2,4]');

const part = (days: readonly string[]) =>
  fc
    .tuple(season, nth, byDay, byNight, fc.boolean())
    .map(([when, which, day, night, late]) => `${when}${days.join(`${which},`)}${which} ${late ? night : day}`);

const rule = fc
  .tuple(
    fc.shuffledSubarray(DAYS, { minLength: 1 }),
    fc.integer({ min: 1, max: 4 }),
    fc.subarray(EXCEPTIONS, { maxLength: 3 }),
  )
  .chain(([days, size, off]) => {
    const groups = Array.from({ length: Math.ceil(days.length / size) }, (_, n) =>
      days.slice(n * size, (n + 1) * size),
    );
    const tail = off.map((one) => `; ${one} off`).join('');
    return fc.tuple(...groups.map(part)).map((parts) => parts.join(', ') + tail);
  });

const time = fc.record({
  date: fc.integer({ min: 0, max: HORIZON_DAYS }).map((days) => addDays(TODAY, days)),
  minute: fc.oneof(
    fc.integer({ min: 0, max: 1439 }),
    fc.integer({ min: 0, max: 47 }).map((half) => half * 30),
  ),
});
const times = fc.array(time, { minLength: 6, maxLength: 6 });
const aRule = fc.oneof({ weight: 20, arbitrary: rule }, fc.constantFrom('24/7', 'Mo-Su 00:00-24:00', 'open; Mo off'));

// Well above what it takes, so that a busy machine breaks nothing.
const PATIENCE = { timeout: 30_000 };

describe('hours worked out for 400 days', PATIENCE, () => {
  it('are open, and change next, when the library says so', () => {
    const seen = { yes: 0, no: 0 };
    const property = fc.property(aRule, times, (text, moments) => {
      const hours = expanded(text, 'open');
      for (const { now, open, change } of byLibrary(text, moments)) {
        seen[open] += 1;
        expect(openAt(hours, now), `${text} at ${JSON.stringify(now)}`).toBe(open);
        const tooFar = change === null || change.date > hours.horizon;
        // A week and more of unbroken help has no end worth saying.
        if (open === 'yes' && change && daysBetween(now.date, change.date) > 7) continue;
        expect(nextChange(hours, now), `${text} after ${JSON.stringify(now)}`).toEqual(tooFar ? null : change);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 120 });
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(50);
  });

  it('say nothing else where holidays are not known, and something on most days', () => {
    const seen = { yes: 0, no: 0, unknown: 0 };
    const property = fc.property(rule, times, (text, moments) => {
      const hours = expanded(text, 'unknown');
      for (const { now, open } of byLibrary(text, moments)) {
        const known = openAt(hours, now);
        seen[known] += 1;
        if (known !== 'unknown') expect(known, `${text} at ${JSON.stringify(now)}`).toBe(open);
      }
    });
    fc.assert(property, { seed: SEED, numRuns: 60 });
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(5);
  });

  it('begin on their day, in order, without overlap, and end by noon of the next', () => {
    const property = fc.property(aRule, (text) => {
      const { week, dates } = expanded(text, 'open');
      for (const slots of [...week, ...Object.values(dates)]) {
        const ends = (slots ?? []).flat();
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
        expect(ends.every((minute) => Number.isInteger(minute) && minute >= 0 && minute <= 2160)).toBe(true);
      }
      for (const [date, slots] of Object.entries(dates)) expect(slots).not.toEqual(week[weekday(date)]);
    });
    fc.assert(property, { seed: SEED, numRuns: 150 });
  });
});

it('whatever is typed as a rule is read or refused in a line of words, and never thrown at', () => {
  const word = fc.constantFrom(
    ...DAYS,
    ...EXCEPTIONS,
    ' ',
    ', ',
    '; ',
    '-',
    ':',
    '10:00-12:00',
    '22:00-02:00',
    'off',
    '[1]',
    '24/7',
  );
  const typed = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
  );
  const property = fc.property(typed, (text) => {
    const days = readRule(text, TODAY, 10);
    if (typeof days !== 'string') expect(days.size).toBe(10);
    else expect(days).toMatch(/^[^\n]*\S[^\n]*$/);
  });
  fc.assert(property, { seed: SEED, numRuns: 300 });
});

function expanded(text: string, holidays: string) {
  const hours = reader.expand({ rule: text, public_holidays: holidays, school_holidays: holidays }, null);
  if (Array.isArray(hours)) throw new Error(`${text}: ${hours.map(({ expected }) => expected).join()}`);
  return hours;
}

/** What the library says at these times, on a machine whose clock is never changed. */
function byLibrary(text: string, moments: readonly LocalTime[]) {
  const zone = process.env.TZ;
  process.env.TZ = 'UTC';
  const library = new OpeningHours(text, { lat: 52.1, lon: 5.3, address: { country_code: 'nl', state: '' } });
  const said = moments.map((now) => {
    const instant = new Date(Date.parse(`${now.date}T00:00:00Z`) + now.minute * 60_000);
    const open: 'yes' | 'no' = library.getState(instant) ? 'yes' : 'no';
    const next = library.getNextChange(instant);
    const minute = next ? next.getHours() * 60 + next.getMinutes() : 0;
    const change: LocalTime | null = next ? { date: next.toISOString().slice(0, 10), minute } : null;
    return { now, open, change };
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  return said;
}
