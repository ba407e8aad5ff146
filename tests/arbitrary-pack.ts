/** Small packs and answers for properties: few places, needs and spots, so that ties, overlaps and conflicts are common. */
import fc from 'fast-check';
import { AGE, type Answers, WHEN, WHERE, WHO, WISHES, type Wish } from '../src/domain/answers.ts';
import type { LocalTime } from '../src/domain/clock.ts';
import { TRAVEL_MODES } from '../src/domain/distance.ts';
import { ACCESS, CAPACITY, type Fact, type Facts, FOR_WHOM, NAME_ASKED, RUN_BY, VISIBLE } from '../src/domain/facts.ts';
import type { Hours } from '../src/domain/hours.ts';
import type { Location, Pack, Service } from '../src/domain/social-map.ts';
import { CHECK, checked, daily, location, NEIGHBOURHOODS, packOf, service, typical, weekly } from './sample-pack.ts';

export const SEED = 20261122;
const NEEDS = ['debts', 'letters-forms', 'company', 'learn-dutch'];
const BUURTEN = NEIGHBOURHOODS.map(({ code }) => code);
const WIJKEN = [...new Set(NEIGHBOURHOODS.map(({ wijk }) => wijk))];
const POSTCODES = ['1001', '1002', '1009'];

export interface PlaceWithServices {
  readonly location: Location;
  readonly services: readonly Service[];
}

function known<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Fact<Value>> {
  return fc.tuple(value, fc.boolean()).map(([of, sure]) => (sure ? checked(of) : typical(of)));
}

export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record(
  {
    access: known(fc.subarray([...ACCESS], { minLength: 1, maxLength: 2 })),
    nameToEnter: known(fc.constantFrom(...NAME_ASKED)),
    nameToTalk: known(fc.constantFrom(...NAME_ASKED)),
    runBy: known(fc.constantFrom(...RUN_BY)),
    serves: known(fc.oneof(fc.constant('everyone' as const), fc.subarray(WIJKEN, { minLength: 1 }))),
    forWhom: known(fc.subarray([...FOR_WHOM], { minLength: 1, maxLength: 1 })),
    ages: known(fc.constantFrom([0, 12], [12, 27], [18, 67], [60, 120]) as fc.Arbitrary<[number, number]>),
    visible: known(fc.subarray([...VISIBLE])),
  },
  { requiredKeys: [] },
);

const hours: fc.Arbitrary<Hours | null> = fc.constantFrom(
  null,
  daily(0, 24),
  daily(9, 17),
  weekly({ 5: [[600, 1560]] }),
  daily(13, 17, { dates: { '2026-11-23': null } }),
);

function services(id: string): fc.Arbitrary<Service[]> {
  const one = fc
    .record({
      needs: fc.subarray([...NEEDS, 'suicidal'], { minLength: 1, maxLength: 3 }),
      basis: fc.constantFrom('checked', 'typical'),
      facts: arbitraryFacts,
      hours,
      validFrom: fc.constantFrom(null, null, '2026-11-23', '2026-11-24'),
      validUntil: fc.constantFrom(null, null, '2026-11-22', '2026-11-23'),
      capacity: fc.constantFrom(null, ...CAPACITY),
      check: fc.constantFrom(null, CHECK, { ...CHECK, on: '2026-01-01' }),
    })
    .map((patch) => patch as Partial<Service>);
  return fc
    .array(one, { minLength: 1, maxLength: 2 })
    .map((patches) => patches.map((patch, n) => service(`${id}-${n}`, { location: id, ...patch })));
}

const place: fc.Arbitrary<PlaceWithServices> = fc.constantFrom(...'abcdefghij').chain((id) =>
  fc
    .record({
      kind: fc.constantFrom('desk', 'library'),
      neighbourhood: fc.constantFrom(...BUURTEN),
      near: fc.subarray(BUURTEN, { maxLength: 2 }),
      postcode: fc.constantFrom(null, ...POSTCODES.map((digits) => `${digits}AB`)),
      point: fc.record({ lat: fc.constantFrom(52.1, 52.105, 52.12, 52.14), lon: fc.constantFrom(5.3, 5.31) }),
      services: services(id),
    })
    .map(({ near, services, ...patch }) => ({
      location: location(id, { ...patch, within50m: [...new Set([patch.neighbourhood, ...near])] }),
      services,
    })),
);

/** Up to seven places with different ids. */
export const arbitraryPlaces: fc.Arbitrary<PlaceWithServices[]> = fc.uniqueArray(place, {
  maxLength: 7,
  selector: ({ location: { id } }) => id,
});

export function packOfPlaces(places: readonly PlaceWithServices[]): Pack {
  return packOf({
    locations: places.map((one) => one.location),
    services: places.flatMap((one) => one.services),
  });
}

export const arbitraryPack: fc.Arbitrary<Pack> = arbitraryPlaces.map(packOfPlaces);

const wish: fc.Arbitrary<Wish> = fc.constantFrom(...WISHES, 'language:tr', 'language:ar');

const fields = {
  needs: fc.subarray(NEEDS, { minLength: 1 }),
  who: fc.constantFrom(...WHO),
  age: fc.constantFrom(...AGE),
  home: fc.constantFrom(...BUURTEN, ...WIJKEN, ...POSTCODES),
  where: fc.constantFrom(...WHERE),
  avoid: fc.subarray([...BUURTEN, ...WIJKEN], { maxLength: 2 }),
  reach: fc.record({ minutes: fc.integer({ min: 1, max: 60 }), by: fc.constantFrom(...TRAVEL_MODES) }),
  wishes: fc.array(wish, { maxLength: 4 }),
  when: fc.constantFrom(...WHEN),
};

/** Any valid answers: every field may be absent, and a safety need may be among the needs. */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc.record(
  { ...fields, needs: fc.subarray([...NEEDS, 'suicidal']) },
  { requiredKeys: [] },
);

/** Answers that ask for something, without a safety need. */
export const arbitraryQuestion: fc.Arbitrary<Answers> = fc.record(fields, { requiredKeys: ['needs'] });

/** Answers of somebody who wants to go elsewhere. */
export const arbitraryElsewhere: fc.Arbitrary<Answers> = fc.record(
  { ...fields, where: fc.constant('elsewhere' as const) },
  { requiredKeys: ['needs', 'where'] },
);

export const arbitraryNow: fc.Arbitrary<LocalTime> = fc.record({
  date: fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-28', '2026-11-29', '2026-12-31'),
  minute: fc.integer({ min: 0, max: 1439 }),
});
