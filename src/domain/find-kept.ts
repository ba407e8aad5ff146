import type { Answers } from './answers.ts';
import type { PackSource } from './app-content.ts';
import { leftOut } from './elsewhere.ts';
import type { KeptPlace } from './on-this-phone.ts';
import { servicesHere } from './services-here.ts';
import type { Location, Pack, Service } from './social-map.ts';

/** What has become of a place that was kept. */
export type FoundKept =
  | { readonly code: 'here'; readonly place: Location; readonly services: readonly Service[] }
  /** On the map that is shown, which has not come yet, or cannot. */
  | { readonly code: 'waiting' }
  /** On the map of another municipality. */
  | { readonly code: 'other-map'; readonly source: PackSource }
  /** Somebody asked to leave it out. */
  | { readonly code: 'left-out' }
  /** Its map has it no more. */
  | { readonly code: 'gone' }
  /** The app has its map no more. */
  | { readonly code: 'no-map' };

export interface Maps {
  readonly packs: readonly PackSource[];
  /** The one that is shown. */
  readonly source: PackSource;
  readonly pack: Pack | null;
}

/** Finds a kept place on the maps; what the answers leave out is not shown because it was kept. */
export function findKept(
  { region, id }: KeptPlace,
  { packs, source, pack }: Maps,
  answers: Answers,
  today: string,
): FoundKept {
  if (region !== source.id) {
    const other = packs.find((one) => one.id === region);
    return other ? { code: 'other-map', source: other } : { code: 'no-map' };
  }
  if (!pack) return { code: 'waiting' };
  const place = pack.locations.find((location) => location.id === id);
  if (!place) return { code: 'gone' };
  const out = leftOut(answers, pack);
  if (out.place(place)) return { code: 'left-out' };
  return { code: 'here', place, services: servicesHere(place, pack, out, today) };
}
