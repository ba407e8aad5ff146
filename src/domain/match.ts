/** `match` is pure and total: the same input gives the same order, and no input gives nothing. Contract: DESIGN 4. */
import type { Answers, Wish } from './answers.ts';
import { candidates, type Place, reachesHome } from './candidates.ts';
import { daysBetween, isWithinADay, type LocalTime } from './clock.ts';
import { metresBetween, type Point, TRAVEL_MODES, type TravelMode, travelMinutes } from './distance.ts';
import { NEAR_HOME_M } from './elsewhere.ts';
import { isStale } from './freshness.ts';
import { isSafety } from './helplines.ts';
import { areaOf } from './home.ts';
import type { Known } from './hours.ts';
import { inOrder } from './order.ts';
import { best, changeOf, fitsWhen, openNow } from './place-hours.ts';
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
  /** The same, of those of its services whose hours somebody wrote down. */
  readonly openByHours: Known;
  readonly until: LocalTime | null;
  /** Whether that is within a day, so that an hour alone says when. */
  readonly soon: boolean;
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
  /** The day of the eldest check, where it is older than the region allows; else null. */
  readonly staleSince: string | null;
}

/** All places that serve a need asked for, best first. */
export function match(answers: Answers, pack: Pack, now: LocalTime): Match[] {
  const origin = originOf(answers, pack);
  const hide = hidesWhere(answers, pack);
  const stale = (on: string) => isStale(on, now.date, pack.region.staleAfterMonths);
  const matches = candidates(answers, pack, now).map((place) => matchOf(place, answers, { origin, now, hide, stale }));
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

interface Asking {
  readonly origin: Point | null;
  readonly now: LocalTime;
  /** Whether nothing may tell where. */
  readonly hide: boolean;
  stale(on: string): boolean;
}

function matchOf(place: Place, answers: Answers, { origin, now, hide, stale }: Asking): Match {
  const { services, location } = place;
  const wishes = [...new Set(answers.wishes ?? [])];
  const states = wishes.map((wish) => wishStateOfAll(wish, services));
  const inState = (state: WishState) => wishes.filter((_, n) => states[n] === state);
  const metres = origin && location ? metresBetween(origin, location.point) : null;
  const elsewhere = answers.where === 'elsewhere';
  const minutes = metres === null ? null : minutesOf(metres);
  const needs = (answers.needs ?? []).filter((need) => services.some((service) => service.needs.includes(need)));
  const checked = services.filter(({ basis }) => basis === 'checked');
  const checks = services.flatMap(({ check }) => (check ? [check.on] : [])).sort();
  const [eldest = null] = checks;
  const open = openNow(services, now);
  // Where the place as a whole is known to be open or closed, so are those whose hours are known.
  const timed = open === 'unknown' ? services.filter(({ hours }) => hours !== null) : [];
  const openByHours = open === 'unknown' ? openNow(timed, now) : open;
  const until = changeOf(services, open, now);
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
    openByHours,
    until,
    soon: until !== null && isWithinADay(now, until),
    fitsWhen: fitsWhen(answers, services, now),
    withinReach: fromHome ?? withinReach(answers, minutes),
    fromHome,
    metres,
    minutes,
    nearHome: elsewhere && metres !== null && metres < NEAR_HOME_M,
    servesUnknown: elsewhere && !services.some((service) => servesThem(service, answers)),
    daysSinceCheck: eldest === null || checks.length < services.length ? null : daysBetween(eldest, now.date),
    staleSince: eldest !== null && location !== null && stale(eldest) ? eldest : null,
  };
}

/** Whether it was checked that the service is there for somebody from their home, or from anywhere. */
function servesThem({ facts: { serves } }: Service, { home }: Answers): boolean {
  return serves?.basis === 'checked' && (serves.value === 'everyone' || home !== undefined);
}

function withinReach({ reach }: Answers, minutes: Match['minutes']): Known {
  if (!reach) return 'yes';
  if (!minutes) return 'unknown';
  return minutes[reach.by] <= reach.minutes ? 'yes' : 'no';
}

function minutesOf(metres: number): Record<TravelMode, number> {
  const [foot, bicycle, bus] = TRAVEL_MODES.map((by) => travelMinutes(metres, by));
  return { foot: foot ?? 0, bicycle: bicycle ?? 0, bus: bus ?? 0 };
}
