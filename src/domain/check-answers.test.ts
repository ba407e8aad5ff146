import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAnswers, arbitraryNow, SEED } from '../../tests/arbitrary-pack.ts';
import { location, packOf, service } from '../../tests/sample-pack.ts';
import { WISHES } from './answers.ts';
import { answersOf, checkAnswers } from './check-answers.ts';
import { fallback } from './fallback.ts';
import { plan } from './plan.ts';

const mill = location('mill', { neighbourhood: 'BU00000301', postcode: '1009AB' });
const pack = packOf({ locations: [mill], services: [service('mill')] });
const paths = (document: unknown) => checkAnswers(document, pack).map(({ path }) => path.join('.'));

const RIGHT = {
  needs: ['debts', 'suicidal'],
  who: 'somebody-else',
  age: 'young',
  home: '1009',
  where: 'elsewhere',
  avoid: ['WK000002', 'BU00000301'],
  reach: { minutes: 12.5, by: 'bus' },
  wishes: [...WISHES, 'language:tr', 'language:zh-Hans'],
  when: 'this-week',
};

describe('answers without a problem', () => {
  it('have every field, some, or none', () => {
    expect(paths(RIGHT)).toEqual([]);
    for (const [key, value] of Object.entries(RIGHT)) expect(paths({ [key]: value })).toEqual([]);
    expect(paths({})).toEqual([]);
    expect(paths({ needs: [], avoid: [], wishes: [] })).toEqual([]);
  });

  it.each(['BU00000101', 'WK000003', '1001', '1009'])('have %s as home', (home) => {
    expect(paths({ home })).toEqual([]);
  });
});

describe('a problem', () => {
  it.each([null, undefined, 'needs', 7, true, [], [{}]])('is the whole document where it is %j', (document) => {
    expect(checkAnswers(document, pack)).toEqual([{ path: [], found: document, expected: 'an object with answers' }]);
  });

  it.each<[string, string, unknown[]]>([
    ['needs', 'needs', ['debts', null, 7, {}, true]],
    [
      'needs',
      'needs.1',
      [
        ['debts', 'debt'],
        ['debts', 7],
        ['debts', null],
        ['debts', ['debts']],
      ],
    ],
    ['who', 'who', ['you', 'Me', null, 7, ['me']]],
    ['age', 'age', ['adults', '', null, 40, ['adult']]],
    ['home', 'home', ['BU99999999', '9999', '100', '', null, 1001, ['1001'], {}]],
    ['where', 'where', ['here', null, 7, ['near']]],
    ['when', 'when', ['tomorrow', null, 7, ['now']]],
    ['avoid', 'avoid', ['BU00000101', null, 7, {}]],
    ['avoid', 'avoid.0', [['BU99999999'], ['1001'], [null], [7], [['WK000001']]]],
    ['wishes', 'wishes', ['free', null, 7, {}]],
    ['wishes', 'wishes.0', [['Free'], ['language:'], ['language:t'], ['language:TR'], ['language'], [null], [{}]]],
    ['reach', 'reach', [null, 30, 'foot', [30, 'foot']]],
    [
      'reach',
      'reach.minutes',
      [0, -1, '30', null, Number.NaN, Number.POSITIVE_INFINITY].map((minutes) => ({ minutes, by: 'foot' })),
    ],
    ['reach', 'reach.by', ['car', 'Foot', null, 1, undefined].map((by) => ({ minutes: 30, by }))],
    ['reach', 'reach.per', [{ minutes: 30, by: 'foot', per: 'day' }]],
  ])('of %s stands at %s', (key, path, values) => {
    for (const value of values) expect(paths({ [key]: value })).toEqual([path]);
  });

  it('says what was found and what was expected', () => {
    expect(checkAnswers({ age: 'old', needs: ['debt'] }, pack)).toEqual([
      { path: ['age'], found: 'old', expected: 'one of child, young, adult, older' },
      { path: ['needs', 0], found: 'debt', expected: 'the id of a need' },
    ]);
    expect(checkAnswers({ home: '9999' }, pack)[0]?.expected).toContain('Voorbeeldstad');
  });

  it('is told with all the others, in the order of the document', () => {
    const document = {
      when: 'soon',
      needs: ['debt', 'debts', 'x'],
      reach: {},
      wish: 1,
      home: 1,
      avoid: [2],
      wishes: 'y',
    };
    expect(paths(document)).toEqual([
      ...['when', 'needs.0', 'needs.2', 'reach.minutes', 'reach.by', 'wish', 'home', 'avoid.0', 'wishes'],
    ]);
  });

  it('is a field that nobody knows, unless lines may carry fields of their own', () => {
    expect(paths({ id: 7, toString: 'x' })).toEqual(['id', 'toString']);
    expect(checkAnswers({ id: 7, age: 'old' }, pack, true).map(({ path }) => path)).toEqual([['age']]);
  });
});

it('fields that are no answers are left behind', () => {
  expect(answersOf({ ...RIGHT, id: 7, query: 'x' })).toEqual(RIGHT);
});

describe('whatever JSON holds', () => {
  const rightOrNot = Object.entries(RIGHT).map(([key, value]) => [key, fc.oneof(fc.constant(value), fc.jsonValue())]);
  const someFields = fc.record(Object.fromEntries(rightOrNot), { requiredKeys: [] });

  it('is never thrown at, and once it has no problem the matching takes it', () => {
    const property = fc.property(fc.oneof(fc.jsonValue(), someFields), arbitraryNow, (document, now) => {
      const problems = checkAnswers(document, pack);
      for (const { expected } of problems) expect(expected).not.toBe('');
      if (problems.length > 0) return;
      const answers = answersOf(document as Record<string, unknown>);
      expect(() => [plan(answers, pack, now), fallback(answers, pack)]).not.toThrow();
    });
    fc.assert(property, { seed: SEED, numRuns: 300 });
  });

  it('has no problem where it is valid answers', () => {
    const property = fc.property(arbitraryAnswers, (answers) => {
      expect(paths(answers)).toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns: 200 });
  });
});
