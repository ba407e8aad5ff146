import { describe, expect, it } from 'vitest';
import { openAt } from '../domain/hours.ts';
import { expandHours, HORIZON_DAYS, type HoursSource } from './expand-hours.ts';

const TODAY = '2026-11-21';
const CHRISTMAS = '2026-12-25';

function hoursOf(rule: string, public_holidays: HoursSource['public_holidays'] = 'open') {
  const hours = expandHours({ rule, public_holidays }, TODAY);
  if (typeof hours === 'string') throw new Error(hours);
  return hours;
}

describe('a rule becomes a week', () => {
  it('of seven days, Monday first, in minutes since midnight', () => {
    const { week } = hoursOf('Mo-Th 09:00-17:00; Sa 10:00-12:00,13:30-16:00');
    const working = [[540, 1020]];
    const saturday = [
      [600, 720],
      [810, 960],
    ];
    expect(week).toEqual([working, working, working, working, [], saturday, []]);
  });

  it('of whole days for 24/7', () => {
    expect(hoursOf('24/7').week).toEqual(Array(7).fill([[0, 1440]]));
  });

  it('in which help past midnight is help on both days', () => {
    const hours = hoursOf('Fr 22:00-02:00');
    expect(openAt(hours, { date: '2026-11-27', minute: 23 * 60 })).toBe('yes');
    expect(openAt(hours, { date: '2026-11-28', minute: 60 })).toBe('yes');
    expect(openAt(hours, { date: '2026-11-28', minute: 121 })).toBe('no');
  });

  it('that holds for 400 days and not longer', () => {
    const hours = hoursOf('24/7');
    expect(HORIZON_DAYS).toBe(400);
    expect(openAt(hours, { date: '2027-12-26', minute: 600 })).toBe('yes');
    expect(openAt(hours, { date: '2027-12-27', minute: 600 })).toBe('unknown');
  });
});

describe('on a public holiday', () => {
  const DUTCH = ['2026-12-25', '2026-12-26', '2027-01-01', '2027-03-29', '2027-04-27', '2027-05-06', '2027-05-17'];

  it('nothing differs where the line is open', () => {
    expect(hoursOf('Mo-Su 09:00-17:00', 'open').dates).toEqual({});
  });

  it('it is closed where that is said', () => {
    const hours = hoursOf('24/7', 'closed');
    for (const date of DUTCH) expect(openAt(hours, { date, minute: 600 }), date).toBe('no');
  });

  it('it is not known where nobody knows, and never "closed"', () => {
    const hours = hoursOf('Mo-Su 09:00-17:00', 'unknown');
    for (const date of DUTCH) expect(hours.dates[date], date).toBeNull();
    expect(openAt(hours, { date: CHRISTMAS, minute: 600 })).toBe('unknown');
    expect(openAt(hours, { date: '2026-12-24', minute: 600 })).toBe('yes');
  });

  it('no day differs before today or past the horizon', () => {
    const dates = Object.keys(hoursOf('24/7', 'closed').dates);
    expect(dates.filter((date) => date < TODAY || date > '2027-12-26')).toEqual([]);
    expect(dates).toContain('2027-12-26');
  });
});

describe('a rule that cannot be read is told in words', () => {
  const told = (rule: string) => expandHours({ rule, public_holidays: 'open' }, TODAY);

  it.each(['Mo-Fr 09:00-17:00; PH off', 'SH Mo 10:00-12:00'])('as in %s, where a field stands for it', (rule) => {
    expect(told(rule)).toContain('public_holidays');
    expect(told(rule)).toContain('school_holidays');
  });

  it.each(['nonsense', 'Mo 25:00-26:00', 'Mo-Fr 09:00-5pm'])('as in %s, which is no rule', (rule) => {
    expect(told(rule)).toMatch(/^a rule in opening_hours syntax .*\S/);
    expect(told(rule)).not.toContain('\n');
  });

  it.each(['Fr[1] 14:00-16:00', 'Dec 25 off; Mo-Fr 09:00-17:00'])('as in %s, which differs by the week', (rule) => {
    expect(told(rule)).toBe('a rule that is the same every week');
  });

  it.each(['Mo-Fr 09:00-17:00; ?', 'ma-vr 09:00-17:00'])('as in %s, which it had to guess at', (rule) => {
    expect(told(rule)).toBeTypeOf('string');
  });

  it.each(['Mo-Fr 09:00-17:00 unknown', 'Mo-Fr 09:00-17:00 "by appointment"', '"call first"'])(
    'or is not known, and never "open", as in %s',
    (rule) => {
      const hours = told(rule);
      if (typeof hours !== 'string') expect(openAt(hours, { date: '2026-11-23', minute: 630 })).toBe('unknown');
    },
  );

  it('and an end that is left open is not midnight', () => {
    const hours = told('Mo-Fr 09:00+');
    if (typeof hours !== 'string') expect(openAt(hours, { date: '2026-11-23', minute: 1430 })).not.toBe('yes');
  });

  it('and hours of the sun are not the same every week', () => {
    expect(told('sunrise-sunset')).toBeTypeOf('string');
  });
});
