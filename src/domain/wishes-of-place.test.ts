import { describe, expect, it } from 'vitest';
import { CHECK, checked, daily, service, typical } from '../../tests/sample-pack.ts';
import { languageWished, type Wish } from './answers.ts';
import type { Facts } from './facts.ts';
import type { Service } from './social-map.ts';
import { checkedPart, speaks, wishState, wishStateAt } from './wishes.ts';

const ALL: readonly string[] = ['debts', 'company'];

const noName = service('no-name', { facts: { nameToTalk: checked('none') } });
const asksName = service('asks-name', { facts: { nameToTalk: checked('name') } });
const unsaid = service('unsaid');
const forCompany = (one: Service): Service => ({ ...one, needs: ['company'] });
const forBoth = (one: Service): Service => ({ ...one, needs: ALL });

const reachable = service('reachable', { facts: { place: { wheelchair: checked(true) } } });
const steps = service('steps', { facts: { place: { wheelchair: checked(false) } } });
const byPhone = service('by-phone', { facts: { access: checked(['phone']) } });

const halal = service('halal', { facts: { food: checked(['halal']) } });
const pork = service('pork', { facts: { food: checked([]) } });
const foodless = service('foodless', { facts: { food: checked(null) } });

function expectState(state: string, wish: Wish, services: readonly Service[], needs: readonly string[]): void {
  expect(wishStateAt(wish, services, needs)).toBe(state);
  expect(wishStateAt(wish, [...services].reverse(), [...needs].reverse())).toBe(state);
}

describe('of the services for one need', () => {
  it.each<[string, Service[]]>([
    ['met', [noName, asksName]],
    ['met', [noName, unsaid]],
    ['unknown', [unsaid, asksName]],
    ['broken', [asksName, asksName]],
  ])('that which keeps a must best counts: %s', (state, services) => {
    expectState(state, 'no-name', services, ['debts']);
  });

  it.each<[string, Service[]]>([
    ['met', [reachable, byPhone]],
    ['not-applicable', [byPhone, steps]],
    ['not-applicable', [byPhone, unsaid]],
    ['not-applicable', [byPhone, byPhone]],
  ])('one to which a must does not apply keeps it, too: %s', (state, services) => {
    expectState(state, 'wheelchair', services, ['debts']);
  });

  it('those for needs that were not asked for do not keep a must', () => {
    expectState('broken', 'no-name', [asksName, forCompany(noName)], ['debts']);
  });
});

describe('over the needs that a place serves', () => {
  it.each<[string, Service[]]>([
    ['met', [noName, forCompany(noName)]],
    ['unknown', [noName, forCompany(unsaid)]],
    ['broken', [noName, forCompany(asksName)]],
    ['broken', [unsaid, forCompany(asksName)]],
    ['met', [forBoth(noName), asksName]],
    ['met', [forBoth(noName), asksName, forCompany(asksName)]],
    ['broken', [forBoth(asksName), noName]],
    ['unknown', [forBoth(unsaid), noName]],
  ])('that for which a must is kept worst counts: %s', (state, services) => {
    expectState(state, 'no-name', services, ALL);
  });

  it.each<[string, Service[]]>([
    ['met', [byPhone, forCompany(reachable)]],
    ['unknown', [byPhone, forCompany(unsaid)]],
    ['broken', [byPhone, forCompany(steps)]],
    ['not-applicable', [byPhone, forCompany(byPhone)]],
  ])('one for which a must does not apply does not count: %s', (state, services) => {
    expectState(state, 'wheelchair', services, ALL);
  });
});

describe('of all services of a place', () => {
  it.each<[string, Service[]]>([
    ['met', [pork, halal]],
    ['met', [unsaid, halal]],
    ['met', [pork, forCompany(halal)]],
    ['unknown', [pork, unsaid]],
    ['broken', [pork, pork]],
    ['broken', [foodless, pork]],
    ['met', [foodless, halal]],
    ['not-applicable', [foodless, foodless]],
  ])('a preference is %s as the best of those has it to which it applies', (state, services) => {
    expectState(state, 'halal', services, ALL);
  });

  it.each<Wish>(['no-name', 'halal', 'wheelchair'])('one alone says how a place answers %s', (wish) => {
    for (const one of [noName, asksName, unsaid, halal, pork, foodless, reachable, steps, byPhone]) {
      expectState(wishState(wish, one), wish, [one], ALL);
    }
  });
});

describe('what was checked of a service', () => {
  const facts: Facts = {
    nameToTalk: checked('none'),
    papers: typical(['none']),
    place: { wheelchair: checked(true), quiet: typical(true) },
  };

  it('leaves out every typical fact, those about the place included', () => {
    const { facts: sure } = checkedPart(service('a', { facts }));
    expect(sure).toEqual({ nameToTalk: checked('none'), place: { wheelchair: checked(true) } });
  });

  it('has the hours of a service that was checked, and none of another', () => {
    const hours = daily(9, 17);
    expect(checkedPart(service('a', { hours, check: CHECK })).hours).toEqual(hours);
    expect(checkedPart(service('a', { hours, basis: 'typical' })).hours).toBeNull();
  });

  it('leaves the service itself as it was', () => {
    const whole = service('a', { facts, hours: daily(9, 17), basis: 'typical' });
    const before = structuredClone(whole);
    checkedPart(whole);
    expect(whole).toEqual(before);
  });
});

describe('a language', () => {
  it('is what a wish for one is about, with its script or region', () => {
    expect(languageWished('language:tr')).toBe('tr');
    expect(languageWished('language:zh-Hant')).toBe('zh-Hant');
    expect(languageWished('no-name')).toBeNull();
  });

  it.each([
    ['tr', 'tr', true],
    ['ar-SY', 'ar', true],
    ['ar', 'ar-SY', false],
    ['tri', 'tr', false],
    ['nl', 'tr', false],
  ])('%s is understood by who wants %s: %s', (spoken, wanted, understood) => {
    expect(speaks(spoken, wanted)).toBe(understood);
  });
});
