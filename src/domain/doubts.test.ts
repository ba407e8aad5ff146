import { describe, expect, it } from 'vitest';
import {
  aMatch,
  CHECK,
  checked,
  daily,
  location,
  NOW,
  packOf,
  service,
  typical,
  weekly,
} from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import { type Doubt, doubtsAbout } from './doubts.ts';
import { type Capacity, type Fact, type Facts, VISIBLE, type Visible } from './facts.ts';
import type { Hours } from './hours.ts';
import type { Match } from './match.ts';
import { openStateOf } from './open-state.ts';

const { region } = packOf({});
const MINUTES = { foot: 39, bicycle: 13, bus: 23 };

/** Doubts about a place of which all is known and good but for what a test changes. */
function doubts(patch: Partial<Match>, answers: Answers = {}): Doubt[] {
  const match = aMatch('a', { services: [service('a', { hours: daily(0, 24) })], ...patch });
  return doubtsAbout(match, answers, openStateOf(match.services, NOW), { region, now: NOW });
}

const withHours = (...hours: (Hours | null)[]) => ({
  services: hours.map((one, n) => service(`s${n}`, { hours: one })),
});
const withFacts = (...facts: Facts[]) => ({
  services: facts.map((one, n) => service(`s${n}`, { hours: daily(0, 24), facts: one })),
});
const withCapacity = (...capacities: (Capacity | null)[]) => ({
  services: capacities.map((capacity, n) => service(`s${n}`, { hours: daily(0, 24), capacity })),
});
const checkedOn = (...days: (string | null)[]) => ({
  services: days.map((on, n) =>
    service(`s${n}`, { hours: daily(0, 24), check: on === null ? null : { ...CHECK, on } }),
  ),
});

