/** What is known of a service or a place, one item a value, so that each can be shown with its pictogram and its basis. */
import { type Capacity, type Check, type Fact, type Facts, PLACE, type PlaceFeature } from './facts.ts';
import type { Week } from './hours.ts';

export const FACT_IDS = [
  'access',
  'name-asked',
  'cost',
  'languages',
  'for-whom',
  'talk-with',
  'papers',
  'keeps',
  'visible',
  'place',
  'food',
  'run-by',
  'serves',
  'capacity',
] as const;
export type FactId = (typeof FACT_IDS)[number];

/** Facts of the place itself; what a service says of its own stands with the service. */
export const PLACE_FACT_IDS: readonly FactId[] = ['visible', 'place'];

export type NameMoment = 'enter' | 'talk' | 'help';

export interface FactItem {
  readonly fact: FactId;
  /** The value, as its pictogram is named. */
  readonly value: string;
  /** Null where it is typical. */
  readonly check: Check | null;
  readonly detail?: FactDetail;
}

/** What some values say beside themselves. */
export type FactDetail =
  | { readonly moment: NameMoment }
  | { readonly cents: number }
  | { readonly language: string; readonly week: Week | null }
  | { readonly from: number; readonly to: number }
  | { readonly wijken: readonly string[] }
  | { readonly not: true };

export interface KnownFacts {
  readonly facts: Facts;
  readonly capacity: Capacity | null;
  readonly check: Check | null;
}

/** The items of one fact; none where it is not known. */
export function factItems(fact: FactId, { facts, capacity, check }: KnownFacts): FactItem[] {
  const item = (known: Fact<unknown>, value: string, detail?: FactDetail): FactItem => ({
    fact,
    value,
    check: known.basis === 'checked' ? known.check : null,
    ...(detail && { detail }),
  });
  const one = (known: Fact<string> | undefined, detail?: FactDetail) =>
    known ? [item(known, known.value, detail)] : [];
  const list = (known: Fact<readonly string[]> | undefined) => known?.value.map((value) => item(known, value)) ?? [];
  switch (fact) {
    case 'access':
      return list(facts.access);
    case 'name-asked':
      return [
        ...one(facts.nameToEnter, { moment: 'enter' }),
        ...one(facts.nameToTalk, { moment: 'talk' }),
        ...one(facts.nameForHelp, { moment: 'help' }),
      ];
    case 'cost':
      return one(facts.cost, facts.fee && isBeside(facts.fee, facts.cost) ? { cents: facts.fee.value } : undefined);
    case 'languages':
      return languageItems(facts, item);
    case 'for-whom': {
      const { ages } = facts;
      const [from, to] = ages?.value ?? [0, 0];
      return [...list(facts.forWhom), ...(ages ? [item(ages, 'ages', { from, to })] : [])];
    }
    case 'talk-with':
      return list(facts.talkWith);
    case 'papers':
      return list(facts.papers);
    case 'keeps':
      return list(facts.keeps);
    case 'visible':
      return list(facts.visible);
    case 'place':
      return Object.entries(facts.place ?? {}).map(([feature, known]) =>
        item(known, feature, known.value ? undefined : { not: true }),
      );
    case 'food': {
      const { food } = facts;
      if (!food) return [];
      if (!food.value) return [item(food, 'none')];
      return food.value.length > 0 ? food.value.map((value) => item(food, value)) : [item(food, 'other')];
    }
    case 'run-by':
      return one(facts.runBy);
    case 'serves': {
      const { serves } = facts;
      if (!serves) return [];
      if (serves.value === 'everyone') return [item(serves, 'everyone')];
      return [item(serves, 'own-area', { wijken: serves.value })];
    }
    case 'capacity':
      return capacity ? [{ fact, value: capacity, check }] : [];
  }
}

function languageItems(
  facts: Facts,
  item: (known: Fact<unknown>, value: string, detail?: FactDetail) => FactItem,
): FactItem[] {
  const { languages, interpreter } = facts;
  const weeks = languageWeeks(facts);
  const spoken = languages?.value.map((language) =>
    item(languages, 'spoken', { language, week: weeks[language] ?? null }),
  );
  const there = interpreter && item(interpreter, interpreter.value ? 'interpreter' : 'no-interpreter');
  return [...(spoken ?? []), ...(there ? [there] : [])];
}

/** When languages are spoken, for those of which that is known. */
export function languageWeeks({ languages, languageHours }: Facts): Readonly<Record<string, Week>> {
  return languageHours && isBeside(languageHours, languages) ? languageHours.value : {};
}

/** Whether a value comes from where the one it stands beside does: nobody checked typical hours of a checked language. */
function isBeside(detail: Fact<unknown>, known: Fact<unknown> | undefined): boolean {
  return detail.basis === known?.basis;
}

/** What is not known of a place of which something is known. */
export function unknownFeatures({ place }: Facts): PlaceFeature[] {
  return PLACE.filter((feature) => place?.[feature] === undefined);
}
