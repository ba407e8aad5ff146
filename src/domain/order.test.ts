import { describe, expect, it } from 'vitest';
import { aMatch, checked, service } from '../../tests/sample-pack.ts';
import type { Answers, Wish } from './answers.ts';
import { DISCREET } from './discretion.ts';
import type { Capacity, NameAsked, Visible } from './facts.ts';
import type { Match } from './match.ts';
import { compareRanks, inOrder, isKnownFull } from './order.ts';

/** What the ranks read of a match, each rank its own part. */
interface Looks {
  readonly brokenMusts: Wish[];
  readonly full: boolean;
  readonly fitsWhen: Match['fitsWhen'];
  readonly withinReach: Match['withinReach'];
  readonly needs: string[];
  readonly checkedNeeds: string[];
  readonly met: Wish[];
  readonly brokenPreferences: Wish[];
  readonly nearHome: boolean;
  readonly visible: Visible[];
  readonly nameToEnter: NameAsked;
  readonly walk: number;
  readonly capacity: Capacity | null;
  readonly daysSinceCheck: number | null;
  readonly metres: number;
  readonly id: string;
}

/** The ranks of DESIGN 4.4, each with what it tells apart, best first. */
const RANKS: readonly { rule: string; values: readonly Partial<Looks>[] }[] = [
  {
    rule: 'fewest broken musts',
    values: [[], ['no-name'], ['no-name', 'wheelchair']].map((it) => ({ brokenMusts: it as Wish[] })),
  },
  { rule: 'not known to be full', values: [{ full: false }, { full: true }] },
  { rule: 'fits when', values: (['yes', 'unknown', 'no'] as const).map((fitsWhen) => ({ fitsWhen })) },
  { rule: 'within reach', values: (['yes', 'unknown', 'no'] as const).map((withinReach) => ({ withinReach })) },
  { rule: 'most needs covered', values: [{ needs: ['a', 'b', 'c'] }, { needs: ['a', 'b'] }, { needs: ['a'] }] },
  { rule: 'most needs covered by checked facts', values: [{ checkedNeeds: ['a'] }, { checkedNeeds: [] }] },
  { rule: 'most wishes met', values: [{ met: ['free', 'peer'] }, { met: ['free'] }, { met: [] }] },
  {
    rule: 'fewest wishes broken',
    values: [
      { brokenPreferences: [] },
      { brokenPreferences: ['halal'] },
      { brokenPreferences: ['halal', 'quiet', 'evening'] },
    ],
  },
  { rule: 'a kilometre from home', values: [{ nearHome: false }, { nearHome: true }] },
  {
    rule: 'most facts that keep it discreet',
    values: [
      { visible: ['mixed-use', 'private-room', 'own-entrance', 'staff-from-elsewhere'], nameToEnter: 'none' },
      { visible: ['mixed-use', 'private-room', 'own-entrance', 'staff-from-elsewhere'], nameToEnter: 'name' },
      { visible: ['mixed-use', 'private-room', 'own-entrance'], nameToEnter: 'name' },
      { visible: ['mixed-use', 'private-room'], nameToEnter: 'name' },
      { visible: ['mixed-use', 'street-desk'], nameToEnter: 'name' },
      { visible: ['street-desk'], nameToEnter: 'name' },
      { visible: ['sign-names-problem'], nameToEnter: 'name' },
    ],
  },
  { rule: 'bands of five minutes on foot', values: [{ walk: 4 }, { walk: 5 }, { walk: 14 }, { walk: 15 }] },
  { rule: 'capacity', values: (['open', null, 'waiting-list'] as const).map((capacity) => ({ capacity })) },
  {
    rule: 'freshness in half years',
    values: [{ daysSinceCheck: 182 }, { daysSinceCheck: 183 }, { daysSinceCheck: 366 }, { daysSinceCheck: null }],
  },
  { rule: 'distance', values: [{ metres: 100 }, { metres: 101 }] },
  { rule: 'id', values: [{ id: 'a' }, { id: 'b' }] },
];

