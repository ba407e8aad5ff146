import { describe, expect, it } from 'vitest';
import { service, weekly } from '../../tests/sample-pack.ts';
import { WISHES, type Wish } from './answers.ts';
import type { Basis, Fact, Facts } from './facts.ts';
import type { Hours } from './hours.ts';
import { isMust, type WishState, wishState } from './wishes.ts';

/** Facts without their basis. */
type Values = {
  [Name in Exclude<keyof Facts, 'place'>]?: Facts[Name] extends Fact<infer V> | undefined ? V : never;
} & {
  place?: Record<string, boolean>;
};

const VISIT_ONLY = ['phone', 'chat', 'home-visit', 'online'] as const;
const CALL_ONLY = ['phone', 'chat', 'online'] as const;

// The table of TAXONOMY, a row for each value that decides; all facts are checked.
const FACT_ROWS: readonly (readonly [Wish, WishState, Values])[] = [
  ['no-name', 'met', { nameToTalk: 'none' }],
  ['no-name', 'met', { nameToTalk: 'none', nameForHelp: 'identity' }],
  ['no-name', 'broken', { nameToTalk: 'first-name' }],
  ['no-name', 'broken', { nameToTalk: 'name' }],
  ['no-name', 'broken', { nameToTalk: 'identity' }],
  ['no-name', 'unknown', { nameToEnter: 'none' }],
  ['not-municipality', 'met', { runBy: 'library' }],
  ['not-municipality', 'met', { runBy: 'other' }],
  ['not-municipality', 'broken', { runBy: 'municipality' }],
  ['not-municipality', 'broken', { runBy: 'on-behalf-of-municipality' }],
  ['for-women', 'met', { forWhom: ['women'] }],
  ['for-women', 'met', { forWhom: ['everyone'], talkWith: ['professional', 'woman-on-request'] }],
  ['for-women', 'broken', { forWhom: ['men'] }],
  ['for-women', 'broken', { forWhom: ['everyone'], talkWith: ['volunteer'] }],
  ['for-women', 'unknown', { forWhom: ['everyone'] }],
  ['for-women', 'unknown', { talkWith: ['volunteer'] }],
  ['no-papers', 'met', { papers: ['none'] }],
  ['no-papers', 'broken', { papers: ['referral'] }],
  ['no-papers', 'broken', { papers: ['none', 'digid'] }],
  ['wheelchair', 'met', { place: { wheelchair: true } }],
  ['wheelchair', 'broken', { place: { wheelchair: false } }],
  ['wheelchair', 'unknown', { place: { quiet: true } }],
  ['wheelchair', 'not-applicable', { access: VISIT_ONLY, place: { wheelchair: false } }],
  ['wheelchair', 'broken', { access: ['phone', 'walk-in'], place: { wheelchair: false } }],
  ['free', 'met', { cost: 'free' }],
  ['free', 'met', { cost: 'free-also-later' }],
  ['free', 'met', { cost: 'free-with-city-pass' }],
  ['free', 'broken', { cost: 'small-fee' }],
  ['free', 'broken', { cost: 'paid' }],
  ['language:tr', 'met', { languages: ['nl', 'tr'] }],
  ['language:tr', 'met', { languages: ['nl'], interpreter: true }],
  ['language:zh', 'met', { languages: ['zh-Hans'] }],
  ['language:tr', 'broken', { languages: ['nl', 'tri'], interpreter: false }],
  ['language:ar', 'unknown', { languages: ['nl', 'ary'], interpreter: false }],
  ['language:ary', 'unknown', { languages: ['ar-SY'], interpreter: false }],
  ['language:ar', 'broken', { languages: ['arc'], interpreter: false }],
  ['language:tr', 'unknown', { languages: ['nl'] }],
  ['language:tr', 'unknown', { interpreter: false }],
  ['no-appointment', 'met', { access: ['appointment', 'walk-in'] }],
  ['no-appointment', 'broken', { access: ['appointment'] }],
  ['no-appointment', 'broken', { access: ['appointment', 'sign-up'] }],
  ['come-to-me', 'met', { access: ['walk-in', 'home-visit'] }],
  ['come-to-me', 'broken', { access: ['walk-in'] }],
  ['go-with-me', 'met', { talkWith: ['volunteer', 'somebody-goes-along'] }],
  ['go-with-me', 'broken', { talkWith: ['volunteer'] }],
  ['peer', 'met', { talkWith: ['peer'] }],
  ['peer', 'broken', { talkWith: ['professional'] }],
  ['whatsapp', 'met', { access: ['whatsapp'] }],
  ['whatsapp', 'met', { access: ['walk-in', 'chat'] }],
  ['whatsapp', 'broken', { access: ['walk-in', 'phone'] }],
  ['private-room', 'met', { visible: ['street-desk', 'private-room'] }],
  ['private-room', 'broken', { visible: ['mixed-use'] }],
  ['private-room', 'not-applicable', { access: VISIT_ONLY, visible: [] }],
  ['halal', 'met', { food: ['halal'] }],
  ['halal', 'broken', { food: ['vegetarian'] }],
  ['halal', 'not-applicable', { food: null }],
  ['child-welcome', 'met', { place: { 'child-corner': true }, forWhom: ['everyone'] }],
  ['child-welcome', 'met', { place: { 'child-corner': false }, forWhom: ['parents'] }],
  ['child-welcome', 'met', { forWhom: ['children'] }],
  ['child-welcome', 'broken', { place: { 'child-corner': false }, forWhom: ['everyone'] }],
  ['child-welcome', 'unknown', { forWhom: ['everyone'] }],
  ['child-welcome', 'unknown', { place: { 'child-corner': false } }],
  ['child-welcome', 'not-applicable', { access: CALL_ONLY, forWhom: ['parents'] }],
  ['child-welcome', 'met', { access: ['home-visit'], forWhom: ['parents'] }],
  ['quiet', 'met', { place: { quiet: true } }],
  ['quiet', 'broken', { place: { quiet: false } }],
  ['quiet', 'not-applicable', { access: CALL_ONLY, place: { quiet: true } }],
];

