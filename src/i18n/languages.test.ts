import { describe, expect, it } from 'vitest';
import { localeFile, wordsOf } from '../pipeline/locales.ts';
import { dateText, dayText, distanceText, languageName, timeText } from './formats.ts';
import { LANGUAGES, languageOf, preferredLanguage } from './languages.ts';

describe('the language to begin with', () => {
  it.each([
    [['ar-EG', 'nl'], 'ar'],
    [['TR'], 'tr'],
    [['de-DE', 'fr', 'en-GB', 'nl'], 'en'],
    [['nl-BE'], 'nl'],
  ])('for somebody who reads %j is the first that the app speaks, %s', (preferred, language) => {
    expect(preferredLanguage(preferred)).toBe(language);
  });

  it('is Dutch for somebody whose languages the app does not speak, or who has none set', () => {
    expect(preferredLanguage(['de', 'arz', ''])).toBe('nl');
    expect(preferredLanguage([])).toBe('nl');
  });
});

describe('a time', () => {
  it.each([
    [0, '00:00'],
    [545, '09:05'],
    [1439, '23:59'],
    [1440, '00:00'],
  ])('of %i minutes after midnight reads %s', (minute, text) => {
    expect(timeText(minute)).toBe(text);
  });
});

describe('a distance', () => {
  it('is in metres by the fifty, and in kilometres with one decimal', () => {
    const english = [3, 60, 349, 1000, 1234, 12_345].map((metres) => distanceText(metres, languageOf('en')));
    expect(english).toEqual(['50 m', '50 m', '350 m', '1 km', '1.2 km', '12.3 km']);
  });

  it('has the decimal sign of the language', () => {
    expect(distanceText(1234, languageOf('nl'))).toContain('1,2');
    expect(distanceText(1234, languageOf('tr'))).toContain('1,2');
  });

  it.each([975, 999])('of %i metres is one kilometre, never a thousand metres', (metres) => {
    for (const language of LANGUAGES) expect(distanceText(metres, language)).not.toContain('000');
  });
});

describe('a date', () => {
  it.each(LANGUAGES)('is the same day and year in $name, wherever the machine stands', (language) => {
    const text = dateText('2026-11-02', language);
    expect(text).toMatch(/(^|\D)0?2\D/);
    expect(text).toContain('2026');
  });

  it('has the weekday it has in the calendar', () => {
    const monday = LANGUAGES.map((language) => dayText('2026-11-23', language));
    for (const [n, name] of ['maandag', 'Monday', 'الاثنين', 'Pazartesi'].entries()) expect(monday[n]).toContain(name);
  });
});

it('writes numbers in Arabic with Latin digits', () => {
  const arabic = languageOf('ar');
  const texts = [
    distanceText(350, arabic),
    distanceText(1234, arabic),
    dateText('2026-11-02', arabic),
    wordsOf('ar').text('travel.foot', { count: 100 }),
  ];
  for (const text of texts) expect(text).toMatch(/^[^\u0660-\u0669\u06F0-\u06F9]*[0-9][^\u0660-\u0669\u06F0-\u06F9]*$/);
});

describe('the name of a language', () => {
  it('is in the language of the screen', () => {
    expect(languageName('tr', languageOf('nl'))).toBe('Turks');
  });

  it('is its tag where it has no name', () => {
    expect(languageName('qqq', languageOf('en'))).toBe('qqq');
  });

  it.each(['ar-ab-cd', 'nl-12'])('never fails on a wish for %s', (tag) => {
    expect(languageName(tag, languageOf('en'))).toBeTruthy();
  });
});

describe('words that are counted', () => {
  const CATEGORY_OF = new Map([
    [0, 'zero'],
    [1, 'one'],
    [2, 'two'],
    [3, 'few'],
    [11, 'many'],
    [100, 'other'],
  ]);

  it.each([...CATEGORY_OF])('say %i minutes in Arabic in the form "%s"', (count, category) => {
    const texts = localeFile('ar').value as Record<string, string>;
    const form = texts[`travel.foot_${category}`] ?? 'no such form';
    expect(wordsOf('ar').text('travel.foot', { count })).toBe(form.replace('{{count}}', String(count)));
  });

  it('say a number in Arabic wherever the form is not a word for the number itself', () => {
    for (const count of [3, 11, 100]) expect(wordsOf('ar').text('travel.foot', { count })).toContain(String(count));
  });

  it('leave a value as it is, signs and all', () => {
    expect(wordsOf('nl').text('line.call', { name: 'A & B <"x">' })).toContain('A & B <"x">');
  });
});
