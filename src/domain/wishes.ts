/** The wish table of TAXONOMY: which facts meet or break a wish. Only checked facts break; unknown stays unknown. */
import { languageWished, type WISHES, type Wish } from './answers.ts';
import { MINUTES_A_DAY, weekday } from './clock.ts';
import type { Access, Fact, Facts, PlaceFeature } from './facts.ts';
import type { Slot } from './hours.ts';
import type { Service } from './social-map.ts';

export type WishState = 'met' | 'unknown' | 'broken' | 'not-applicable';

const MUSTS: readonly Wish[] = ['no-name', 'not-municipality', 'for-women', 'no-papers', 'wheelchair'];
// Being wrong about these two costs a person what they came to protect, so "usually" does not meet them.
const ONLY_CHECKED_MEETS: readonly Wish[] = ['no-name', 'not-municipality'];
const NO_VISIT: readonly Access[] = ['phone', 'chat', 'home-visit', 'online'];
const NO_ROOM: readonly Access[] = ['phone', 'chat', 'online'];
const EVENING = 17 * 60;
const FRIDAY = 4;
const SATURDAY = 5;

/** The musts among some wishes, always in one order. */
export function mustsOf(wishes: readonly Wish[]): Wish[] {
  return MUSTS.filter((must) => wishes.includes(must));
}

export function isMust(wish: Wish): boolean {
  return MUSTS.includes(wish);
}

/** Whether who speaks one language is understood in another: Syrian Arabic is Arabic. */
export function speaks(spoken: string, wanted: string): boolean {
  return spoken === wanted || spoken.startsWith(`${wanted}-`);
}

/** What was checked of a service, so that one can tell whether that alone meets a wish. */
export function checkedPart(service: Service): Service {
  const facts = onlyChecked(service.facts);
  return { ...service, facts, hours: service.basis === 'checked' ? service.hours : null };
}

function onlyChecked({ place, ...facts }: Facts): Facts {
  const checked = <F extends object>(of: F) =>
    Object.fromEntries(Object.entries(of).filter(([, fact]) => (fact as Fact<unknown>).basis === 'checked'));
  return { ...checked(facts), ...(place && { place: checked(place) }) };
}

/** How one service answers a wish. */
export function wishState(wish: Wish, service: Service): WishState {
  const tag = languageWished(wish);
  const rule = tag === null ? RULES.get(wish) : inLanguage(tag);
  return rule?.(service.facts, service, ONLY_CHECKED_MEETS.includes(wish)) ?? 'unknown';
}

/**
 * How a place answers a wish with its services for some needs: a preference holds if one service meets it; a must, if each of
 * the needs can be served there by a service that keeps it.
 */
export function wishStateAt(wish: Wish, services: readonly Service[], needs: readonly string[]): WishState {
  if (!isMust(wish) || services.length === 1) return strongest(wish, services, PREFERENCE_ORDER);
  const states = needs.map((need) => {
    const serving = services.filter((service) => service.needs.includes(need));
    return strongest(wish, serving, SERVING_ORDER);
  });
  return MUST_ORDER.find((state) => states.includes(state)) ?? 'not-applicable';
}

const PREFERENCE_ORDER: readonly WishState[] = ['met', 'unknown', 'broken', 'not-applicable'];
/** Of the services for one need, that which keeps a must best; one to which it does not apply keeps it, too. */
const SERVING_ORDER: readonly WishState[] = ['met', 'not-applicable', 'unknown', 'broken'];
/** Of the needs, that for which a must is kept worst. */
const MUST_ORDER: readonly WishState[] = ['broken', 'unknown', 'met', 'not-applicable'];

/** The state of one of the services that comes first in an order. */
function strongest(wish: Wish, services: readonly Service[], order: readonly WishState[]): WishState {
  let found = order.length;
  for (const service of services) found = Math.min(found, order.indexOf(wishState(wish, service)));
  return order[found] ?? 'not-applicable';
}

type Rule = (facts: Facts, service: Service, onlyChecked: boolean) => WishState;

