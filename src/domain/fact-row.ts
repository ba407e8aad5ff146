/**
 * The facts by which somebody compares places at a glance: always the same ones in the same order, so that who does not read knows
 * each by where it stands. What is not always there comes last. Of several services the rules of the wishes hold:
 * docs/decisions/wishes-over-several-services.md.
 */
import type { Access, Basis, Cost, Fact, ForWhom, NameAsked } from './facts.ts';
import { FOR_WHOM, NAME_ASKED, surest } from './facts.ts';
import { languageReason } from './reasons.ts';
import type { Service } from './social-map.ts';
import { checkedPart, wishStateAt } from './wishes.ts';

/** One fact of the row. Without a value it is not known; what is typical reads "usually". */
export type RowFact =
  | Row<'access', Access>
  | Row<'cost', Cost>
  | Row<'name-asked', NameAsked>
  | (Row<'languages', 'spoken' | 'spoken-at' | 'interpreter' | 'none'> & { readonly language: string })
  | Row<'wheelchair', 'yes' | 'no'>
  | Row<'for-whom', Exclude<ForWhom, 'everyone'>>
  | (Row<'for-whom', 'ages'> & { readonly from: number; readonly to: number });

interface Row<Id extends string, Value extends string> extends Said<Value> {
  readonly fact: Id;
}

interface Said<Value> {
  readonly value: Value | null;
  readonly basis: Basis | null;
}

export interface RowAsked {
  /** The needs the services are for; all of theirs where none was asked for. */
  readonly needs: readonly string[];
  /** The language of the screen; null where everybody there speaks it anyway. */
  readonly language: string | null;
  /** Whether somebody would rather stay at home. */
  readonly fromHome: boolean;
}

const NOT_KNOWN = { value: null, basis: null };
const BY_DOOR: readonly Access[] = ['walk-in', 'appointment', 'sign-up'];
const FROM_HOME: readonly Access[] = ['home-visit', 'phone', 'whatsapp', 'chat', 'online'];
const CHEAPEST_FIRST: readonly Cost[] = ['free-also-later', 'free', 'free-with-city-pass', 'small-fee', 'paid'];

/** The row of a place with these services. */
export function factRow(services: readonly Service[], { needs, language, fromHome }: RowAsked): RowFact[] {
  const served = needs.length > 0 ? needs : [...new Set(services.flatMap((service) => service.needs))];
  const ofNeeds = served.map((need) => services.filter((service) => service.needs.includes(need)));
  const groups = ofNeeds.length > 0 ? ofNeeds : [services];
  const ways = fromHome ? [...FROM_HOME, ...BY_DOOR] : [...BY_DOOR, ...FROM_HOME];
  const access = services.map(({ facts }) => wayIn(facts.access, ways));
  const cost = services.map(({ facts }) => facts.cost);
  // A name is asked at one door or another, so the need for which most is asked decides.
  const names = groups.map((group) => group.map(({ facts }) => facts.nameToTalk)).map((of) => best(of, NAME_ASKED, 1));
  const name = names.sort((a, b) => b.rank - a.rank)[0];
  return [
    { fact: 'access', ...said(best(access, ways, fromHome ? FROM_HOME.length : 1)) },
    { fact: 'cost', ...said(best(cost, CHEAPEST_FIRST, CHEAPEST_FIRST.indexOf('small-fee'))) },
    { fact: 'name-asked', ...(name ? said(name) : NOT_KNOWN) },
    ...(language === null ? [] : [{ fact: 'languages', language, ...spoken(services, language, served) } as const]),
    ...wheelchair(services, served),
    ...groupsServed(groups),
    ...agesServed(groups),
  ];
}

interface Ranked<Value> extends Said<Value> {
  readonly rank: number;
}

/** The best of several, by an order whose first `good` values are what somebody hopes for: not known is better than known not to be. */
function best<Value>(facts: readonly (Fact<Value> | undefined)[], order: readonly Value[], good: number) {
  const ranked = facts.map((fact): Ranked<Value> => {
    if (!fact) return { ...NOT_KNOWN, rank: good - 0.5 };
    const { value, basis } = fact;
    return { value, basis, rank: order.indexOf(value) + (basis === 'checked' ? 0 : 0.25) };
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0] ?? { ...NOT_KNOWN, rank: good - 0.5 };
}

function said<Value>({ value, basis }: Said<Value>): Said<Value> {
  return { value, basis };
}

/** The easiest of the ways in. */
function wayIn(access: Fact<readonly Access[]> | undefined, ways: readonly Access[]): Fact<Access> | undefined {
  const easiest = ways.find((way) => access?.value.includes(way));
  return access && easiest && { ...access, value: easiest };
}

function spoken(services: readonly Service[], language: string, needs: readonly string[]) {
  const state = wishStateAt(`language:${language}`, services, needs);
  if (state === 'broken') return { value: 'none', basis: 'checked' } as const;
  if (state !== 'met') return NOT_KNOWN;
  const reason = languageReason(language, services);
  if (reason.code === 'interpreter') return { value: 'interpreter', basis: reason.basis } as const;
  return { value: reason.week ? 'spoken-at' : 'spoken', basis: reason.basis } as const;
}

/** None where nobody has to come in. */
function wheelchair(services: readonly Service[], needs: readonly string[]): RowFact[] {
  const state = wishStateAt('wheelchair', services, needs);
  if (state === 'not-applicable') return [];
  if (state === 'broken') return [{ fact: 'wheelchair', value: 'no', basis: 'checked' }];
  if (state === 'unknown') return [{ fact: 'wheelchair', ...NOT_KNOWN }];
  const sure = wishStateAt('wheelchair', services.map(checkedPart), needs) === 'met';
  return [{ fact: 'wheelchair', value: 'yes', basis: sure ? 'checked' : 'typical' }];
}

/** For whom alone some of the help is; nothing where it is for everyone, or not known. */
function groupsServed(groups: readonly (readonly Service[])[]): RowFact[] {
  const known = groups.flatMap((group) => {
    const facts = group.map(({ facts }) => facts.forWhom);
    return facts.every((fact) => fact && !fact.value.includes('everyone')) ? facts : [];
  });
  return FOR_WHOM.flatMap((value): RowFact[] => {
    const naming = known.filter((fact) => fact?.value.includes(value));
    if (value === 'everyone' || naming.length === 0) return [];
    return [{ fact: 'for-whom', value, basis: surest(naming) }];
  });
}

/** The ages, where all of it is for the same ones: one range for two would be wrong for both. The page of the place says which is for whom. */
function agesServed(groups: readonly (readonly Service[])[]): RowFact[] {
  const ages = groups.flat().map(({ facts }) => facts.ages);
  const [first] = ages;
  if (!first || ages.some((fact) => fact?.value.join() !== first.value.join())) return [];
  const [from, to] = first.value;
  return [{ fact: 'for-whom', value: 'ages', from, to, basis: surest(ages) }];
}
