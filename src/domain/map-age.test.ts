import { describe, expect, it } from 'vitest';
import { NOW, packOf } from '../../tests/sample-pack.ts';
import { addDays } from './clock.ts';
import { HORIZON_DAYS } from './hours.ts';
import { isOldMap, mapAge } from './map-age.ts';

const made = (today: string) => packOf({ today });
const SAMPLE = packOf({}).region;

describe('a map', () => {
  it.each([
    [NOW.date, { code: 'current' }],
    ['2026-05-23', { code: 'current' }],
    ['2026-05-22', { code: 'old', months: 6 }],
    ['2025-11-30', { code: 'old', months: 11 }],
    [addDays(NOW.date, -HORIZON_DAYS), { code: 'old', months: 13 }],
  ])('of %s, where six months are allowed, is on 23 November 2026: %o', (day, age) => {
    expect(mapAge(made(day), NOW)).toEqual(age);
  });

  it('grows old by the months of its region', () => {
    const pack = { ...made('2026-10-22'), region: { ...SAMPLE, staleAfterMonths: 1 } };
    expect(mapAge(pack, NOW)).toEqual({ code: 'old', months: 1 });
  });

  it('from before all hours that were worked out is remarked on alone, and old', () => {
    const day = addDays(NOW.date, -HORIZON_DAYS - 1);
    expect(mapAge(made(day), NOW)).toEqual({ code: 'remarked', remark: { code: 'past-horizon', made: day } });
    expect(isOldMap(made(day), NOW)).toBe(true);
  });

  it('of a later day than the clock has is remarked on, and not old', () => {
    const day = addDays(NOW.date, 1);
    expect(mapAge(made(day), NOW)).toEqual({ code: 'remarked', remark: { code: 'clock-before-map', made: day } });
    expect(isOldMap(made(day), NOW)).toBe(false);
  });
});
