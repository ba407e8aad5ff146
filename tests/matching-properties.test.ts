import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../src/domain/answers.ts';
import type { LocalTime } from '../src/domain/clock.ts';
import type { Facts } from '../src/domain/facts.ts';
import { fallback } from '../src/domain/fallback.ts';
import { type Match, match } from '../src/domain/match.ts';
import { plan } from '../src/domain/plan.ts';
import type { Location, Pack, Service } from '../src/domain/social-map.ts';
import {
  arbitraryAnswers,
  arbitraryElsewhere,
  arbitraryManyNeeds,
  arbitraryNow,
  arbitraryPack,
  SEED,
} from './arbitrary-pack.ts';
import { askedBy, DROPS, LEFT_OUT } from './reference.ts';
import { typical } from './sample-pack.ts';

type PlaceFeatures = NonNullable<Facts['place']>;

const RUNS = { seed: SEED, numRuns: 600 };
const SLOW = { timeout: 60_000 };
const MUSTS = ['no-name', 'not-municipality', 'for-women', 'no-papers', 'wheelchair'];

function idsOf(answers: Answers, pack: Pack, now: LocalTime): string[] {
  return match(answers, pack, now).map(({ id }) => id);
}

function stopsOf(answers: Answers, pack: Pack, now: LocalTime): string[] {
  return plan(answers, pack, now).stops.map((stop) => stop.match.id);
}

describe('the order', () => {
  it('is the same in whatever order the map holds what it holds', SLOW, () => {
    const property = fc.property(arbitraryAnswers, shuffled, arbitraryNow, (answers, { pack, other }, now) => {
      const ids = idsOf(answers, pack, now);
      expect(new Set(ids).size).toBe(ids.length);
      expect(idsOf(answers, other, now)).toEqual(ids);
      expect(stopsOf(answers, other, now)).toEqual(stopsOf(answers, pack, now));
      expect(fallback(answers, other)).toEqual(fallback(answers, pack));
    });
    fc.assert(property, RUNS);
  });

  it('is the same in whatever order, and however often, somebody answered the same', SLOW, () => {
    const property = fc.property(answeredAgain, arbitraryPack, arbitraryNow, ({ answers, again }, pack, now) => {
      expect(idsOf(again, pack, now)).toEqual(idsOf(answers, pack, now));
      expect(stopsOf(again, pack, now)).toEqual(stopsOf(answers, pack, now));
    });
    fc.assert(property, RUNS);
  });

  it('of what was there stays, and nothing goes, once a place is added', SLOW, () => {
    const property = fc.property(arbitraryAnswers, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      const [added, ...locations] = pack.locations;
      // A place with the postcode of home may well move what home stands for.
      if (!added || added.postcode?.startsWith(answers.home ?? 'none')) return;
      const services = pack.services.filter(({ location }) => location !== added.id);
      const after = idsOf(answers, pack, now).filter((id) => id !== added.id);
      expect(after).toEqual(idsOf(answers, { ...pack, locations, services }, now));
    });
    fc.assert(property, RUNS);
  });

  it('puts what keeps a must before what breaks it, where the other musts are alike', SLOW, () => {
    let pairs = 0;
    const property = fc.property(arbitraryAnswers, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      const found = match(answers, pack, now);
      for (const [n, before] of found.entries()) {
        // Whatever else was answered, the lines of a safety need come first.
        if (before.place === null && before.needs.includes('suicidal')) continue;
        for (const after of found.slice(n + 1)) {
          expect(breaksOneMore(before, after)).toBe(false);
          pairs += Number(breaksOneMore(after, before));
        }
      }
    });
    fc.assert(property, RUNS);
    expect(pairs).toBeGreaterThan(RUNS.numRuns / 10);
  });
});

/** Whether one breaks the musts that another breaks, and more. */
function breaksOneMore(one: Match, other: Match): boolean {
  const [more, fewer] = [brokenMusts(one), brokenMusts(other)];
  return more.length > fewer.length && fewer.every((wish) => more.includes(wish));
}

