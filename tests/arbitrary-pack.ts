/** Small packs and answers for properties: few places, needs and spots, so that ties, overlaps and conflicts are common. */
import fc from 'fast-check';
import { AGE, type Answers, WHEN, WHERE, WHO, WISHES, type Wish } from '../src/domain/answers.ts';
import type { LocalTime } from '../src/domain/clock.ts';
import { TRAVEL_MODES } from '../src/domain/distance.ts';
import {
  ACCESS,
  type Access,
  CAPACITY,
  COST,
  type Fact,
  type Facts,
  FOOD,
  FOR_WHOM,
  type ForWhom,
  KEEPS,
  NAME_ASKED,
  PAPERS,
  type Papers,
  PLACE,
  type PlaceFeature,
  RUN_BY,
  TALK_WITH,
  VISIBLE,
} from '../src/domain/facts.ts';
import type { Hours, Slot, Week } from '../src/domain/hours.ts';
import type { Helpline, Location, Need, Pack, Service } from '../src/domain/social-map.ts';
import {
  CHECK,
  checked,
  daily,
  HORIZON,
  helpline,
  location,
  NEIGHBOURHOODS,
  packOf,
  service,
  typical,
  weekly,
} from './sample-pack.ts';

export const SEED = 20261122;
const NEEDS = ['debts', 'letters-forms', 'company', 'learn-dutch'];
const MORE_NEEDS = ['bills', 'clothing', 'repair', 'course', 'activities', 'grief'];
const SAFETY_NEED = 'suicidal';
const BUURTEN = NEIGHBOURHOODS.map(({ code }) => code);
const WIJKEN = [...new Set(NEIGHBOURHOODS.map(({ wijk }) => wijk))];
const POSTCODES = ['1001', '1002', '1009'];
const LINES = ['luisterlijn', 'line-113', 'money-line', 'fourth-line'];
const CHECKS = [CHECK, { ...CHECK, on: '2026-05-20' }, { ...CHECK, on: '2026-01-01' }];

export interface PlaceWithServices {
  readonly location: Location;
  readonly services: readonly Service[];
}

function known<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Fact<Value>> {
  return fc.tuple(value, fc.boolean()).map(([of, sure]) => (sure ? checked(of) : typical(of)));
}

const week: fc.Arbitrary<Week> = fc.array(fc.constantFrom<readonly Slot[]>([], [[540, 720]]), {
  minLength: 7,
  maxLength: 7,
});

const access: fc.Arbitrary<readonly Access[]> = fc.oneof(
  fc.constantFrom<readonly Access[]>(
    ['walk-in'],
    ['appointment'],
    ['appointment', 'sign-up'],
    ['phone'],
    ['home-visit'],
  ),
  fc.subarray([...ACCESS], { minLength: 1, maxLength: 3 }),
);

const forWhom: fc.Arbitrary<readonly ForWhom[]> = fc.oneof(
  fc.constantFrom<readonly ForWhom[]>(['women'], ['men'], ['children'], ['everyone']),
  fc.subarray([...FOR_WHOM], { minLength: 1, maxLength: 2 }),
);

const papers: fc.Arbitrary<readonly Papers[]> = fc.oneof(
  fc.constant<readonly Papers[]>(['none']),
  fc.subarray(
    PAPERS.filter((paper) => paper !== 'none'),
    { maxLength: 2 },
  ),
);

const placeFeatures = Object.fromEntries(PLACE.map((feature) => [feature, known(fc.boolean())])) as Record<
  PlaceFeature,
  fc.Arbitrary<Fact<boolean>>
>;

const factFields = {
  access: known(access),
  nameToEnter: known(fc.constantFrom(...NAME_ASKED)),
  nameToTalk: known(fc.constantFrom(...NAME_ASKED)),
  nameForHelp: known(fc.constantFrom(...NAME_ASKED)),
  runBy: known(fc.constantFrom(...RUN_BY)),
  serves: known(fc.oneof(fc.constant('everyone' as const), fc.subarray(WIJKEN, { minLength: 1 }))),
  cost: known(fc.constantFrom(...COST)),
  fee: known(fc.constantFrom(50, 200)),
  languages: known(fc.subarray(['nl', 'tr', 'ar', 'ar-SY', 'ary', 'arc'], { maxLength: 2 })),
  languageHours: known(week.map((hours) => ({ tr: hours }))),
  interpreter: known(fc.boolean()),
  forWhom: known(forWhom),
  ages: known(fc.constantFrom([0, 12], [12, 27], [18, 67], [60, 120]) as fc.Arbitrary<[number, number]>),
  talkWith: known(fc.subarray([...TALK_WITH])),
  keeps: known(fc.subarray([...KEEPS])),
  food: known(fc.option(fc.subarray([...FOOD]))),
  papers: known(papers),
  visible: known(fc.subarray([...VISIBLE])),
  place: fc.record(placeFeatures, { requiredKeys: [] }),
};

