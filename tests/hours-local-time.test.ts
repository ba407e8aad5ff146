/** What the clock on the wall in Amsterdam says decides: on the nights it is changed, and wherever the device thinks it is. */
import { afterEach, describe, expect, it } from 'vitest';
import { amsterdamTime } from '../src/domain/clock.ts';
import { nextChange, openAt, thisWeek } from '../src/domain/hours.ts';
import { hoursReader } from '../src/pipeline/expand-hours.ts';

const TODAY = '2026-10-20';
const school = { source: '', checked: TODAY, covers: '2026-08-31/2028-09-03', holidays: [] };

function hoursOf(rule: string, public_holidays = 'open') {
  const hours = hoursReader(TODAY, school).expand({ rule, public_holidays, school_holidays: 'open' }, null);
  if (Array.isArray(hours)) throw new Error(JSON.stringify(hours));
  return hours;
}

const openAtInstant = (hours: ReturnType<typeof hoursOf>, instant: string) =>
  openAt(hours, amsterdamTime(Date.parse(instant)));

describe.each([
  ['25 October 2026', '2026-10-25', '2026-10-24T22:00Z', 25],
  ['28 March 2027', '2027-03-28', '2027-03-27T23:00Z', 23],
  ['31 October 2027', '2027-10-31', '2027-10-30T22:00Z', 25],
])('%s, when the clock is changed', (_, date, midnight, hoursLong) => {
  const instantOf = (hour: number) => Date.parse(midnight) + hour * 3_600_000;
  const onTheWall = Array.from({ length: hoursLong }, (_, n) => amsterdamTime(instantOf(n)));

  it('lasts as long as it does on the wall', () => {
    expect(onTheWall.every((time) => time.date === date)).toBe(true);
    expect(amsterdamTime(instantOf(hoursLong)).minute).toBe(0);
  });

  it('is open in each of its hours, and in the night to it, for what never closes', () => {
    const always = hoursOf('24/7');
    expect(always.dates).toEqual({});
    expect(onTheWall.map((time) => openAt(always, time))).toEqual(Array(hoursLong).fill('yes'));
  });

  it('ends a night, and begins a morning, when the wall says so', () => {
    const night = hoursOf('Sa 22:00-04:00, Su 09:00-12:00');
    const open = onTheWall.filter((time) => openAt(night, time) === 'yes').map(({ minute }) => minute / 60);
    const small = hoursLong === 25 ? [0, 1, 2, 2, 3] : [0, 1, 3];
    expect(open).toEqual([...small, 9, 10, 11]);
    expect(nextChange(night, { date, minute: 60 })).toEqual({ date, minute: 240 });
  });

  it('is open in the hour that comes twice, both times, and not in the one that does not come', () => {
    const hour = hoursOf('Su 02:00-03:00');
    const open = onTheWall.filter((time) => openAt(hour, time) === 'yes');
    expect(open).toHaveLength(hoursLong === 25 ? 2 : 0);
  });
});

describe('the turn of a day, week and year', () => {
  it('lets a Sunday night go on into Monday', () => {
    const night = hoursOf('Su 22:00-03:00');
    expect(openAtInstant(night, '2026-11-29T22:59Z')).toBe('yes');
    expect(openAtInstant(night, '2026-11-30T01:59Z')).toBe('yes');
    expect(openAtInstant(night, '2026-11-30T02:00Z')).toBe('no');
  });

  it('lets the night of 31 December go on into 1 January, closed as that is', () => {
    const night = hoursOf('Mo-Su 20:00-02:00', 'closed');
    expect(openAtInstant(night, '2026-12-31T23:30Z')).toBe('yes');
    expect(openAtInstant(night, '2027-01-01T01:00Z')).toBe('no');
    expect(openAtInstant(night, '2027-01-01T20:00Z')).toBe('no');
    expect(openAtInstant(night, '2027-01-02T20:00Z')).toBe('yes');
    expect(nextChange(night, { date: '2027-01-01', minute: 120 })).toEqual({ date: '2027-01-02', minute: 1200 });
  });

  it('is that of Amsterdam: help that begins at midnight on 1 January has begun an hour before UTC does', () => {
    const newYear = hoursOf('2027 Jan 1 00:00-24:00');
    expect(openAtInstant(newYear, '2026-12-31T22:59Z')).toBe('no');
    expect(openAtInstant(newYear, '2026-12-31T23:00Z')).toBe('yes');
    expect(openAtInstant(newYear, '2027-01-01T23:00Z')).toBe('no');
  });
});

describe('a device anywhere in the world', () => {
  const home = process.env.TZ;
  afterEach(() => setZone(home));

  const RULE = 'Mo-Fr 09:00-17:00, Sa 22:00-03:00, Fr[1] 18:00-20:00; Dec 24-26 off; week 02-52/2 We 10:00-12:00';
  const INSTANTS = [
    '2026-10-25T00:30Z',
    '2026-12-24T10:00Z',
    '2027-03-28T00:59Z',
    '2027-03-28T01:00Z',
    '2027-06-04T17:59Z',
  ];
  const seenIn = (zone: string | undefined) => {
    setZone(zone);
    const hours = hoursOf(RULE, 'unknown');
    const open = INSTANTS.map((instant) => openAtInstant(hours, instant));
    return {
      offset: new Date(2027, 5, 1).getTimezoneOffset(),
      seen: { hours, open, week: thisWeek(hours, '2026-12-21') },
    };
  };

  it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Tehran', 'UTC'])(
    'set to %s reads and sees the same',
    (zone) => {
      const there = seenIn(zone);
      const here = seenIn('Europe/Amsterdam');
      expect(there.offset).not.toBe(here.offset);
      expect(there.seen).toEqual(here.seen);
      expect(here.seen.open).toEqual(['yes', 'no', 'yes', 'no', 'yes']);
    },
  );

  it.each(['Pacific/Auckland', undefined])('keeps the clock it had (%s), after rules that are refused too', (zone) => {
    setZone(zone);
    const before = new Date(2027, 5, 1).getTimezoneOffset();
    hoursOf(RULE);
    expect(() => hoursOf('nonsense')).toThrow();
    expect(process.env.TZ).toBe(zone);
    expect(new Date(2027, 5, 1).getTimezoneOffset()).toBe(before);
  });
});

function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}