const BEST = lookAt(RANKS.map(({ values }) => values[0]));
const ELSEWHERE: Answers = { where: 'elsewhere' };

describe('the order', () => {
  it.each(RANKS)('goes by "$rule", where all earlier ranks are equal and whatever the later ones say', ({ values }) => {
    const later = RANKS.slice(RANKS.findIndex((rank) => rank.values === values) + 1);
    for (const [n, better] of values.slice(0, -1).entries()) {
      const first = matchWith({ ...BEST, ...lookAt(later.map((rank) => rank.values.at(-1))), ...better });
      const second = matchWith({ ...BEST, ...lookAt(later.map((rank) => rank.values[0])), ...values[n + 1] });
      expect(inOrder([second, first], ELSEWHERE)).toEqual([first, second]);
      expect(inOrder([first, second], ELSEWHERE)).toEqual([first, second]);
    }
  });

  it.each(DISCREET)('goes by %s, as a reason that is told', (fact) => {
    const plain = matchWith({ ...BEST, visible: [], nameToEnter: 'name', id: 'a' });
    const discreet = matchWith({
      ...BEST,
      visible: fact === 'no-name' ? [] : [fact],
      nameToEnter: fact === 'no-name' ? 'none' : 'name',
      id: 'b',
    });
    expect(inOrder([plain, discreet], ELSEWHERE).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it.each(['near', 'anywhere', 'from-home'] as const)('does not go by discretion for who wants %s', (where) => {
    const seen = matchWith({ ...BEST, visible: ['sign-names-problem'], nameToEnter: 'identity', id: 'a' });
    const discreet = matchWith({ ...BEST, id: 'b' });
    expect(inOrder([discreet, seen], { where }).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['walk', 5, 9],
    ['daysSinceCheck', 0, 182],
  ] as const)('does not tell apart what lies in one band of %s', (look, less, more) => {
    const [a, b] = [matchWith({ ...BEST, [look]: more, id: 'a' }), matchWith({ ...BEST, [look]: less, id: 'b' })];
    expect(inOrder([b, a], ELSEWHERE).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('takes a place for full only if all its services are, and somebody checked each', () => {
    const full = service('x', { capacity: 'full' });
    expect(isKnownFull({ keepers: [full, full] })).toBe(true);
    expect(isKnownFull({ keepers: [full, service('y')] })).toBe(false);
    expect(isKnownFull({ keepers: [full, service('y', { capacity: 'waiting-list' })] })).toBe(false);
    expect(isKnownFull({ keepers: [full, service('y', { capacity: 'full', basis: 'typical' })] })).toBe(false);
  });

  it('puts a place that nobody checked to be full before one that is known to be', () => {
    const said = aMatch('b', { services: [service('x', { capacity: 'full', basis: 'typical' })] });
    const known = aMatch('a', { services: [service('x', { capacity: 'full' })] });
    expect(inOrder([known, said], {}).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('is that of numbers, the first difference deciding', () => {
    expect(compareRanks([1, 2, 3], [1, 2, 3])).toBe(0);
    expect(compareRanks([1, 2, 9], [1, 3, 0])).toBeLessThan(0);
    expect(compareRanks([2], [10])).toBeLessThan(0);
    expect(compareRanks([0, Number.POSITIVE_INFINITY], [0, 5])).toBeGreaterThan(0);
  });
});

function lookAt(parts: readonly (Partial<Looks> | undefined)[]): Looks {
  return Object.assign({}, ...parts);
}

function matchWith(looks: Looks): Match {
  const { id, needs, checkedNeeds, met, nearHome, fitsWhen, withinReach, daysSinceCheck, metres } = looks;
  const facts = { visible: checked(looks.visible), nameToEnter: checked(looks.nameToEnter) };
  return aMatch(id, {
    ...{ needs, checkedNeeds, met, nearHome, fitsWhen, withinReach, daysSinceCheck, metres },
    services: [service(id, { facts, capacity: looks.full ? 'full' : looks.capacity })],
    broken: [...looks.brokenMusts, ...looks.brokenPreferences],
    minutes: { foot: looks.walk, bicycle: 0, bus: 0 },
  });
}