export const arbitraryFacts: fc.Arbitrary<Facts> = fc.record(factFields, { requiredKeys: [] });

/** A few facts, so that places are often alike. */
const fewFacts: fc.Arbitrary<Facts> = fc
  .tuple(arbitraryFacts, fc.subarray(['access', 'nameToTalk', 'nameToEnter', 'visible', 'languages', 'serves']))
  .map(([facts, names]) => Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name))));

const slots: fc.Arbitrary<readonly Slot[]> = fc.constantFrom<readonly Slot[]>(
  [],
  [[540, 1020]],
  [
    [600, 720],
    [780, 1020],
  ],
  [[900, 1021]],
  [[1140, 1320]],
  [[1200, 1440]],
  [[1320, 1560]],
  [[1380, 2160]],
);

const DAYS_THAT_DIFFER = ['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-27', '2026-11-30', '2026-12-05'];

const generatedHours: fc.Arbitrary<Hours> = fc.record({
  week: fc.array(slots, { minLength: 7, maxLength: 7 }),
  dates: fc.dictionary(fc.constantFrom(...DAYS_THAT_DIFFER), fc.option(slots), { maxKeys: 3 }),
  horizon: fc.constantFrom(HORIZON, '2026-11-28', '2026-11-22'),
});

const hours: fc.Arbitrary<Hours | null> = fc.oneof(
  fc.constantFrom(
    null,
    daily(0, 24),
    daily(9, 17),
    weekly({ 5: [[600, 1560]] }),
    weekly({ 1: [[1200, 1320]] }),
    weekly({ 1: [[1200, 1320]] }, { dates: { '2026-11-24': [] } }),
    daily(13, 17, { dates: { '2026-11-23': null } }),
  ),
  generatedHours,
);

function seldom<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value });
}

