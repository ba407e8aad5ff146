import { describe, expect, it } from 'vitest';
import { dayText, moneyText, sizeText, slotsText, weekdayShortText } from './formats.ts';
import { LANGUAGES, languageOf } from './languages.ts';

describe('slots', () => {
  it('end at 24:00 at the end of the day, and in the small hours after it', () => {
    expect(
      slotsText([
        [540, 720],
        [780, 1440],
      ]),
    ).toBe('09:00–12:00, 13:00–24:00');
    expect(slotsText([[1320, 1441]])).toBe('22:00–00:01');
    expect(slotsText([[0, 1440]])).toBe('00:00–24:00');
  });
});

describe.each(LANGUAGES)('in $name', (language) => {
  it('the days of the week are seven, the first of them Monday', () => {
    const days = Array.from({ length: 7 }, (_, day) => weekdayShortText(day, language));
    expect(new Set(days).size).toBe(7);
    const monday = new Intl.DateTimeFormat(language.locale, { weekday: 'short', timeZone: 'UTC' });
    expect(days[0]).toBe(monday.format(Date.UTC(2026, 10, 23)));
  });

  it('a day has its name and its number, in Latin digits', () => {
    const weekday = new Intl.DateTimeFormat(language.locale, { weekday: 'long', timeZone: 'UTC' });
    expect(dayText('2026-11-24', language)).toContain(weekday.format(Date.UTC(2026, 10, 24)));
    expect(dayText('2026-11-24', language)).toMatch(/(?<!\d)24(?!\d)/);
  });

  it('a size is in kilobytes, in Latin digits, and never nothing', () => {
    expect(sizeText(61_234, language)).toMatch(/(?<!\d)61(?!\d)/);
    expect(sizeText(2, language)).toMatch(/1/);
  });

  it('an amount is in euros and cents, in Latin digits', () => {
    expect(moneyText(205, language)).toMatch(/2[.,]05/);
    expect(moneyText(205, language)).toContain('€');
  });
});

it('a sum, a day and a weekday read as in the Netherlands', () => {
  const nl = languageOf('nl');
  expect(moneyText(250, nl)).toBe('€\u00A02,50');
  expect(dayText('2026-11-24', nl)).toBe('dinsdag 24 nov');
  expect(weekdayShortText(6, nl)).toBe('zo');
});
