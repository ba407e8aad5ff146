import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noticeText, originsOf } from './origins.ts';

const schoolHolidays = { source: 'https://example.org', checked: '2026-11-22', covers: '', holidays: [] } as never;
const { licence, works, notice } = originsOf({ schoolHolidays });

it('names every library of the script, and no other, each with its licence', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const names = works.map(({ name }) => name);
  expect(names).toEqual([...Object.keys(dependencies), 'Health Icons']);
  for (const work of works) expect(work.licence, work.name).toMatch(/^[A-Za-z0-9.-]+$/);
});

it('tells the licence of the app itself', () => {
  expect(licence).toBe('EUPL-1.2');
  expect(readFileSync('LICENSE', 'utf8')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2');
});

it('has every work that it names in NOTICE, which the app carries along', () => {
  expect(notice).toMatch(/\.txt$/);
  for (const { name } of works) expect(noticeText()).toContain(name);
});