const needs = fc.oneof(
  { weight: 4, arbitrary: fc.subarray([...NEEDS, SAFETY_NEED], { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.subarray([...NEEDS, ...MORE_NEEDS], { minLength: 1 }) },
);

const onePatch: fc.Arbitrary<Partial<Service>> = fc
  .record({
    needs,
    facts: fc.oneof(arbitraryFacts, fc.record(factFields), fewFacts),
    hours,
    validFrom: seldom(fc.constantFrom('2026-11-23', '2026-11-24')),
    validUntil: seldom(fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-29')),
    capacity: fc.constantFrom(null, ...CAPACITY),
    check: fc.option(fc.constantFrom(...CHECKS), { freq: 2 }),
  })
  .map(checkedOrNot);

/** What somebody checked is known to be so; what nobody did follows from the kind of place. */
function checkedOrNot<Patch extends Partial<Service>>(patch: Patch): Patch {
  return { ...patch, basis: patch.check ? 'checked' : 'typical' };
}

const point = fc.record({
  lat: fc.constantFrom(52.1, 52.105, 52.1051, 52.10899, 52.109, 52.12, 52.125, 52.14),
  lon: fc.constantFrom(5.3, 5.3003, 5.31),
});

const arbitraryLocation: fc.Arbitrary<Location> = fc
  .record({
    id: fc.constantFrom(...'abcdefghij'),
    kind: fc.constantFrom('desk', 'library'),
    neighbourhood: fc.constantFrom(...BUURTEN),
    near: fc.oneof(fc.constant([]), fc.subarray(BUURTEN, { maxLength: 2 })),
    postcode: fc.constantFrom(null, ...POSTCODES.map((digits) => `${digits}AB`)),
    point,
  })
  .map(({ id, near, ...patch }) => location(id, { ...patch, within50m: [...new Set([patch.neighbourhood, ...near])] }));

function placeWith(location: Location, patches: readonly Partial<Service>[]): PlaceWithServices {
  const { id } = location;
  return { location, services: patches.map((patch, n) => service(`${id}-${n}`, { location: id, ...patch })) };
}

const arbitraryPlace: fc.Arbitrary<PlaceWithServices> = fc
  .tuple(arbitraryLocation, fc.array(onePatch, { minLength: 1, maxLength: 3 }))
  .map(([location, patches]) => placeWith(location, patches));

const BYID = { maxLength: 7, selector: ({ location: { id } }: PlaceWithServices) => id };

const placesUnlike: fc.Arbitrary<PlaceWithServices[]> = fc.oneof(
  fc.uniqueArray(arbitraryPlace, BYID),
  fc.uniqueArray(arbitraryPlace, { ...BYID, minLength: 4 }),
);

/** In what places may differ that are alike else. */
const difference: fc.Arbitrary<Partial<Service>> = fc.record(
  {
    needs,
    capacity: fc.constantFrom(null, ...CAPACITY),
    check: fc.option(fc.constantFrom(...CHECKS), { freq: 2 }),
    facts: fewFacts,
  },
  { requiredKeys: [] },
);

const nothingElse: fc.Arbitrary<Partial<Service>> = fc.constant({});

const moreOrLessDiscreet: fc.Arbitrary<Partial<Service>> = fc.record({
  facts: fc.record({ visible: factFields.visible, nameToEnter: factFields.nameToEnter }, { requiredKeys: [] }),
});

/** Places that offer the same but for a detail of one service, so that the last ranks decide as well. */
const placesAlike: fc.Arbitrary<PlaceWithServices[]> = fc
  .tuple(onePatch, fc.option(onePatch, { freq: 2 }))
  .chain(([same, second]) =>
    fc.uniqueArray(
      fc.tuple(arbitraryLocation, fc.oneof(nothingElse, difference, moreOrLessDiscreet)).map(([location, other]) => {
        const first = checkedOrNot({ ...same, ...other, facts: { ...same.facts, ...other.facts } });
        return placeWith(location, second ? [first, second] : [first]);
      }),
      { ...BYID, minLength: 3 },
    ),
  );

/** Up to seven places with different ids. */
export const arbitraryPlaces: fc.Arbitrary<PlaceWithServices[]> = fc.oneof(
  { weight: 1, arbitrary: placesUnlike },
  { weight: 1, arbitrary: placesAlike },
);

/** Help lines, and the needs they stand for. */
export interface Lines {
  readonly helplines: readonly Helpline[];
  readonly needs: readonly Need[];
}

const arbitraryLine = fc.record({
  hours,
  anonymous: fc.constantFrom(true, false, null),
  cost: fc.constantFrom('free', 'usual', 'per-minute', null),
  languages: fc.option(fc.subarray(['nl', 'tr', 'ar-SY'])),
  checkedOn: fc.constantFrom('2026-11-21', '2026-04-01'),
});

const arbitraryLines: fc.Arbitrary<Lines> = fc.record({
  helplines: fc.tuple(...LINES.map((id) => arbitraryLine.map((patch) => helpline(id, patch)))),
  needs: fc.tuple(
    ...[...NEEDS, ...MORE_NEEDS, SAFETY_NEED].map((id) =>
      fc.shuffledSubarray(LINES).map((lines) => ({ id, safety: id === SAFETY_NEED, lines })),
    ),
  ),
});

export function packOfPlaces(places: readonly PlaceWithServices[], lines?: Lines): Pack {
  return packOf({
    locations: places.map((one) => one.location),
    services: places.flatMap((one) => one.services),
    ...lines,
  });
}

export const arbitraryPack: fc.Arbitrary<Pack> = fc
  .tuple(arbitraryPlaces, arbitraryLines)
  .map(([places, lines]) => packOfPlaces(places, lines));

const wish: fc.Arbitrary<Wish> = fc.constantFrom(...WISHES, 'language:tr', 'language:ar', 'language:ar-SY');

const fields = {
  needs: fc.shuffledSubarray(NEEDS, { minLength: 1 }),
  who: fc.constantFrom(...WHO),
  age: fc.constantFrom(...AGE),
  home: fc.constantFrom(...BUURTEN, ...WIJKEN, ...POSTCODES),
  where: fc.constantFrom(...WHERE),
  avoid: fc.subarray([...BUURTEN, ...WIJKEN], { maxLength: 2 }),
  reach: fc.record({ minutes: fc.integer({ min: 1, max: 60 }), by: fc.constantFrom(...TRAVEL_MODES) }),
  wishes: fc.oneof(fc.array(wish, { maxLength: 4 }), fc.array(wish, { minLength: 3, maxLength: 8 })),
  when: fc.constantFrom(...WHEN),
};

const asking = { ...fields, needs: fc.shuffledSubarray([...NEEDS, SAFETY_NEED], { minLength: 1 }) };
const { reach: _, ...nearOrFar } = asking;
const elsewhere = { ...nearOrFar, where: fc.constant('elsewhere' as const) };

/** Any valid answers: every field may be absent, and a safety need may be among the needs. */
export const arbitraryAnswers: fc.Arbitrary<Answers> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ ...asking, needs: fc.subarray(NEEDS) }, { requiredKeys: [] }) },
  { weight: 6, arbitrary: fc.record(asking, { requiredKeys: ['needs'] }) },
  { weight: 2, arbitrary: fc.record(elsewhere, { requiredKeys: ['needs', 'where', 'home'] }) },
);

/** Answers with more needs than a plan is made for. */
export const arbitraryManyNeeds: fc.Arbitrary<Answers> = fc.record(
  { ...fields, needs: fc.shuffledSubarray([...NEEDS, ...MORE_NEEDS, SAFETY_NEED], { minLength: 8 }) },
  { requiredKeys: ['needs'] },
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
  minute: fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 60, 719, 720, 1019, 1020, 1200, 1439)),
});