const MUSTS: readonly Wish[] = ['no-name', 'not-municipality', 'for-women', 'no-papers', 'wheelchair'];
const rows = (state: WishState) => FACT_ROWS.filter((row) => row[1] === state);

describe('checked facts', () => {
  it.each(FACT_ROWS)('leave %s %s with %j', (wish, state, values) => {
    expect(stateOf(wish, values, 'checked')).toBe(state);
  });

  // RULES reads anything without walk-in as broken; TAXONOMY says "appointment or sign-up only".
  it('do not break no-appointment where one simply calls', () => {
    expect(stateOf('no-appointment', { access: ['phone'] }, 'checked')).not.toBe('broken');
  });
});

describe('typical facts', () => {
  it.each(rows('broken'))('break nothing: %s, %s when checked, is unknown with %j', (wish, _, values) => {
    expect(stateOf(wish, values, 'typical')).toBe('unknown');
  });

  it.each(rows('met'))('meet %s, %s when checked with %j, unless being wrong would be costly', (wish, _, values) => {
    const costly = wish === 'no-name' || wish === 'not-municipality';
    expect(stateOf(wish, values, 'typical')).toBe(costly ? 'unknown' : 'met');
  });
});

const HOUR_ROWS: readonly (readonly [Wish, WishState, Hours | null])[] = [
  ['evening', 'met', weekly({ 4: [[960, 1021]] })],
  ['evening', 'broken', weekly({ 4: [[540, 1020]], 5: [[1140, 1260]] })],
  ['evening', 'broken', weekly({})],
  ['evening', 'unknown', null],
  ['weekend', 'met', weekly({ 5: [[540, 600]] })],
  ['weekend', 'met', weekly({ 6: [[540, 600]] })],
  ['weekend', 'broken', weekly({ 0: [[540, 1200]], 4: [[540, 1440]] })],
  ['weekend', 'unknown', null],
];

describe('hours', () => {
  it.each(HOUR_ROWS)('leave %s %s', (wish, state, hours) => {
    expect(wishState(wish, service('a', { hours }))).toBe(state);
  });

  // inWeek looks at the day on which a slot begins only.
  it('of Friday night reach into the weekend', () => {
    expect(wishState('weekend', service('a', { hours: weekly({ 4: [[1320, 1560]] }) }))).toBe('met');
  });

  // inWeek does not look at `dates`, where a rule for the first Saturday of the month must land.
  it('of some Saturdays only are not "none"', () => {
    const hours = weekly({}, { dates: { '2026-12-05': [[600, 720]], '2027-01-02': [[600, 720]] } });
    expect(wishState('weekend', service('a', { hours }))).not.toBe('broken');
  });
});

describe('every wish', () => {
  it.each([...WISHES, 'language:tr'] as Wish[])('%s is unknown where nothing is known', (wish) => {
    expect(wishState(wish, service('a'))).toBe('unknown');
  });

  it('is a must where it protects or makes it possible at all', () => {
    expect(([...WISHES, 'language:tr'] as Wish[]).filter(isMust)).toEqual(MUSTS);
  });

  it('can be met and broken by some row of these tables', () => {
    const states = [...FACT_ROWS, ...HOUR_ROWS].map(([wish, state]) => `${wish} ${state}`);
    const wanted = [...WISHES, 'language:tr'].flatMap((wish) => [`${wish} met`, `${wish} broken`]);
    expect(wanted.filter((row) => !states.includes(row))).toEqual([]);
  });
});

function stateOf(wish: Wish, { place = {}, ...values }: Values, basis: Basis): WishState {
  const withBasis = (facts: object) =>
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, basis }]));
  return wishState(wish, service('a', { facts: { ...withBasis(values), place: withBasis(place) } }));
}

it('hours that nobody checked meet a wish for the evening, and never break it', () => {
  const usual = (hours: Hours) => wishState('evening', service('a', { basis: 'typical', hours }));
  expect(usual(weekly({ 0: [[540, 1320]] }))).toBe('met');
  expect(usual(weekly({ 0: [[540, 720]] }))).toBe('unknown');
});
