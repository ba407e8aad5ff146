import { describe, expect, it } from 'vitest';
import { addDays, amsterdamTime, daysBetween, isDate, parseLocalTime, weekday } from './clock.ts';

const at = (instant: string) => amsterdamTime(Date.parse(instant));

describe('the clock of Amsterdam', () => {
  it.each([
    ['one hour ahead of UTC in winter', '2026-11-23T09:30:00Z', '2026-11-23', 10 * 60 + 30],
    ['two hours ahead of UTC in summer', '2026-07-01T10:05:00Z', '2026-07-01', 12 * 60 + 5],
    ['already on the next day before midnight UTC', '2026-07-01T22:30:00Z', '2026-07-02', 30],
    ['already in the next year before midnight UTC', '2026-12-31T23:00:00Z', '2027-01-01', 0],
    ['still 1:59 before the night of spring jumps', '2026-03-29T00:59:59Z', '2026-03-29', 119],
    ['at 3:00 a minute later', '2026-03-29T01:00:00Z', '2026-03-29', 180],
    ['at 2:30 for the first time in the night of autumn', '2026-10-25T00:30:00Z', '2026-10-25', 150],
    ['at 2:30 again an hour later', '2026-10-25T01:30:00Z', '2026-10-25', 150],
    ['at 3:00 once the night of autumn is over', '2026-10-25T02:00:00Z', '2026-10-25', 180],
  ])('is %s', (_, instant, date, minute) => {
    expect(at(instant)).toEqual({ date, minute });
  });
});

describe('reading a time', () => {
  it.each([
    ['2026-11-23', '2026-11-23', 0],
    ['2026-11-23T10:30', '2026-11-23', 630],
    ['2026-11-23T10:30:59', '2026-11-23', 630],
    ['2026-11-23T00:00', '2026-11-23', 0],
    ['2026-11-23T23:59', '2026-11-23', 1439],
    ['2028-02-29T12:00', '2028-02-29', 720],
  ])('takes %s without an offset as the time in Amsterdam', (text, date, minute) => {
    expect(parseLocalTime(text)).toEqual({ date, minute });
  });

  it.each([
    ['2026-11-23T09:30Z', '2026-11-23', 630],
    ['2026-11-23T09:30:15.250Z', '2026-11-23', 630],
    ['2026-11-23T10:30+01:00', '2026-11-23', 630],
    ['2026-11-23T10:30+02:00', '2026-11-23', 570],
    ['2026-07-01T23:30Z', '2026-07-02', 90],
    ['2026-11-23T20:00-05:00', '2026-11-24', 120],
  ])('turns %s into the time in Amsterdam', (text, date, minute) => {
    expect(parseLocalTime(text)).toEqual({ date, minute });
  });

  it.each([
    '2026-02-29',
    '2026-11-31T10:30',
    '2026-13-01',
    '2026-00-10',
    '2026-02-30T10:30Z',
    '2026-11-23T24:00',
    '2026-11-23T10:60',
    '2026-11-23T10:30+99:00',
    '2026-11-23 10:30',
    '2026-11-23T10',
    ' 2026-11-23',
    '2026-11-23\n',
    '23-11-2026',
    'tomorrow',
    '',
  ])('refuses %j', (text) => {
    expect(parseLocalTime(text)).toBeNull();
  });

  // The pattern of parseLocalTime takes any two digits as seconds.
  it('refuses a second that does not exist', () => {
    expect(parseLocalTime('2026-11-23T10:30:75')).toBeNull();
  });
});

describe('days', () => {
  it('exist or not by the calendar', () => {
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].every(isDate)).toBe(true);
    expect(['2026-02-29', '2100-02-29', '2026-04-31', '2026-1-1', '2026-11-23T00:00', ''].some(isDate)).toBe(false);
  });

  it('follow one another over months, years, leap days and both clock changes', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  });

  it('are counted whole over both clock changes, and backwards as negative', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3);
    expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0);
  });

  it('have a weekday that counts from Monday', () => {
    expect(weekday('2026-11-23')).toBe(0);
    expect(weekday('2026-11-28')).toBe(5);
    expect(weekday('2026-11-29')).toBe(6);
    expect(['1970-01-01', '1969-12-28', '1969-12-29', '2000-02-29'].map(weekday)).toEqual([3, 6, 0, 1]);
  });

  it('are the same each time they are asked for', () => {
    const ask = () => [addDays('2027-05-05', 2), daysBetween('2027-05-05', '2027-05-07'), weekday('2027-05-07')];
    expect(ask()).toEqual(['2027-05-07', 2, 4]);
    expect(ask()).toEqual(['2027-05-07', 2, 4]);
  });
});
