/** Everything that can be known, so that a value added to the domain is shown, said and drawn, or a test fails. */
import type { FactItem, KnownFacts } from '../src/domain/fact-items.ts';
import { FACT_IDS, factItems } from '../src/domain/fact-items.ts';
import * as values from '../src/domain/facts.ts';
import { checked, weekly } from './sample-pack.ts';

export const TUESDAY_MORNING = weekly({ 1: [[600, 720]] }).week;

export function known(facts: values.Facts, capacity: values.Capacity | null = null): KnownFacts {
  return { facts, capacity, check: null };
}

function place(is: boolean): values.Facts {
  return { place: Object.fromEntries(values.PLACE.map((feature) => [feature, checked(is)])) };
}

export const EVERY_FACT: readonly KnownFacts[] = [
  known({
    access: checked(values.ACCESS),
    languages: checked(['nl', 'ar', 'ti', 'zh-Hant', 'tr']),
    languageHours: checked({ tr: TUESDAY_MORNING }),
    interpreter: checked(true),
    forWhom: checked(values.FOR_WHOM),
    ages: checked([12, 18]),
    talkWith: checked(values.TALK_WITH),
    papers: checked(values.PAPERS),
    keeps: checked(values.KEEPS),
    visible: checked(values.VISIBLE),
    food: checked(values.FOOD),
    serves: checked('everyone'),
    ...place(true),
  }),
  known({
    interpreter: checked(false),
    ages: checked([55, 120]),
    food: checked(null),
    serves: checked(['WK000001', 'WK000002']),
    ...place(false),
  }),
  known({ food: checked([]) }),
  ...values.NAME_ASKED.map((asked) =>
    known({ nameToEnter: checked(asked), nameToTalk: checked(asked), nameForHelp: checked(asked) }),
  ),
  ...values.RUN_BY.map((runBy) => known({ runBy: checked(runBy) })),
  ...values.COST.map((cost) => known({ cost: checked(cost), fee: checked(250) })),
  ...values.CAPACITY.map((capacity) => known({}, capacity)),
];

/** The items of everything in a list of what is known. */
export function itemsOf(all: readonly KnownFacts[]): FactItem[] {
  return all.flatMap((one) => FACT_IDS.flatMap((fact) => factItems(fact, one)));
}
