/** What is at a place, and which places serve a need, looked up instead of searched for: a large map has ten thousand services. */
import type { Location, Pack, Service } from './social-map.ts';

export interface PackIndex {
  /** The places that have a service for each need. */
  readonly byNeed: ReadonlyMap<string, ReadonlySet<Location>>;
  /** The services at each place, by its id, in the order of the pack. */
  readonly at: ReadonlyMap<string, readonly Service[]>;
}

// A pack never changes, so its index is made once, and goes when the pack goes.
const made = new WeakMap<object, PackIndex>();

/** The index of a pack. */
export function indexOf(pack: Pick<Pack, 'locations' | 'services'>): PackIndex {
  const known = made.get(pack);
  if (known) return known;
  const at = new Map<string, Service[]>(pack.locations.map(({ id }) => [id, []]));
  for (const service of pack.services) at.get(service.location)?.push(service);
  const byNeed = new Map<string, Set<Location>>();
  for (const location of pack.locations) {
    for (const need of (at.get(location.id) ?? []).flatMap(({ needs }) => needs)) {
      const places = byNeed.get(need);
      if (places) places.add(location);
      else byNeed.set(need, new Set([location]));
    }
  }
  const index = { byNeed, at };
  made.set(pack, index);
  return index;
}
