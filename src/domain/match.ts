/** `match` is pure and total: the same input gives the same order, and no input gives nothing. Contract: DESIGN 4. */
import { type Answers, ageRange, type Wish } from './answers.ts';
import { daysBetween, type LocalTime } from './clock.ts';
import { metresBetween, type Point, TRAVEL_MODES, type TravelMode, travelMinutes } from './distance.ts';
import { leftOut, NEAR_HOME_M } from './elsewhere.ts';
import { isSafety, linesAsPlaces } from './helplines.ts';
import { areaOf } from './home.ts';
import { type Known, nextChange, openAt, openLaterToday, openThisWeek } from './hours.ts';
import { inOrder } from './order.ts';
import type { Location, Pack, Service } from './social-map.ts';
import { type WishState, wishStateOfAll } from './wishes.ts';

export interface Match {
  readonly id: string;
  /** Null for a help line. */
  readonly place: Location | null;
  readonly name: string;
  /** Code of the buurt; null for a help line and for safety needs. */
  readonly neighbourhood: string | null;
  readonly services: readonly Service[];
  /** Needs asked for that are served here, in the order of the answers. */
  readonly needs: readonly string[];
  readonly checkedNeeds: readonly string[];
  readonly met: readonly Wish[];
  readonly unknown: readonly Wish[];
  readonly broken: readonly Wish[];
  readonly open: Known;
  readonly until: LocalTime | null;
  readonly fitsWhen: Known;
  /** In travel time; for somebody who stays at home, whether the help comes to them. */
  readonly withinReach: Known;
  /** Whether the help can be had at home; null where that was not asked. */
  readonly fromHome: Known | null;
  /** Straight line from the middle of home; null without a home and for safety needs. */
  readonly metres: number | null;
  readonly minutes: Readonly<Record<TravelMode, number>> | null;
  readonly nearHome: boolean;
  /** Whether it is not known if people from another neighbourhood are served; asked in elsewhere only. */
  readonly servesUnknown: boolean;
  /** Days since the eldest check of its services; null where nobody checked. */
  readonly daysSinceCheck: number | null;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly location: Location | null;
  readonly services: readonly Service[];
}

/** All places that serve a need asked for, best first. */
export function match(answers: Answers, pack: Pack, now: LocalTime): Match[] {
  const origin = originOf(answers, pack);
  const hide = hidesWhere(answers, pack);
  const matches = candidates(answers, pack, now).map((place) => matchOf(place, answers, origin, now, hide));
  const ordered = inOrder(matches, answers);
  // Whatever else was answered, the lines of a safety need come first.
  const first = (found: Match) => found.place === null && found.needs.some((need) => isSafety(need, pack));
  return hide ? [...ordered.filter(first), ...ordered.filter((found) => !first(found))] : ordered;
}

/** Whether a safety need was asked: then nothing tells or asks where somebody lives. */
export function hidesWhere(answers: Answers, pack: Pick<Pack, 'needs'>): boolean {
  return (answers.needs ?? []).some((need) => isSafety(need, pack));
}

function originOf(answers: Answers, pack: Pack): Point | null {
  if (!answers.home || hidesWhere(answers, pack)) return null;
  return areaOf(answers.home, pack)?.middle ?? null;
}

/** The places that may be shown, each with those of its services that serve a need asked for. */
function candidates(answers: Answers, pack: Pack, now: LocalTime): Place[] {
  const out = leftOut(answers, pack);
  const byLocation = new Map<string, Service[]>();
  for (const service of pack.services) {
    if (!serves(service, answers, now) || out.service(service)) continue;
    byLocation.set(service.location, [...(byLocation.get(service.location) ?? []), service]);
  }
  const places = pack.locations.flatMap((location) => {
    const services = byLocation.get(location.id);
    return services && !out.location(location) ? [{ id: location.id, name: location.name, location, services }] : [];
  });
  return answers.where === 'from-home' ? [...places, ...linesAsPlaces(answers, pack)] : places;
}

const FROM_HOME = ['phone', 'chat', 'whatsapp', 'home-visit', 'online'];

/** Whether the help can be had at home. Nobody's typical way in says that there is no other. */
function reachesHome({ facts: { access } }: Service): Known {
  if (access?.value.some((way) => FROM_HOME.includes(way))) return 'yes';
  return access?.basis === 'checked' ? 'no' : 'unknown';
}

function serves(service: Service, answers: Answers, now: LocalTime): boolean {
  const asked = answers.needs ?? [];
  if (!service.needs.some((need) => asked.includes(need))) return false;
  if (service.validFrom !== null && now.date < service.validFrom) return false;
  if (service.validUntil !== null && now.date > service.validUntil) return false;
  if (answers.where === 'from-home' && reachesHome(service) === 'no') return false;
  return !checkedNotFor(service, answers);
}

