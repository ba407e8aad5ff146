import { describe, expect, it } from 'vitest';
import { aMatch, NOW, packOf, service } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import type { Capacity } from './facts.ts';
import { type Match, match } from './match.ts';
import { plan, planOf } from './plan.ts';

/** A match that covers some needs, all of them checked. */
function stop(id: string, needs: string, patch: Partial<Match> = {}): Match {
  return aMatch(id, { needs: [...needs], checkedNeeds: [...needs], ...patch });
}

const withCapacity = (...capacities: (Capacity | null)[]) => ({
  services: capacities.map((capacity, n) => service(`s${n}`, { capacity })),
});

/** Ids of the stops for needs written as letters. */
function stops(needs: string, matches: Match[], answers: Answers = {}): string[] {
  const forward = planOf(matches, { needs: [...needs], ...answers });
  const backward = planOf([...matches].reverse(), { needs: [...needs], ...answers });
  expect(backward.stops.map(({ match }) => match.id)).toEqual(forward.stops.map(({ match }) => match.id));
  return forward.stops.map(({ match }) => match.id);
}

describe('the plan', () => {
  it('leaves no need uncovered that some place covers, whatever that costs', () => {
    const costly = stop('b', 'b', { broken: ['no-name', 'no-papers'], ...withCapacity('full'), metres: 9999 });
    expect(stops('ab', [stop('a', 'a'), costly])).toEqual(['a', 'b']);
  });

  it('says which needs no place covers', () => {
    const { uncovered } = planOf([stop('x', 'b')], { needs: ['c', 'b', 'a', 'c'] });
    expect(uncovered).toEqual(['c', 'a']);
  });

  it('breaks a must only where it has to, even if that takes more stops', () => {
    const one = stop('one', 'ab', { broken: ['wheelchair'] });
    expect(stops('ab', [one, stop('x', 'a', { broken: ['halal'] }), stop('y', 'b')])).toEqual(['x', 'y']);
  });

  it('avoids what is known to be full, even if that takes more stops', () => {
    expect(stops('ab', [stop('one', 'ab', withCapacity('full')), stop('x', 'a'), stop('y', 'b')])).toEqual(['x', 'y']);
    const half = stop('one', 'ab', withCapacity('full', null));
    expect(stops('ab', [half, stop('x', 'a'), stop('y', 'b')])).toEqual(['one']);
  });

  it('does not avoid what nobody checked to be full', () => {
    const said = stop('one', 'ab', { services: [service('s', { capacity: 'full', basis: 'typical' })] });
    expect(stops('ab', [said, stop('x', 'a'), stop('y', 'b')])).toEqual(['one']);
  });

  it.each(['now', 'today', 'this-week'] as const)('avoids what is known to be closed %s', (when) => {
    const closed = stop('one', 'ab', { fitsWhen: 'no' });
    const unknown = stop('one', 'ab', { fitsWhen: 'unknown' });
    expect(stops('ab', [closed, stop('x', 'a'), stop('y', 'b')], { when })).toEqual(['x', 'y']);
    expect(stops('ab', [unknown, stop('x', 'a'), stop('y', 'b')], { when })).toEqual(['one']);
  });

  it('counts a stop that is both full and closed once', () => {
    const both = stop('one', 'ab', { ...withCapacity('full'), fitsWhen: 'no' });
    const singles = [stop('x', 'a', withCapacity('full')), stop('y', 'b')];
    expect(stops('ab', [both, ...singles], { when: 'now' })).toEqual(['one']);
  });

  it('has the fewest stops, whatever the wishes and the distance', () => {
    const one = stop('one', 'abc', { unknown: ['free', 'peer'], broken: ['halal'], metres: 9000 });
    expect(stops('abc', [one, stop('x', 'ab'), stop('y', 'c'), stop('z', 'bc')])).toEqual(['one']);
  });

  it('then has the fewest wishes not met, broken or not known, whatever the distance', () => {
    const far = stop('far', 'a', { unknown: ['free'], metres: 9000 });
    expect(stops('a', [far, stop('near', 'a', { unknown: ['free'], broken: ['halal'], metres: 1 })])).toEqual(['far']);
  });

  it('then is the shortest in sum, and then goes by ids', () => {
    const [a, b, c] = [
      stop('a', 'xy', { metres: 500 }),
      stop('b', 'z', { metres: 500 }),
      stop('c', 'yz', { metres: 600 }),
    ];
    expect(stops('xyz', [a, b, c])).toEqual(['a', 'b']);
    expect(stops('xyz', [a, c, stop('d', 'z', { metres: 500 }), stop('b', 'z', { metres: 500 })])).toEqual(['a', 'b']);
  });

  it('finds a cover that taking the widest place first would miss', () => {
    const wide = stop('wide', 'bcde');
    expect(stops('abcdef', [wide, stop('left', 'abc'), stop('right', 'def')])).toEqual(['left', 'right']);
  });

  it('is made for eight needs, and with more for the first eight', () => {
    const letters = [...'abcdefghij'];
    const { stops, uncovered } = planOf(
      letters.slice(1).map((need) => stop(need, need)),
      { needs: letters },
    );
    expect(stops.map(({ match }) => match.id)).toEqual([...'bcdefgh']);
    expect(uncovered).toEqual(['a']);
  });

  it('is empty where nothing was asked', () => {
    expect(planOf([stop('a', 'a')], {})).toEqual({ stops: [], uncovered: [] });
  });

  it('does not stop at a help line', () => {
    expect(planOf([stop('line', 'a', { place: null })], { needs: ['a'] })).toEqual({ stops: [], uncovered: ['a'] });
  });
});

describe('a stop', () => {
  it('tells all needs it is for, in the order of the answers, and whether each of them was checked', () => {
    const [first, second] = planOf([stop('one', 'ba'), aMatch('two', { needs: ['c', 'd'], checkedNeeds: ['d'] })], {
      needs: [...'bacd'],
    }).stops;
    expect(first).toMatchObject({ needs: ['b', 'a'], checked: true });
    expect(second).toMatchObject({ needs: ['c', 'd'], checked: false });
  });
});

it('the plan over a pack is the plan over its matches', () => {
  const pack = packOf({ services: [service('a'), service('b', { needs: ['company'] })] });
  const answers: Answers = { needs: ['company', 'debts', 'learn-dutch'] };
  const made = plan(answers, pack, NOW);
  expect(made).toEqual(planOf(match(answers, pack, NOW), answers));
  expect(made.stops.map(({ match }) => match.id)).toEqual(['a', 'b']);
  expect(made.uncovered).toEqual(['learn-dutch']);
});