describe('the doubts', () => {
  it('are none where all is known and good', () => {
    expect(doubts({})).toEqual([]);
    expect(doubts({ minutes: MINUTES, metres: 2224 }, { where: 'elsewhere', home: 'BU00000101' })).toEqual([]);
  });

  it.each<[Doubt['code'], Partial<Match>]>([
    ['not-checked', { needs: ['debts', 'company'], checkedNeeds: ['debts'] }],
    ['hours-unknown', withHours(null)],
    ['address-unknown', { place: location('a', { address: null }) }],
    ['near-home', { nearHome: true }],
    ['from-home-unknown', { fromHome: 'unknown' }],
    ['serves-unknown', { servesUnknown: true }],
    ['serves-others', { servesOthers: true }],
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

  it('are not about help from home that is there, or that is known not to be', () => {
    expect(doubts({ fromHome: 'yes' })).toEqual([]);
    expect(doubts({ fromHome: 'no' })).toEqual([]);
  });

  it('are not about the address of a help line, or how old it is', () => {
    expect(doubts({ ...checkedOn('2020-01-01'), place: null })).toEqual([]);
  });
});

describe('a check that is old', () => {
  it('is a doubt with the day of the eldest one', () => {
    const stale = [{ code: 'stale', on: '2026-05-22' }];
    expect(doubts(checkedOn('2026-11-01', '2026-05-22'))).toEqual(stale);
    expect(doubts(checkedOn('2026-05-22', null))).toEqual(stale);
    expect(doubts(checkedOn('2026-11-01', '2026-05-23'))).toEqual([]);
    expect(doubts(checkedOn(null))).toEqual([]);
  });

  it('is one by the months that the region allows', () => {
    const match = aMatch('a', checkedOn('2026-05-22'));
    const about = (staleAfterMonths: number) =>
      doubtsAbout(match, {}, openStateOf(match.services, NOW), { region: { ...region, staleAfterMonths }, now: NOW });
    expect(about(6)).toEqual([{ code: 'stale', on: '2026-05-22' }]);
    expect(about(7)).toEqual([]);
  });
});

describe('a place that is closed', () => {
  it('says when it opens, and whether that is today', () => {
    expect(doubts(withHours(daily(11, 12)))).toEqual([
      { code: 'closed', opens: { date: NOW.date, minute: 660 }, today: true, basis: 'checked' },
    ]);
    expect(doubts(withHours(daily(8, 9), weekly({ 3: [[540, 600]] })))).toEqual([
      { code: 'closed', opens: { date: '2026-11-24', minute: 480 }, today: false, basis: 'checked' },
    ]);
  });

  it('has no opening that nobody knows', () => {
    expect(doubts(withHours(weekly({})))).toEqual([{ code: 'closed', opens: null, today: false, basis: 'checked' }]);
  });

  it('is not one that is open, or of which that is not known', () => {
    expect(doubts(withHours(daily(9, 17)))).toEqual([]);
    expect(doubts(withHours(daily(8, 9), daily(9, 17)))).toEqual([]);
    expect(doubts(withHours(daily(11, 12), null)).map(({ code }) => code)).not.toContain('closed');
  });
});

describe('hours that are not known', () => {
  it('are all of them, or some', () => {
    expect(doubts(withHours(null, null))).toEqual([{ code: 'hours-unknown' }]);
    expect(doubts(withHours(daily(11, 12), null))).toEqual([{ code: 'hours-partly-unknown' }]);
  });

  it('are no doubt while another service is open', () => {
    expect(doubts(withHours(daily(9, 17), null))).toEqual([]);
  });

  it('are those of a day, too, of which nobody knows', () => {
    expect(doubts(withHours(daily(9, 17, { dates: { [NOW.date]: null } })))).toEqual([
      { code: 'hours-partly-unknown' },
    ]);
  });
});

describe('what nobody checked', () => {
  const guessed = {
    services: [service('a', { hours: daily(11, 12), basis: 'typical' }), service('b', { hours: daily(8, 9) })],
  };

  it('closes a place as usual only, if it is about one of its services', () => {
    const [closed, notThen] = doubts({ ...guessed, fitsWhen: 'no' }, { when: 'today' });
    expect([closed, notThen]).toMatchObject([
      { code: 'closed', basis: 'typical' },
      { code: 'not-then', basis: 'typical' },
    ]);
  });
});

describe('no help at the time asked for', () => {
  it.each(['today', 'this-week'] as const)('is told %s', (when) => {
    expect(doubts({ fitsWhen: 'no' }, { when })).toEqual([{ code: 'not-then', when, basis: 'checked' }]);
    expect(doubts({ fitsWhen: 'unknown' }, { when })).toEqual([]);
    expect(doubts({ fitsWhen: 'yes' }, { when })).toEqual([]);
  });

  it('now is that it is closed, and said once', () => {
    const closed = { ...withHours(daily(11, 12)), fitsWhen: 'no' } as const;
    expect(doubts(closed, { when: 'now' }).map(({ code }) => code)).toEqual(['closed']);
  });

  it('is told of who asked for a time only', () => {
    expect(doubts({ fitsWhen: 'no' }, {})).toEqual([]);
    expect(doubts({ fitsWhen: 'no' }, { when: 'any' })).toEqual([]);
  });
});

describe('a place out of reach', () => {
  const far: Partial<Match> = { withinReach: 'no', minutes: MINUTES };

  it.each(['foot', 'bicycle', 'bus'] as const)('says how far it is by %s, where that was asked', (by) => {
    expect(doubts(far, { reach: { minutes: 5, by } })).toEqual([{ code: 'too-far', minutes: MINUTES[by], by }]);
  });

  it('is not one that is near enough, or of which the way is not known', () => {
    const reach = { minutes: 5, by: 'foot' } as const;
    expect(doubts({ ...far, withinReach: 'yes' }, { reach })).toEqual([]);
    expect(doubts({ withinReach: 'unknown', minutes: null }, { reach })).toEqual([]);
    expect(doubts(far, {})).toEqual([]);
  });

  it('is none for who stays at home', () => {
    const reach = { minutes: 5, by: 'foot' } as const;
    expect(doubts({ ...far, fromHome: 'no' }, { where: 'from-home', reach })).toEqual([]);
  });
});

describe('what others can see', () => {
  const shown = (...values: Visible[]) => withFacts({ visible: checked(values) });
  const ELSEWHERE: Answers = { where: 'elsewhere' };

  it('is a sign that names the problem, and then a desk in sight of the street', () => {
    expect(doubts(shown(...VISIBLE), ELSEWHERE)).toEqual([
      { code: 'seen', fact: 'sign-names-problem', basis: 'checked' },
      { code: 'seen', fact: 'street-desk', basis: 'checked' },
    ]);
  });

  it.each(['near', 'from-home', 'anywhere', undefined] as const)('is no doubt for who wants %s', (where) => {
    expect(doubts(shown(...VISIBLE), where ? { where } : {})).toEqual([]);
  });

  it('is that of one service, and checked where that of one was', () => {
    const sign = (fact: Fact<readonly Visible[]>): Facts => ({ visible: fact });
    const usual = sign(typical(['sign-names-problem']));
    expect(doubts(withFacts({}, usual), ELSEWHERE)).toMatchObject([{ basis: 'typical' }]);
    const sure = sign(checked(['sign-names-problem']));
    expect(doubts(withFacts(usual, sure), ELSEWHERE)).toMatchObject([{ basis: 'checked' }]);
  });
});

describe('being full', () => {
  it('is no doubt where another service there may have room', () => {
    expect(doubts(withCapacity('full', null))).toEqual([]);
    expect(doubts(withCapacity('waiting-list', null))).toEqual([]);
    expect(doubts(withCapacity('open'))).toEqual([]);
  });

  it('is a waiting list where that is the most one can get', () => {
    expect(doubts(withCapacity('full', 'waiting-list'))).toEqual([{ code: 'waiting-list' }]);
  });
});

it('the doubts stand in one order: how sure it is, the time, the way, who sees it, room, and wishes', () => {
  const facts: Facts = { visible: checked(['street-desk']) };
  const found = doubts(
    {
      place: location('a', { address: null }),
      services: [service('a', { hours: daily(8, 9), facts, capacity: 'full', check: { ...CHECK, on: '2026-01-01' } })],
      checkedNeeds: [],
      fitsWhen: 'no',
      withinReach: 'no',
      minutes: MINUTES,
      nearHome: true,
      servesUnknown: true,
      broken: ['no-name'],
      unknown: ['free'],
    },
    { where: 'elsewhere', when: 'today', reach: { minutes: 5, by: 'foot' } },
  );
  expect(found.map(({ code }) => code)).toEqual([
    'not-checked',
    'stale',
    'closed',
    'not-then',
    'address-unknown',
    'too-far',
    'near-home',
    'serves-unknown',
    'seen',
    'full',
    'wish-broken',
    'wish-unknown',
  ]);
});
