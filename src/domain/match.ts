/** `match` is pure and total: the same input gives the same order, and no input gives nothing. Contract: DESIGN 4. */
import type { Answers, Wish } from './answers.ts';
import { candidates, type Place, reachesHome } from './candidates.ts';
import { daysBetween, type LocalTime } from './clock.ts';
import { metresBetween, type TravelMode, travelMinutes } from './distance.ts';
import { NEAR_HOME_M, servesOthers } from './elsewhere.ts';
import { eldestCheck } from './freshness.ts';
import { isSafety } from './helplines.ts';
import { type Area, areaOf } from './home.ts';
import type { Known } from './hours.ts';
import { inOrder } from './order.ts';
import { best, fitsWhen } from './place-hours.ts';
import type { Location, Pack, Service } from './social-map.ts';
import { isMust, type WishState, wishState, wishStateAt } from './wishes.ts';

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
  /** Whether it was checked that all help here is for an area in which home does not lie. */
  readonly servesOthers: boolean;
  /** Days since the eldest check of its services; null where nobody checked. */
  readonly daysSinceCheck: number | null;
}

/** All places that serve a need asked for, best first. */
export function match(answers: Answers, pack: Pack, now: LocalTime): Match[] {
  const hide = hidesWhere(answers, pack);
  const asking: Asking = {
    answers,
    now,
    hide,
    home: answers.home && !hide ? areaOf(answers.home, pack) : null,
    needs: [...new Set(answers.needs)],
    wishes: [...new Set(answers.wishes)],
  };
  const ordered = inOrder(
    candidates(answers, pack, now).map((place) => matchOf(place, asking)),
    answers,
  );
  // Whatever else was answered, the lines of a safety need come first.
  const first = (found: Match) => found.place === null && found.needs.some((need) => isSafety(need, pack));
  return hide ? [...ordered.filter(first), ...ordered.filter((found) => !first(found))] : ordered;
}

/** Whether a safety need was asked: then nothing tells or asks where somebody lives. */
export function hidesWhere(answers: Answers, pack: Pick<Pack, 'needs'>): boolean {
  return (answers.needs ?? []).some((need) => isSafety(need, pack));
}

interface Asking {
  readonly answers: Answers;
  readonly now: LocalTime;
  /** Whether nothing may tell where. */
  readonly hide: boolean;
  readonly home: Area | null;
  /** Those of the answers, each once. */
  readonly needs: readonly string[];
  readonly wishes: readonly Wish[];
}

function matchOf({ id, name, location, ...place }: Place, asking: Asking): Match {
  const { answers, now, hide, home } = asking;
  const services = keepersFirst(place.services, asking.wishes);
  const needs = asking.needs.filter((need) => services.some((service) => service.needs.includes(need)));
  const states = asking.wishes.map((wish) => wishStateAt(wish, services, needs));
  const inState = (state: WishState) => asking.wishes.filter((_, n) => states[n] === state);
  const metres = home && location ? metresBetween(home.middle, location.point) : null;
  const minutes = metres === null ? null : minutesOf(metres);
  const elsewhere = answers.where === 'elsewhere';
  const checked = services.filter(({ basis }) => basis === 'checked');
  const fromHome = answers.where === 'from-home' ? best(services.map(reachesHome)) : null;
  return {
    id,
    place: location,
    name,
    neighbourhood: hide ? null : (location?.neighbourhood ?? null),
    services,
    needs,
    checkedNeeds: needs.filter((need) => checked.some((service) => service.needs.includes(need))),
    met: inState('met'),
    unknown: inState('unknown'),
    broken: inState('broken'),
    fitsWhen: fitsWhen(answers, services, now),
    withinReach: fromHome ?? withinReach(answers, minutes),
    fromHome,
    metres,
    minutes,
    nearHome: elsewhere && metres !== null && metres < NEAR_HOME_M,
    servesUnknown: elsewhere && !services.some((service) => servesThem(service, answers)),
    servesOthers: home !== null && services.every((service) => servesOthers(service, home)),
    daysSinceCheck: daysSinceCheck(services, now),
  };
}

/** Services that break a must of somebody come after those that keep it, so that they find the right door in the building. */
function keepersFirst(services: readonly Service[], wishes: readonly Wish[]): readonly Service[] {
  const musts = services.length > 1 ? wishes.filter(isMust) : [];
  if (musts.length === 0) return services;
  const breaks = (service: Service) => musts.filter((must) => wishState(must, service) === 'broken').length;
  return [...services].sort((a, b) => breaks(a) - breaks(b));
}

function daysSinceCheck(services: readonly Service[], now: LocalTime): number | null {
  const eldest = eldestCheck(services);
  return eldest === null || services.some(({ check }) => check === null) ? null : daysBetween(eldest, now.date);
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
  return {
    foot: travelMinutes(metres, 'foot'),
    bicycle: travelMinutes(metres, 'bicycle'),
    bus: travelMinutes(metres, 'bus'),
  };
}
