import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFacts, SEED } from '../../tests/arbitrary-pack.ts';
import { EVERY_FACT, itemsOf, known, TUESDAY_MORNING } from '../../tests/every-fact.ts';
import { CHECK, checked, typical } from '../../tests/sample-pack.ts';
import { FACT_IDS, factItems } from './fact-items.ts';
import * as values from './facts.ts';

const detailsOf = (facts: values.Facts) => itemsOf([known(facts)]).map(({ value, detail }) => [value, detail]);

describe('the items of facts', () => {
  it('are none where nothing is known', () => {
    expect(itemsOf([known({})])).toEqual([]);
  });

  it('say of each value whether somebody checked it, and whose check it was', () => {
    const items = itemsOf([known({ access: checked(['walk-in', 'phone']), runBy: typical('library') })]);
    expect(items).toEqual([
      { fact: 'access', value: 'walk-in', check: CHECK },
      { fact: 'access', value: 'phone', check: CHECK },
      { fact: 'run-by', value: 'library', check: null },
    ]);
  });

  it('are never checked where the fact is typical, nor typical where it is checked', () => {
    const property = fc.property(arbitraryFacts, (facts) => {
      const bases = Object.values(facts).flatMap((fact) => (fact && 'basis' in fact ? [fact.basis] : []));
      for (const { check } of itemsOf([known(facts)])) expect(bases).toContain(check ? 'checked' : 'typical');
      const all = (basis: string) => bases.every((other) => other === basis);
      if (all('typical')) expect(itemsOf([known(facts)]).every(({ check }) => check === null)).toBe(true);
      if (all('checked')) expect(itemsOf([known(facts)]).every(({ check }) => check === CHECK)).toBe(true);
    });
    fc.assert(property, { seed: SEED, numRuns: 200 });
  });

  it('are each another one, so that a list of them has no two rows alike', () => {
    for (const one of EVERY_FACT) {
      const rows = itemsOf([one]).map((item) => JSON.stringify(item));
      expect(new Set(rows).size).toBe(rows.length);
    }
  });

  it('are every value of every list, under the fact they belong to', () => {
    const lists = {
      access: values.ACCESS,
      'talk-with': values.TALK_WITH,
      papers: values.PAPERS,
      keeps: values.KEEPS,
      visible: values.VISIBLE,
      place: values.PLACE,
      food: values.FOOD,
      'for-whom': [...values.FOR_WHOM, 'ages'],
    };
    for (const fact of Object.keys(lists) as (keyof typeof lists)[]) {
      const [everything = known({})] = EVERY_FACT;
      expect(factItems(fact, everything).map(({ value }) => value)).toEqual(lists[fact]);
    }
  });

  it('tell the three moments of a name apart', () => {
    const facts = { nameToEnter: checked('none'), nameToTalk: typical('first-name'), nameForHelp: checked('identity') };
    expect(
      factItems('name-asked', known(facts as values.Facts)).map(({ value, check, detail }) => [value, check, detail]),
    ).toEqual([
      ['none', CHECK, { moment: 'enter' }],
      ['first-name', null, { moment: 'talk' }],
      ['identity', CHECK, { moment: 'help' }],
    ]);
  });

  it('hold the capacity with the check of the service', () => {
    expect(factItems('capacity', { facts: {}, capacity: 'full', check: CHECK })).toEqual([
      { fact: 'capacity', value: 'full', check: CHECK },
    ]);
    expect(factItems('capacity', known({}))).toEqual([]);
  });

  it('name what is not there, and food that is neither halal nor vegetarian', () => {
    expect(detailsOf({ place: { wheelchair: checked(false) } })).toEqual([['wheelchair', { not: true }]]);
    expect(detailsOf({ food: checked([]) })).toEqual([['other', undefined]]);
    expect(detailsOf({ food: checked(null) })).toEqual([['none', undefined]]);
  });

  it('put no typical fee or hours beside what somebody checked', () => {
    expect(detailsOf({ cost: checked('small-fee'), fee: checked(250) })).toEqual([['small-fee', { cents: 250 }]]);
    expect(detailsOf({ cost: checked('free'), fee: typical(250) })).toEqual([['free', undefined]]);
    const languages = checked(['ar'] as const);
    const hours = { ar: TUESDAY_MORNING };
    expect(detailsOf({ languages, languageHours: checked(hours) })).toEqual([
      ['spoken', { language: 'ar', week: TUESDAY_MORNING }],
    ]);
    expect(detailsOf({ languages, languageHours: typical(hours) })).toEqual([
      ['spoken', { language: 'ar', week: null }],
    ]);
  });

  it('come in one order: that of the screen', () => {
    const order = itemsOf(EVERY_FACT.slice(0, 1)).map(({ fact }) => FACT_IDS.indexOf(fact));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
