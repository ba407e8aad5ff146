import { describe, expect, it } from 'vitest';
import { checked, service } from '../../tests/sample-pack.ts';
import type { Service } from './social-map.ts';
import { wishStateOfAll } from './wishes.ts';

const noName = service('no-name', { facts: { nameToTalk: checked('none') } });
const asksName = service('asks-name', { facts: { nameToTalk: checked('name') } });
const halal = service('halal', { facts: { food: checked(['halal']) } });
const pork = service('pork', { facts: { food: checked([]) } });
const foodless = service('foodless', { facts: { food: checked(null) } });
const nothingKnown = service('nothing-known');

describe('of the services of a place', () => {
  it.each<[string, Service[]]>([
    ['met', [noName, noName]],
    ['unknown', [noName, nothingKnown]],
    ['broken', [noName, asksName]],
    ['broken', [nothingKnown, asksName]],
  ])('a must is %s only as all of them keep it', (state, services) => {
    expect(wishStateOfAll('no-name', services)).toBe(state);
    expect(wishStateOfAll('no-name', [...services].reverse())).toBe(state);
  });

  it.each<[string, Service[]]>([
    ['met', [pork, halal]],
    ['met', [nothingKnown, halal]],
    ['unknown', [pork, nothingKnown]],
    ['broken', [pork, pork]],
  ])('a preference is %s as the best of them has it', (state, services) => {
    expect(wishStateOfAll('halal', services)).toBe(state);
    expect(wishStateOfAll('halal', [...services].reverse())).toBe(state);
  });

  it('those to which a wish does not apply do not count', () => {
    expect(wishStateOfAll('halal', [foodless, pork])).toBe('broken');
    expect(wishStateOfAll('halal', [foodless, halal])).toBe('met');
    expect(wishStateOfAll('halal', [foodless, foodless])).toBe('not-applicable');
  });
});