/** Checked facts alone drop a service: ages that do not overlap; for men, or for children, only. */
function checkedNotFor({ facts: { ages, forWhom } }: Service, answers: Answers): boolean {
  const asked = ageRange(answers);
  if (asked && ages?.basis === 'checked' && (ages.value[1] < asked[0] || ages.value[0] > asked[1])) return true;
  if (forWhom?.basis !== 'checked' || forWhom.value.length !== 1) return false;
  if (forWhom.value[0] === 'men') return (answers.wishes ?? []).includes('for-women');
  return forWhom.value[0] === 'children' && asked !== null && asked[0] > 12;
}

function matchOf(place: Place, answers: Answers, origin: Point | null, now: LocalTime, hide: boolean): Match {
  const { services, location } = place;
  const wishes = [...new Set(answers.wishes ?? [])];
  const states = wishes.map((wish) => wishStateOfAll(wish, services));
  const inState = (state: WishState) => wishes.filter((_, n) => states[n] === state);
  const metres = origin && location ? metresBetween(origin, location.point) : null;
  const elsewhere = answers.where === 'elsewhere';
  const minutes = metres === null ? null : minutesOf(metres);
  const needs = (answers.needs ?? []).filter((need) => services.some((service) => service.needs.includes(need)));
  const checked = services.filter(({ basis }) => basis === 'checked');
  const ages = services.flatMap(({ checkedOn }) => (checkedOn ? [daysBetween(checkedOn, now.date)] : []));
  const open = best(services.map(({ hours }) => openAt(hours, now)));
  const fromHome = answers.where === 'from-home' ? best(services.map(reachesHome)) : null;
  return {
    id: place.id,
    place: location,
    name: place.name,
    neighbourhood: hide ? null : (location?.neighbourhood ?? null),
    services,
    needs: [...new Set(needs)],
    checkedNeeds: [...new Set(needs)].filter((need) => checked.some((service) => service.needs.includes(need))),
    met: inState('met'),
    unknown: inState('unknown'),
    broken: inState('broken'),
    open,
    until: changeOf(services, open, now),
    fitsWhen: fitsWhen(answers, services, now),
    withinReach: fromHome ?? withinReach(answers, minutes),
    fromHome,
    metres,
    minutes,
    nearHome: elsewhere && metres !== null && metres < NEAR_HOME_M,
    servesUnknown: elsewhere && !services.some((service) => servesThem(service, answers)),
    daysSinceCheck: ages.length < services.length ? null : Math.max(...ages),
  };
}

/** Whether it was checked that the service is there for somebody from their home, or from anywhere. */
function servesThem({ facts: { serves } }: Service, { home }: Answers): boolean {
  return serves?.basis === 'checked' && (serves.value === 'everyone' || home !== undefined);
}

function fitsWhen({ when }: Answers, services: readonly Service[], now: LocalTime): Known {
  if (when === 'now') return best(services.map(({ hours }) => openAt(hours, now)));
  if (when === 'today') return best(services.map(({ hours }) => openLaterToday(hours, now)));
  if (when === 'this-week') return best(services.map(({ hours }) => openThisWeek(hours, now)));
  return 'yes';
}

function withinReach({ reach }: Answers, minutes: Match['minutes']): Known {
  if (!reach) return 'yes';
  if (!minutes) return 'unknown';
  return minutes[reach.by] <= reach.minutes ? 'yes' : 'no';
}

// Services that take over from one another for longer than this have no closing time worth saying.
const MOST_HANDOVERS = 20;

/** The next change of the place as a whole: when its last service closes, or its first one opens. */
function changeOf(services: readonly Service[], open: Known, now: LocalTime): LocalTime | null {
  if (open === 'unknown') return null;
  if (open === 'no') return earliest(services.map(({ hours }) => nextChange(hours, now)));
  let at = now;
  for (let n = 0; n < MOST_HANDOVERS; n++) {
    const there = services.filter(({ hours }) => openAt(hours, at) === 'yes');
    const closings = there.map(({ hours }) => nextChange(hours, at));
    const last = closings.includes(null) ? null : latest(closings);
    if (last === null || services.every(({ hours }) => openAt(hours, last) !== 'yes')) return last;
    at = last;
  }
  return null;
}

function earliest(times: readonly (LocalTime | null)[]): LocalTime | null {
  return times.filter((time) => time !== null).sort(byTime)[0] ?? null;
}

function latest(times: readonly (LocalTime | null)[]): LocalTime | null {
  return times.filter((time) => time !== null).sort((a, b) => byTime(b, a))[0] ?? null;
}

function byTime(a: LocalTime, b: LocalTime): number {
  return a.date === b.date ? a.minute - b.minute : a.date < b.date ? -1 : 1;
}

function minutesOf(metres: number): Record<TravelMode, number> {
  const [foot, bicycle, bus] = TRAVEL_MODES.map((by) => travelMinutes(metres, by));
  return { foot: foot ?? 0, bicycle: bicycle ?? 0, bus: bus ?? 0 };
}

function best(values: readonly Known[]): Known {
  return (['yes', 'unknown', 'no'] as const).find((value) => values.includes(value)) ?? 'unknown';
}