function brokenMusts({ broken }: Match): string[] {
  return broken.filter((wish) => MUSTS.includes(wish));
}

/** A pack, and the same pack with everything in it in another order. */
const shuffled = arbitraryPack.chain((pack) =>
  fc
    .record({
      wijken: anyOrder(pack.wijken),
      neighbourhoods: anyOrder(pack.neighbourhoods),
      locations: anyOrder(pack.locations),
      services: anyOrder(pack.services),
      helplines: anyOrder(pack.helplines),
      needs: anyOrder(pack.needs),
    })
    .map((parts) => ({ pack, other: { ...pack, ...parts } })),
);

/** Answers, and the same answers with what they list in another order, and twice. */
const answeredAgain = arbitraryAnswers.chain((answers) => {
  const { needs = [], wishes = [], avoid = [] } = answers;
  return fc
    .record({ needs: anyOrder(needs), wishes: anyOrder(wishes), avoid: anyOrder(avoid) })
    .map((lists) => ({ answers, again: { ...answers, ...lists, wishes: [...lists.wishes, ...wishes] } }));
});

function anyOrder<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/*
 * A checked fact is worth at least the same fact typical, as long as it says what the person hopes for. Where it says the
 * opposite it is meant to count against the place: only a checked fact breaks a wish, drops a service and makes a place known
 * to be full (DESIGN 4.1, 4.3 and 4.4), and "usually not" does none of these. So the first property says what may happen at
 * all once a fact is no longer checked, and the second leaves out where the checked fact broke, dropped or filled something.
 */
describe('a fact that was checked', () => {
  it('alone breaks a wish or drops a service: typical, it brings both back', SLOW, () => {
    const property = fc.property(
      arbitraryAnswers,
      arbitraryPack,
      arbitraryNow,
      fc.nat(),
      (answers, pack, now, pick) => {
        const { sure, less } = checkedAndTypical(answers, pack, now, pick);
        for (const { id, services, broken } of sure) {
          const typical = less.find((found) => found.id === id);
          expect(idsIn(typical?.services ?? [])).toEqual(expect.arrayContaining(idsIn(services)));
          expect(broken).toEqual(expect.arrayContaining([...(typical?.broken ?? [])]));
        }
      },
    );
    fc.assert(property, RUNS);
  });

  it('never puts a place below where it stands with the fact typical, unless it breaks, drops or fills', SLOW, () => {
    let moved = 0;
    const property = fc.property(
      arbitraryAnswers,
      arbitraryPack,
      arbitraryNow,
      fc.nat(),
      (answers, pack, now, pick) => {
        const { sure, less, place } = checkedAndTypical(answers, pack, now, pick);
        if (!breaksDropsAndFillsNothing(sure, less, place)) return;
        const [above, aboveTypical] = [aboveOf(sure, place), aboveOf(less, place)];
        expect(aboveTypical).toEqual(expect.arrayContaining(above));
        moved += Number(above.length < aboveTypical.length);
      },
    );
    fc.assert(property, { ...RUNS, numRuns: 2000 });
    expect(moved).toBeGreaterThan(20);
  });
});

/** Whether the checked fact breaks no wish, drops no service and makes nothing known to be full that it would not do typical. */
function breaksDropsAndFillsNothing(sure: readonly Match[], less: readonly Match[], place: string): boolean {
  const [one, other] = [sure, less].map((found) => found.find(({ id }) => id === place));
  if (!one || !other) return false;
  const isFull = one.services.every(({ capacity, basis }) => capacity === 'full' && basis === 'checked');
  return one.services.length === other.services.length && one.broken.length === other.broken.length && !isFull;
}

function aboveOf(found: readonly Match[], place: string): string[] {
  return found
    .slice(
      0,
      found.findIndex(({ id }) => id === place),
    )
    .map(({ id }) => id);
}

function idsIn(services: readonly Service[]): string[] {
  return services.map(({ id }) => id);
}