const RULE_OF_WISH: Readonly<Record<(typeof WISHES)[number], Rule>> = {
  'no-name': (facts, _, onlyChecked) => read(facts.nameToTalk, (name) => name === 'none', onlyChecked),
  'not-municipality': (facts, _, onlyChecked) =>
    read(facts.runBy, (by) => by !== 'municipality' && by !== 'on-behalf-of-municipality', onlyChecked),
  'for-women': forWomen,
  'no-papers': (facts) => read(facts.papers, (papers) => papers.every((paper) => paper === 'none')),
  wheelchair: (facts) => unlessOnly(NO_VISIT, facts, () => feature(facts, 'wheelchair')),
  free: (facts) => read(facts.cost, (cost) => cost.startsWith('free')),
  'no-appointment': noAppointment,
  'come-to-me': (facts) => read(facts.access, (access) => access.includes('home-visit')),
  'go-with-me': (facts) => read(facts.talkWith, (who) => who.includes('somebody-goes-along')),
  peer: (facts) => read(facts.talkWith, (who) => who.includes('peer')),
  whatsapp: (facts) => read(facts.access, (access) => access.includes('whatsapp') || access.includes('chat')),
  'private-room': (facts) =>
    unlessOnly(NO_VISIT, facts, () => read(facts.visible, (visible) => visible.includes('private-room'))),
  halal: (facts) =>
    facts.food?.value === null ? 'not-applicable' : read(facts.food, (food) => !!food?.includes('halal')),
  'child-welcome': (facts) => unlessOnly(NO_ROOM, facts, () => childWelcome(facts)),
  quiet: (facts) => unlessOnly(NO_ROOM, facts, () => feature(facts, 'quiet')),
  evening: (_, service) => inWeek(service, (day, [, end]) => day < SATURDAY && end > EVENING),
  weekend: (_, service) =>
    inWeek(service, (day, [, end]) => day >= SATURDAY || (day === FRIDAY && end > MINUTES_A_DAY)),
};
// A map, so that a wish nobody knows is not looked up among what every object has.
const RULES: ReadonlyMap<string, Rule> = new Map(Object.entries(RULE_OF_WISH));

function read<V>(fact: Fact<V> | undefined, holds: (value: V) => boolean, onlyChecked = false): WishState {
  if (!fact || (fact.basis === 'typical' && onlyChecked)) return 'unknown';
  if (holds(fact.value)) return 'met';
  return fact.basis === 'checked' ? 'broken' : 'unknown';
}

// Spoken kinds of Arabic with a code of their own. Whether one helps somebody who asked for another, nobody can tell for them.
const ARABIC = ['ar', 'ary', 'apc', 'ajp', 'arz', 'aeb', 'arq', 'acm', 'afb'];

function isArabic(tag: string): boolean {
  return ARABIC.includes(tag.split('-')[0] ?? '');
}

function inLanguage(tag: string): Rule {
  return (facts) => {
    const spoken = read(facts.languages, (tags) => tags.some((one) => speaks(one, tag)));
    const akin = isArabic(tag) && facts.languages?.value.some(isArabic);
    const states = [spoken === 'broken' && akin ? 'unknown' : spoken, read(facts.interpreter, (there) => there)];
    return (['met', 'unknown', 'broken'] as const).find((state) => states.includes(state)) ?? 'unknown';
  };
}

function noAppointment({ access }: Facts): WishState {
  const onlyArranged = (ways: readonly Access[]) => ways.every((way) => way === 'appointment' || way === 'sign-up');
  if (access?.value.includes('walk-in')) return 'met';
  return access?.basis === 'checked' && onlyArranged(access.value) ? 'broken' : 'unknown';
}

function forWomen(facts: Facts): WishState {
  const group = read(facts.forWhom, (whom) => whom.includes('women'));
  if (group === 'met' || read(facts.talkWith, (who) => who.includes('woman-on-request')) === 'met') return 'met';
  const forMen = facts.forWhom?.basis === 'checked' && facts.forWhom.value.every((whom) => whom === 'men');
  return forMen || (group === 'broken' && facts.talkWith?.basis === 'checked') ? 'broken' : 'unknown';
}

function childWelcome(facts: Facts): WishState {
  const corner = feature(facts, 'child-corner');
  const group = read(facts.forWhom, (whom) => whom.includes('children') || whom.includes('parents'));
  if (corner === 'met' || group === 'met') return 'met';
  return corner === 'broken' && group === 'broken' ? 'broken' : 'unknown';
}

function feature(facts: Facts, name: PlaceFeature): WishState {
  return read(facts.place?.[name], (there) => there);
}

function unlessOnly(ways: readonly Access[], facts: Facts, rule: () => WishState): WishState {
  const access = facts.access?.value;
  return access && access.length > 0 && access.every((way) => ways.includes(way)) ? 'not-applicable' : rule();
}

/** Whether a slot of the week, or of a day that differs from it, is of the kind asked for. */
function inWeek({ hours, basis }: Service, holds: (day: number, slot: Slot) => boolean): WishState {
  if (!hours) return 'unknown';
  if (hours.week.some((slots, day) => slots.some((slot) => holds(day, slot)))) return 'met';
  const days = Object.entries(hours.dates);
  if (days.some(([date, slots]) => slots?.some((slot) => holds(weekday(date), slot)))) return 'met';
  return basis === 'checked' ? 'broken' : 'unknown';
}
