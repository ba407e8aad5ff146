/** The wish table of TAXONOMY: which facts meet or break a wish. Only checked facts break; unknown stays unknown. */
import type { Wish } from './answers.ts';
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

export function isMust(wish: Wish): boolean {
  return MUSTS.includes(wish);
}

/** How one service answers a wish. */
export function wishState(wish: Wish, service: Service): WishState {
  const rule = wish.startsWith('language:') ? language(wish.slice('language:'.length)) : RULES[wish];
  return rule?.(service.facts, service, ONLY_CHECKED_MEETS.includes(wish)) ?? 'unknown';
}

/**
 * How a place answers a wish with the services that were asked for: a must holds only if it holds for all of them,
 * a preference if it holds for one.
 */
export function wishStateOfAll(wish: Wish, services: readonly Service[]): WishState {
  const states = services.map((service) => wishState(wish, service));
  const order: WishState[] = isMust(wish) ? ['broken', 'unknown', 'met'] : ['met', 'unknown', 'broken'];
  return order.find((state) => states.includes(state)) ?? 'not-applicable';
}

type Rule = (facts: Facts, service: Service, onlyChecked: boolean) => WishState;

const RULES: Readonly<Record<string, Rule>> = {
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

function read<V>(fact: Fact<V> | undefined, holds: (value: V) => boolean, onlyChecked = false): WishState {
  if (!fact || (fact.basis === 'typical' && onlyChecked)) return 'unknown';
  if (holds(fact.value)) return 'met';
  return fact.basis === 'checked' ? 'broken' : 'unknown';
}

function language(tag: string): Rule {
  const speaks = (tags: readonly string[]) => tags.some((spoken) => spoken === tag || spoken.startsWith(`${tag}-`));
  return (facts) => {
    const states = [read(facts.languages, speaks), read(facts.interpreter, (there) => there)];
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
  const inWeeks = hours.week.some((slots, day) => slots.some((slot) => holds(day, slot)));
  const days = Object.entries(hours.dates);
  const onDays = days.some(([date, slots]) => slots?.some((slot) => holds(weekday(date), slot)));
  if (inWeeks || onDays) return 'met';
  return basis === 'checked' ? 'broken' : 'unknown';
}
