import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitraryNow, arbitraryPack, SEED } from '../../tests/arbitrary-pack.ts';
import { checked, service, typical } from '../../tests/sample-pack.ts';
import { factRow, type RowAsked } from './fact-row.ts';
import type { Facts } from './facts.ts';
import { match } from './match.ts';
import type { Service } from './social-map.ts';

const ASKED: RowAsked = { needs: ['debts'], language: 'tr', fromHome: false };
const one = (facts: Facts, needs = ['debts']): Service => service('a', { facts, needs });
const row = (services: readonly Service[], asked: Partial<RowAsked> = {}) => factRow(services, { ...ASKED, ...asked });
const saidOf = (fact: string, services: readonly Service[], asked: Partial<RowAsked> = {}) => {
  const found = row(services, asked).find((item) => item.fact === fact);
  return found && [found.value, found.basis];
};

const ORDER = ['access', 'cost', 'name-asked', 'languages', 'wheelchair', 'for-whom'];
const UNKNOWN = [null, null];

describe('the row of facts', () => {
  it('is the same facts in the same order, known or not', () => {
    const known: Facts = {
      place: { wheelchair: checked(true) },
      nameToTalk: checked('none'),
      cost: typical('free'),
      forWhom: checked(['women']),
      access: checked(['walk-in']),
      languages: checked(['tr']),
    };
    expect(row([one(known)]).map(({ fact }) => fact)).toEqual(ORDER);
    expect(row([one({})]).map(({ fact, value }) => [fact, value])).toEqual(
      ORDER.slice(0, -1).map((fact) => [fact, null]),
    );
  });

  it('keeps every fact in its place, whatever is known: only what stands last may be missing', () => {
    fc.assert(
      fc.property(arbitraryAnswers, arbitraryPack, arbitraryNow, (answers, pack, now) => {
        for (const { keepers, needs } of match(answers, pack, now)) {
          const facts = [...new Set(factRow(keepers, { ...ASKED, needs }).map(({ fact }) => fact))];
          const wanted = facts.includes('wheelchair') ? ORDER : ORDER.filter((fact) => fact !== 'wheelchair');
          expect(facts).toEqual(wanted.slice(0, facts.length));
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('has no language where everybody there speaks that of the screen', () => {
    expect(row([one({})], { language: null }).map(({ fact }) => fact)).not.toContain('languages');
  });

  it('tells what is typical from what was checked', () => {
    expect(saidOf('cost', [one({ cost: typical('free') })])).toEqual(['free', 'typical']);
    expect(saidOf('cost', [one({ cost: checked('free') })])).toEqual(['free', 'checked']);
  });
});

describe('of several ways in', () => {
  it('the door comes first, and from home what comes there', () => {
    const ways = one({ access: checked(['phone', 'appointment', 'walk-in']) });
    expect(saidOf('access', [ways])).toEqual(['walk-in', 'checked']);
    expect(saidOf('access', [ways], { fromHome: true })).toEqual(['phone', 'checked']);
    expect(saidOf('access', [one({ access: checked(['phone', 'appointment']) })])).toEqual(['appointment', 'checked']);
  });
});

describe('of several services', () => {
  it('the best one counts, and one of which nothing is known is better than one that is known to cost', () => {
    const [free, paid, unsaid] = [one({ cost: checked('free') }), one({ cost: checked('paid') }), one({})];
    expect(saidOf('cost', [paid, unsaid, free])).toEqual(['free', 'checked']);
    expect(saidOf('cost', [paid, unsaid])).toEqual(UNKNOWN);
    expect(saidOf('cost', [paid])).toEqual(['paid', 'checked']);
    expect(saidOf('cost', [one({ cost: typical('free') }), free])).toEqual(['free', 'checked']);
  });

  it('a name is asked where one of the needs cannot be told without', () => {
    const nameless = one({ nameToTalk: checked('none') }, ['company']);
    const asking = one({ nameToTalk: checked('name') });
    const both = { needs: ['debts', 'company'] };
    expect(saidOf('name-asked', [nameless, asking], both)).toEqual(['name', 'checked']);
    expect(saidOf('name-asked', [nameless, asking], { needs: ['company'] })).toEqual(['none', 'checked']);
    expect(saidOf('name-asked', [nameless, one({})], both)).toEqual(UNKNOWN);
    expect(saidOf('name-asked', [asking, one({ nameToTalk: typical('none') })])).toEqual(['none', 'typical']);
    // Where nothing was asked for, all that they do there counts.
    expect(saidOf('name-asked', [nameless, asking], { needs: [] })).toEqual(['name', 'checked']);
  });

  it('a wheelchair gets in where it does for each of the needs', () => {
    const yes = one({ place: { wheelchair: checked(true) } });
    const no = one({ place: { wheelchair: checked(false) } }, ['company']);
    expect(saidOf('wheelchair', [yes, no], { needs: ['debts', 'company'] })).toEqual(['no', 'checked']);
    expect(saidOf('wheelchair', [yes, no])).toEqual(['yes', 'checked']);
    expect(saidOf('wheelchair', [one({ place: { wheelchair: typical(true) } })])).toEqual(['yes', 'typical']);
    expect(saidOf('wheelchair', [one({ access: checked(['phone']) })])).toBeUndefined();
  });
});

describe('the language of the screen', () => {
  it('is spoken, or interpreted, or not; and at some hours where that is known', () => {
    const week = Array.from({ length: 7 }, () => [[600, 720] as const]);
    expect(saidOf('languages', [one({ languages: checked(['tr']) })])).toEqual(['spoken', 'checked']);
    expect(saidOf('languages', [one({ languages: typical(['tr']) })])).toEqual(['spoken', 'typical']);
    const sometimes = one({ languages: checked(['tr']), languageHours: checked({ tr: week }) });
    expect(saidOf('languages', [sometimes])).toEqual(['spoken-at', 'checked']);
    expect(saidOf('languages', [one({ interpreter: checked(true) })])).toEqual(['interpreter', 'checked']);
    const none = one({ languages: checked(['nl']), interpreter: checked(false) });
    expect(saidOf('languages', [none])).toEqual(['none', 'checked']);
    expect(saidOf('languages', [one({ languages: checked(['nl']) })])).toEqual(UNKNOWN);
  });
});

describe('for whom', () => {
  const women = one({ forWhom: checked(['women']) });

  it('is said only where it is not for everyone', () => {
    expect(saidOf('for-whom', [women])).toEqual(['women', 'checked']);
    expect(saidOf('for-whom', [one({ forWhom: checked(['everyone']) })])).toBeUndefined();
    expect(saidOf('for-whom', [women, one({})])).toBeUndefined();
  });

  it('is said where one of the needs is for some only', () => {
    const all = one({ forWhom: checked(['everyone']) }, ['company']);
    expect(saidOf('for-whom', [women, all], { needs: ['debts', 'company'] })).toEqual(['women', 'checked']);
  });

  it('may be an age', () => {
    expect(row([one({ ages: checked([18, 120]) })]).at(-1)).toEqual({
      fact: 'for-whom',
      value: 'ages',
      from: 18,
      to: 120,
      basis: 'checked',
    });
    expect(saidOf('for-whom', [one({ ages: checked([18, 120]) }), one({})])).toBeUndefined();
  });
});