/** The matches as they are, and with one service of them, or one fact of it, typical that was checked. */
function checkedAndTypical(answers: Answers, pack: Pack, now: LocalTime, pick: number) {
  const sure = match(answers, pack, now);
  const shown = sure.flatMap(({ place, services }) => (place ? services : []));
  const doubts = shown.flatMap((service) => doubtsIn(service).map((less) => ({ service, less })));
  const one = doubts[pick % doubts.length];
  if (!one) return { sure, less: sure, place: '' };
  const services = pack.services.map((service) => (service === one.service ? one.less : service));
  return { sure, less: match(answers, { ...pack, services }, now), place: one.service.location };
}

/** The service with one thing typical that was checked, in every way. */
function doubtsIn(service: Service): Service[] {
  const { facts } = service;
  const features = eachTypical(facts.place ?? {}).map((place) => ({ ...facts, place }));
  const doubted = [...eachTypical(facts), ...features].map((less) => ({ ...service, facts: less }));
  return service.basis === 'checked' ? [{ ...service, basis: 'typical', check: null }, ...doubted] : doubted;
}

function eachTypical<Of extends Facts | PlaceFeatures>(facts: Of): Of[] {
  return Object.entries(facts)
    .filter(([, fact]) => fact.basis === 'checked')
    .map(([name, fact]) => ({ ...facts, [name]: typical(fact.value) }));
}

describe('what elsewhere leaves out', () => {
  it('is nowhere: not in the matches, the plan or the next steps', SLOW, () => {
    let leftOut = 0;
    const property = fc.property(arbitraryElsewhere, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      leftOut += pack.locations.filter((place) => isLeftOut(place, answers, pack, now)).length;
      const found = shown(answers, pack, now).filter((place) => isLeftOut(place, answers, pack, now));
      expect(found).toEqual([]);
    });
    fc.assert(property, RUNS);
    expect(leftOut).toBeGreaterThan(RUNS.numRuns);
  });

  it('does not come back where one is known once home is taken back', SLOW, () => {
    let avoided = 0;
    const property = fc.property(arbitraryElsewhere, arbitraryPack, arbitraryNow, (answers, pack, now) => {
      const { home: _, ...homeless } = answers;
      const out = pack.locations.filter((place) => isLeftOut(place, homeless, pack, now));
      const found = shown(homeless, pack, now).filter((place) => out.includes(place));
      expect(found).toEqual([]);
      avoided += out.length;
    });
    fc.assert(property, RUNS);
    expect(avoided).toBeGreaterThan(RUNS.numRuns / 2);
  });
});

/** Whether a place lies where nobody may be sent, or all its services are known to be for an area without home. */
function isLeftOut(place: Location, answers: Answers, pack: Pack, now: LocalTime): boolean {
  const asked = askedBy(answers, pack, now);
  const services = pack.services.filter(({ location }) => location === place.id);
  const isForOthers = (service: Service) => DROPS['for an area without home']?.(service, asked) === true;
  return (
    Object.values(LEFT_OUT).some((leavesOut) => leavesOut(place, asked)) ||
    (services.length > 0 && services.every(isForOthers))
  );
}

/** Every place that is shown anywhere: among matches, in the plan, as the front desk. */
function shown(answers: Answers, pack: Pack, now: LocalTime): Location[] {
  const desks = fallback(answers, pack).map((step) => (step.kind === 'front-desk' ? step.place : null));
  const stops = plan(answers, pack, now).stops.map((stop) => stop.match.place);
  const matches = match(answers, pack, now).map(({ place }) => place);
  return [...matches, ...stops, ...desks].filter((place) => place !== null);
}

describe('the next steps', () => {
  it('are never none', SLOW, () => {
    const anyAnswers = fc.oneof(arbitraryAnswers, arbitraryElsewhere, arbitraryManyNeeds);
    const property = fc.property(anyAnswers, arbitraryPack, (answers, pack) => {
      expect(fallback(answers, pack)).not.toEqual([]);
    });
    fc.assert(property, RUNS);
  });
});
