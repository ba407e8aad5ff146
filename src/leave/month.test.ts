import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SEED } from '../../tests/arbitrary-pack.ts';
import { monthOf } from './month.ts';

it('is the month as people in the Netherlands know it', () => {
  const { title, days, weeks } = monthOf(new Date(2026, 10, 22), 'nl-NL');
  expect(title).toBe('november 2026');
  expect(days.map(({ name }) => name).join()).toBe('maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag');
  expect(days.map(({ letter }) => letter).join('')).toBe('MDWDVZZ');
  expect(weeks).toHaveLength(6);
  expect(weeks[0]).toEqual([null, null, null, null, null, null, 1]);
  expect(weeks[5]).toEqual([30, null, null, null, null, null, null]);
});

it('begins the week where the language does, in a calendar that has this month', () => {
  expect(monthOf(new Date(2026, 10, 22), 'en-US').days[0]?.name).toBe('Sunday');
  expect(monthOf(new Date(2026, 10, 22), 'ar-SA').title).toMatch(/نوفمبر/);
  expect(monthOf(new Date(2026, 10, 22), 'tr').title).toBe('Kasım 2026');
});

it('has each day once, in its column', () => {
  const noon = fc.date({ min: new Date(2000, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(noon, fc.constantFrom('nl', 'en-US', 'ar-EG', 'tr', 'fa-IR', 'pl'), (moment, language) => {
      const { days, weeks } = monthOf(moment, language);
      expect(weeks.every((week) => week.length === 7 && week.some((day) => day !== null))).toBe(true);
      const last = new Date(moment.getFullYear(), moment.getMonth() + 1, 0).getDate();
      expect(weeks.flat().filter((day) => day !== null)).toEqual(Array.from({ length: last }, (_, day) => day + 1));
      const column = weeks.find((week) => week.includes(moment.getDate()))?.indexOf(moment.getDate()) ?? -1;
      expect(days[column]?.name).toBe(
        new Intl.DateTimeFormat(language, { weekday: 'long', calendar: 'gregory' }).format(moment),
      );
    }),
    { seed: SEED, numRuns: 200 },
  );
});
