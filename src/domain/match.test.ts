import { describe, expect, it } from 'vitest';
import { checked, location, NOW, packOf, service, typical } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import type { Facts } from './facts.ts';
import { match } from './match.ts';
import type { Service } from './social-map.ts';

/** Ids of the places found for debts, and what else is answered, among some services. */
function found(answers: Answers, ...services: Service[]): string[] {
  return match({ needs: ['debts'], ...answers }, packOf({ services }), NOW).map(({ id }) => id);
}

const withFacts = (facts: Facts) => service('a', { facts });

describe('a match', () => {
  it('is one location with those of its services that serve a need asked for', () => {
    const pack = packOf({
      services: [
        service('advice', { location: 'library', needs: ['debts', 'company'] }),
        service('cafe', { location: 'library', needs: ['learn-dutch'] }),
        service('letters', { location: 'library', needs: ['letters-forms'] }),
        service('elsewhere', { location: 'mill', needs: ['learn-dutch'] }),
      ],
    });
    const [only, ...others] = match({ needs: ['letters-forms', 'debts', 'letters-forms'] }, pack, NOW);
    expect(others).toEqual([]);
    expect(only?.services.map(({ id }) => id)).toEqual(['advice', 'letters']);
    expect(only?.needs).toEqual(['letters-forms', 'debts']);
    expect(only?.neighbourhood).toBe('BU00000201');
  });

  it('tells the needs that were checked from those that follow from the kind of place', () => {
    const pack = packOf({
      services: [
        service('one', { location: 'library', needs: ['debts'], basis: 'typical' }),
        service('two', { location: 'library', needs: ['company'], basis: 'checked' }),
      ],
    });
    const [only] = match({ needs: ['debts', 'company'] }, pack, NOW);
    expect(only?.needs).toEqual(['debts', 'company']);
    expect(only?.checkedNeeds).toEqual(['company']);
  });

  it('is not made where nothing is asked, or nothing that is here', () => {
    expect(match({}, packOf({ services: [service('a')] }), NOW)).toEqual([]);
    expect(found({ needs: [] }, service('a'))).toEqual([]);
    expect(found({ needs: ['company', 'no-such-need'] }, service('a'))).toEqual([]);
  });

  it('is not made of a service whose location is not in the pack', () => {
    const pack = packOf({ services: [service('a')], locations: [location('b')] });
    expect(match({ needs: ['debts'] }, pack, NOW)).toEqual([]);
  });
});

describe('the days a service is valid', () => {
  it.each([
    ['2026-11-23', '2026-11-23', true],
    [null, '2026-11-22', false],
    ['2026-11-24', null, false],
    [null, null, true],
  ])('from %s until %s count with the first and the last: %s', (validFrom, validUntil, holds) => {
    expect(found({}, service('a', { validFrom, validUntil }))).toEqual(holds ? ['a'] : []);
  });
});

describe('an age', () => {
  it.each<[Answers, [number, number], boolean]>([
    [{ age: 'adult' }, [0, 17], false],
    [{ age: 'adult' }, [0, 18], true],
    [{ age: 'adult' }, [67, 120], true],
    [{ age: 'adult' }, [68, 120], false],
    [{ age: 'child' }, [12, 27], true],
    [{ age: 'child' }, [13, 27], false],
    [{ age: 'young' }, [28, 67], false],
    [{ age: 'older' }, [0, 54], false],
    [{ age: 'older' }, [55, 55], true],
    [{ who: 'my-parent' }, [0, 54], false],
    [{ who: 'my-child' }, [28, 120], false],
    [{ who: 'my-child' }, [18, 27], true],
    [{ who: 'my-parent', age: 'adult' }, [18, 54], true],
    [{ who: 'me' }, [0, 4], true],
    [{}, [0, 4], true],
  ])('%j and a service for %j fit: %s', (answers, ages, fits) => {
    expect(found(answers, withFacts({ ages: checked(ages) }))).toEqual(fits ? ['a'] : []);
  });

  it('drops nothing by what is typical or not known', () => {
    expect(found({ age: 'older' }, withFacts({ ages: typical([0, 12]) }), service('b'))).toEqual(['a', 'b']);
  });
});

describe('for whom', () => {
  const forWhom = (...values: NonNullable<Facts['forWhom']>['value']) => withFacts({ forWhom: checked(values) });

  it('drops what is checked to be for men only, for who asks for women', () => {
    expect(found({ wishes: ['for-women'] }, forWhom('men'))).toEqual([]);
    expect(found({ wishes: ['for-women'] }, forWhom('men', 'women'))).toEqual(['a']);
    expect(found({ wishes: ['for-women'] }, withFacts({ forWhom: typical(['men']) }))).toEqual(['a']);
    expect(found({}, forWhom('men'))).toEqual(['a']);
  });

  it('drops what is checked to be for children only, for who is older', () => {
    expect(found({ age: 'adult' }, forWhom('children'))).toEqual([]);
    expect(found({ age: 'adult' }, forWhom('children', 'parents'))).toEqual(['a']);
    expect(found({ age: 'adult' }, withFacts({ forWhom: typical(['children']) }))).toEqual(['a']);
    expect(found({ age: 'child' }, forWhom('children'))).toEqual(['a']);
    expect(found({ age: 'young' }, forWhom('children'))).toEqual(['a']);
    expect(found({ who: 'my-child' }, forWhom('children'))).toEqual(['a']);
    expect(found({}, forWhom('children'))).toEqual(['a']);
  });
});

describe('from home', () => {
  it.each(['phone', 'chat', 'whatsapp', 'home-visit', 'online'] as const)('one can be helped by %s', (way) => {
    expect(found({ where: 'from-home' }, withFacts({ access: checked(['walk-in', way]) }))).toContain('a');
  });

  it('leaves out where one is known to have to come', () => {
    const comeHere = withFacts({ access: checked(['walk-in', 'appointment', 'sign-up']) });
    expect(found({ where: 'from-home' }, comeHere)).not.toContain('a');
  });

  it('puts the lines of the needs among the matches, and nowhere else', () => {
    expect(found({ where: 'from-home' })).toEqual(['money-line']);
    expect(found({ where: 'anywhere' })).toEqual([]);
    const [line] = match({ needs: ['debts'], where: 'from-home', home: 'BU00000101' }, packOf({}), NOW);
    expect(line).toMatchObject({ place: null, neighbourhood: null, metres: null, minutes: null, withinReach: 'yes' });
  });

  // DESIGN 4.1: only checked facts drop a service. `serves` also drops where access is typical or not known.
  it('drops nothing by what is typical or not known', () => {
    const services = [withFacts({ access: typical(['walk-in']) }), service('b')];
    expect(found({ where: 'from-home' }, ...services)).toEqual(expect.arrayContaining(['a', 'b']));
  });
});
