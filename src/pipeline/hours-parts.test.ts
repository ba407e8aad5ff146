/** A comma adds hours; a semicolon takes whole days away from what stands before it, and says nothing. */
import { describe, expect, it } from 'vitest';
import { readRule } from './hours-rule.ts';

const told = (rule: string) => readRule(rule, '2026-11-21', 402);

describe('a part that a later one takes back is refused', () => {
  it.each([
    ['hours of the same day', 'Mo 09:00-12:00; Mo 13:00-17:00', 'Mo 09:00-12:00'],
    ['hours of days among those of the later part', 'Mo-Fr 09:00-12:00; Mo-Su 13:00-17:00', 'Mo-Fr 09:00-12:00'],
    ['with another part between', 'Mo 09:00-12:00; Tu 10:00-11:00; Mo 13:00-17:00', 'Mo 09:00-12:00'],
    ['a date off before the week', 'Dec 25 off; Mo-Fr 09:00-17:00', 'Dec 25 off'],
    ['a holiday before the week', '2027 Jul 17-2027 Aug 29 off; Mo-Fr 09:00-17:00', '2027 Jul 17-2027 Aug 29 off'],
    ['a break before the week', 'Mo 12:00-13:00 off; Mo-Fr 09:00-17:00', 'Mo 12:00-13:00 off'],
    ['a first Friday before the week', 'Fr[1] 14:00-16:00; Mo-Fr 09:00-17:00', 'Fr[1] 14:00-16:00'],
    ['a date off before nights', 'Dec 25 off; Fr 22:00-02:00', 'Dec 25 off'],
  ])('%s: %s', (_, rule, lost) => {
    expect(told(rule)).toMatch(/^no part that a later one takes back/);
    expect(told(rule)).toContain(`does "${lost}"`);
  });

  it.each([
    'Mo-Fr 09:00-17:00; Mo 09:00-20:00',
    'Mo-Fr 09:00-17:00; Dec 25 off',
    'Mo-Fr 09:00-17:00; Mo 12:00-13:00 off',
    'Mo-Fr 09:00-17:00; Fr[1] 14:00-16:00',
    'Sa[1] 14:00-16:00; Mo-Fr 09:00-17:00',
    'Apr-Oct Mo 10:00-12:00; Nov-Mar Mo 10:00-11:00',
    'week 01-53/2 Mo 10:00-12:00; week 02-52/2 Mo 14:00-16:00',
    'Su off; Mo-Sa 10:00-12:00',
    'Mo 10:00-12:00; Mo off',
    '2025 Dec 25 off; Mo-Fr 09:00-17:00',
    'Tu-Fr 00:00-24:00; We 10:00-16:00',
  ])('but not where something is left of it: %s', (rule) => {
    expect(told(rule)).not.toBeTypeOf('string');
  });
});

describe('a night that the day after ends at midnight is refused', () => {
  it.each([
    'Fr 22:00-02:00; Sa 10:00-12:00',
    'Mo-Th 09:00-12:00; Fr 22:00-02:00; Sa 10:00-12:00',
    'Mo 22:00-04:00; Tu 22:00-04:00',
  ])('with the comma it needs: %s', (rule) => {
    expect(told(rule)).toMatch(/^a comma, not a semicolon, before "(Sa|Tu) /);
    expect(told(rule.replace(/; (?=\S+ \S+$)/, ', '))).not.toBeTypeOf('string');
  });

  it.each([
    'Mo 22:00-02:00; We 10:00-12:00',
    'Tu 09:00-12:00, Tu 14:00-17:00; Fr 22:00-02:00',
    'Fr 22:00-02:00; Dec 25 off',
    'Mo-Su 22:00-06:00; Dec 24 20:00-24:00, Dec 24 00:00-06:00',
    'Fr 22:00-02:00, Sa 10:00-12:00',
  ])('but not where it goes on, or is meant to end: %s', (rule) => {
    expect(told(rule)).not.toBeTypeOf('string');
  });
});
