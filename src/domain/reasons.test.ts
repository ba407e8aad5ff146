import { describe, expect, it } from 'vitest';
import { aMatch, daily, location, NOW, packOf, service } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import { type Match, match } from './match.ts';
import { doubtsAbout, reasonsFor } from './reasons.ts';

const reasons = (patch: Partial<Match>, answers: Answers = {}) => reasonsFor(aMatch('a', patch), answers);
const doubts = (patch: Partial<Match>) => doubtsAbout(aMatch('a', { open: 'no', ...patch }));
const withCapacity = (...capacities: ('full' | 'waiting-list' | null)[]) => ({
  services: capacities.map((capacity, n) => service(`s${n}`, { capacity })),
});

describe('the reasons', () => {
  it('name first the needs, then the wishes met', () => {
    expect(reasons({ needs: ['debts', 'company'], met: ['language:tr', 'halal'] })).toEqual([
      { code: 'need', need: 'debts' },
      { code: 'need', need: 'company' },
      { code: 'wish', wish: 'language:tr' },
      { code: 'wish', wish: 'halal' },
    ]);
  });

  it('tell until when it is open, and nothing of hours where it is not', () => {
    const until = { date: NOW.date, minute: 1020 };
    expect(reasons({ open: 'yes', until })).toContainEqual({ code: 'open-until', minute: 1020 });
    expect(reasons({ open: 'no', until }).map(({ code }) => code)).toEqual(['need']);
    expect(reasons({ open: 'unknown', until: null }).map(({ code }) => code)).toEqual(['need']);
  });

  it('tell that it never closes', () => {
    expect(codesNow(daily(0, 24))).toContain('always-open');
    expect(codesNow(daily(0, 24))).not.toContain('open-until');
  });

  // `until` is null both where help never ends and where its end is not known.
  it('do not tell that it never closes where nobody knows the hours of tomorrow', () => {
    expect(codesNow(daily(9, 24, { dates: { '2026-11-24': null } }))).not.toContain('always-open');
  });

  it('tell the minutes on foot where they are known', () => {
    expect(reasons({ minutes: { foot: 12, bicycle: 4, bus: 11 } })).toContainEqual({ code: 'walk', minutes: 12 });
    expect(reasons({ minutes: null }).map(({ code }) => code)).not.toContain('walk');
  });

  it('tell that it is another neighbourhood, only to who asked for that and only where it is so', () => {
    const answers: Answers = { where: 'elsewhere', home: 'BU00000101' };
    const other = { code: 'other-neighbourhood' };
    expect(reasons({ metres: 2224 }, answers)).toContainEqual(other);
    expect(reasons({ metres: 2224, nearHome: true }, answers)).not.toContainEqual(other);
    expect(reasons({ metres: null }, answers)).not.toContainEqual(other);
    expect(reasons({ metres: 2224, place: null }, answers)).not.toContainEqual(other);
    expect(reasons({ metres: 2224 }, { ...answers, where: 'near' })).not.toContainEqual(other);
  });
});

describe('the doubts', () => {
  it('are none where all is known and good', () => {
    expect(doubts({})).toEqual([]);
  });

  it.each<[string, Partial<Match>]>([
    ['not-checked', { needs: ['debts', 'company'], checkedNeeds: ['debts'] }],
    ['hours-unknown', { open: 'unknown' }],
    ['address-unknown', { place: location('a', { address: null }) }],
    ['near-home', { nearHome: true }],
    ['serves-unknown', { servesUnknown: true }],
    ['full', withCapacity('full', 'full')],
    ['waiting-list', withCapacity('waiting-list')],
  ])('are %s alone where that is all there is', (code, patch) => {
    expect(doubts(patch)).toEqual([{ code }]);
  });

  it('are about a wish that is broken before one that is not known', () => {
    expect(doubts({ unknown: ['free', 'peer'], broken: ['no-name'] })).toEqual([
      { code: 'wish-broken', wish: 'no-name' },
      { code: 'wish-unknown', wish: 'free' },
      { code: 'wish-unknown', wish: 'peer' },
    ]);
  });

  it('are not about being full where another service there may have room', () => {
    expect(doubts(withCapacity('full', null))).toEqual([]);
    expect(doubts(withCapacity('waiting-list', null))).toEqual([]);
  });

  // Each of the two asks that every service has the same capacity.
  it('are about a waiting list where that is the most one can get', () => {
    expect(doubts(withCapacity('full', 'waiting-list'))).toContainEqual({ code: 'waiting-list' });
  });

  it('are not about the address of a help line', () => {
    expect(doubts({ place: null })).toEqual([]);
  });
});

function codesNow(hours: ReturnType<typeof daily>): string[] {
  const pack = packOf({ services: [service('a', { hours })] });
  return match({ needs: ['debts'] }, pack, NOW).flatMap((found) => reasonsFor(found, {}).map(({ code }) => code));
}

it('a closing that is days away is no hour to name', () => {
  const far = aMatch('a', { open: 'yes', until: { date: '2026-11-25', minute: 0 }, soon: false });
  expect(reasonsFor(far, {}).map(({ code }) => code)).toEqual(['need', 'open-now']);
  expect(reasonsFor({ ...far, soon: true }, {}).map(({ code }) => code)).toEqual(['need', 'open-until']);
});
