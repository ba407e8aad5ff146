import type { LeftOut } from './elsewhere.ts';
import { hasEnded } from './freshness.ts';
import { indexOf } from './pack-index.ts';
import type { Location, Pack, Service } from './social-map.ts';

/** What is at a place for somebody who asked for nothing in particular: all that has not ended and is not left out. */
export function servicesHere({ id }: Location, pack: Pack, out: LeftOut, today: string): Service[] {
  return (indexOf(pack).at.get(id) ?? []).filter((service) => !hasEnded(service, today) && !out.service(service));
}
