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
import { keepersOf } from './keepers.ts';
import { inOrder } from './order.ts';
import { best, fitsWhen } from './place-hours.ts';
import type { Location, Pack, Service } from './social-map.ts';
import { type WishState, wishStateAt } from './wishes.ts';

export interface Match {
  readonly id: string;
  /** Null for a help line. */
  readonly place: Location | null;
  readonly name: string;
  /** Code of the buurt; null for a help line and for safety needs. */
  readonly neighbourhood: string | null;
  /** All that serve a need asked for; those that keep the musts first. */
  readonly services: readonly Service[];
  /** Those with which the musts are kept best, on which everything below is judged. */
  readonly keepers: readonly Service[];
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
  /** The needs of which that was checked. */
  readonly othersFor: readonly string[];
  /** Days since the eldest check of its services; null where nobody checked. */
  readonly daysSinceCheck: number | null;
}

/** All places that serve a need asked for, best first. */
export function match(answers: Answers, pack: Pack, now: LocalTime): Match[] {
  const hide = hidesWhere(answers, pack);
  const area = answers.home ? areaOf(answers.home, pack) : null;
  const asking: Asking = {
    answers,
    now,
    hide,
    area,
    home: hide ? null : area,
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
  /** Where home is; and the same as far as it may be told. */
  readonly area: Area | null;
  readonly home: Area | null;
  /** Those of the answers, each once. */
  readonly needs: readonly string[];
  readonly wishes: readonly Wish[];
}

function matchOf({ id, name, location, services }: Place, asking: Asking): Match {
  const { answers, now, hide, area, home } = asking;
  const needs = asking.needs.filter((need) => services.some((service) => service.needs.includes(need)));
  const keepers = keepersOf(services, needs, asking.wishes);
  const states = asking.wishes.map((wish) => wishStateAt(wish, keepers, needs));
  const inState = (state: WishState) => asking.wishes.filter((_, n) => states[n] === state);
  const metres = home && location ? metresBetween(home.middle, location.point) : null;
  const minutes = metres === null ? null : minutesOf(metres);
  const elsewhere = answers.where === 'elsewhere';
  const checked = keepers.filter(({ basis }) => basis === 'checked');
  const fromHome = answers.where === 'from-home' ? best(keepers.map(reachesHome)) : null;
  return {
    id,
    place: location,
    name,
    neighbourhood: hide ? null : (location?.neighbourhood ?? null),
    services: keepers === services ? services : [...keepers, ...services.filter((one) => !keepers.includes(one))],
    keepers,
    needs,
    checkedNeeds: needs.filter((need) => checked.some((service) => service.needs.includes(need))),
    met: inState('met'),
    unknown: inState('unknown'),
    broken: inState('broken'),
    fitsWhen: fitsWhen(answers, keepers, now),
    withinReach: fromHome ?? withinReach(answers, minutes),
    fromHome,
    metres,
    minutes,
    nearHome: elsewhere && metres !== null && metres < NEAR_HOME_M,
    servesUnknown: elsewhere && !keepers.some((service) => servesThem(service, area)),
    servesOthers: home !== null && keepers.every((service) => servesOthers(service, home)),
    othersFor:
      home === null
        ? []
        : needs.filter((need) => keepers.every((one) => !one.needs.includes(need) || servesOthers(one, home))),
    daysSinceCheck: daysSinceCheck(keepers, now),
  };
}

function daysSinceCheck(services: readonly Service[], now: LocalTime): number | null {
  const eldest = eldestCheck(services);
  return eldest === null || services.some(({ check }) => check === null) ? null : daysBetween(eldest, now.date);
}

/** Whether it was checked that the service is there for somebody from their home, or from anywhere. */
function servesThem(service: Service, area: Area | null): boolean {
  const { serves } = service.facts;
  if (serves?.basis !== 'checked') return false;
  return serves.value === 'everyone' || (area !== null && !servesOthers(service, area));
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
