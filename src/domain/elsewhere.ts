/**
 * Walk-in elsewhere is a promise: what lies at home, in its wijk, where one is known, or within 50 m of these is
 * dropped everywhere: from matches, plan, fallback and front desk alike.
 */
import type { Answers } from './answers.ts';
import { type Area, areaOf, buurtenOf } from './home.ts';
import { indexOf } from './pack-index.ts';
import type { Location, Pack, Service } from './social-map.ts';

/** Places nearer than this to the middle of home stay, but come later and say so. */
export const NEAR_HOME_M = 1000;

export interface LeftOut {
  location(place: Location): boolean;
  /** A service that was checked to serve an area in which home does not lie. */
  service(service: Service): boolean;
  /** A place in a location that is left out, or of which every service is. */
  place(place: Location): boolean;
}

const NOTHING: LeftOut = { location: () => false, service: () => false, place: () => false };

/** What these answers leave out; nothing unless somebody wants to go elsewhere. */
export function leftOut(answers: Answers, pack: Pack): LeftOut {
  if (answers.where !== 'elsewhere') return NOTHING;
  const home = answers.home ? areaOf(answers.home, pack) : null;
  const avoided = (answers.avoid ?? []).flatMap((code) => [...(areaOf(code, pack)?.buurten ?? [])]);
  const ownWijken = home ? buurtenOf(home.wijken, pack).map(({ code }) => code) : [];
  const shut = new Set([...ownWijken, ...avoided]);
  const location = (place: Location) => shut.has(place.neighbourhood) || place.within50m.some((code) => shut.has(code));
  const service = (one: Service) => home !== null && servesOthers(one, home);
  const place = (one: Location) => {
    const services = indexOf(pack).at.get(one.id) ?? [];
    return location(one) || (services.length > 0 && services.every(service));
  };
  return { location, service, place };
}

/** Whether it was checked that a service is for an area in which home does not lie. */
export function servesOthers({ facts: { serves } }: Service, { wijken }: Area): boolean {
  return serves?.basis === 'checked' && serves.value !== 'everyone' && !serves.value.some((wijk) => wijken.has(wijk));
}
