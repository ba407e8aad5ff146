import { describe, expect, it } from 'vitest';
import { CHECK, service } from '../../tests/sample-pack.ts';
import { eldestCheck, hasEnded, isStale } from './freshness.ts';

describe('a check', () => {
  it.each([
    ['2026-05-23', false],
    ['2026-05-22', true],
    ['2026-11-23', false],
    ['2027-01-01', false],
    ['2019-01-01', true],
  ])('of %s is old on 23 November 2026, where six months are allowed: %s', (on, old) => {
    expect(isStale(on, '2026-11-23', 6)).toBe(old);
  });

  it('grows old by the months of its region, over the end of a year too', () => {
    expect(isStale('2025-12-10', '2027-01-10', 13)).toBe(false);
    expect(isStale('2025-12-10', '2027-01-11', 13)).toBe(true);
    expect(isStale('2026-10-10', '2026-11-11', 1)).toBe(true);
  });
});

it('is old after the last day of a shorter month, for a check on the 31st', () => {
  expect(isStale('2026-08-31', '2027-02-28', 6)).toBe(false);
  expect(isStale('2026-08-31', '2027-03-01', 6)).toBe(true);
});

describe('an offer', () => {
  it('is there on its last day, and over on the next', () => {
    expect(hasEnded({ validUntil: '2026-11-23' }, '2026-11-23')).toBe(false);
    expect(hasEnded({ validUntil: '2026-11-22' }, '2026-11-23')).toBe(true);
  });

  it('without a last day never ends', () => {
    expect(hasEnded({ validUntil: null }, '2099-01-01')).toBe(false);
  });
});

describe('the eldest check', () => {
  const of = (...days: (string | null)[]) =>
    eldestCheck(days.map((on) => service('a', { check: on === null ? null : { ...CHECK, on } })));

  it('is the earliest day, wherever it stands, of those that were checked', () => {
    expect(of('2026-11-01', '2026-10-31', '2027-01-01')).toBe('2026-10-31');
    expect(of('2025-12-31', null)).toBe('2025-12-31');
    expect(of(null, '2026-11-01')).toBe('2026-11-01');
  });

  it('is none where nobody ever checked', () => {
    expect(of(null, null)).toBeNull();
    expect(of()).toBeNull();
  });
});
