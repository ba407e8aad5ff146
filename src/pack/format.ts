/**
 * The pack: the compiled social map of one region, one JSON document in UTF-8, named by the SHA-256 of its bytes.
 *
 * What repeats is written once. Rows stand for neighbourhoods and places; numbers in them point into the lists before.
 * What a place typically offers follows from its kind, so `kinds` holds that once and reading writes it out per place.
 */
import type { Facts } from '../domain/facts.ts';
import type { Helpline, Need, Region, Service } from '../domain/social-map.ts';

/** Goes up when an older app could not read a newer pack rightly. */
export const PACK_FORMAT = 1;

export interface PackDocument {
  readonly zijdeur: typeof PACK_FORMAT;
  readonly region: Region;
  readonly today: string;
  readonly wijken: readonly (readonly [code: string, name: string])[];
  readonly neighbourhoods: readonly NeighbourhoodRow[];
  readonly kinds: Readonly<Record<string, KindOffer>>;
  readonly locations: readonly LocationRow[];
  /** Services with facts of their own, beside those that follow from the kind of place. */
  readonly services: readonly Service[];
  readonly helplines: readonly Helpline[];
  readonly needs: readonly Need[];
}

export type NeighbourhoodRow = readonly [
  code: string,
  name: string,
  wijk: number,
  lat: number,
  lon: number,
  postcode: string | null,
];

export type LocationRow = readonly [
  id: string,
  name: string,
  kind: string,
  address: string | null,
  postcode: string | null,
  city: string,
  lat: number,
  lon: number,
  neighbourhood: number,
  within50m: readonly number[],
];

export interface KindOffer {
  readonly needs: readonly string[];
  readonly facts: Facts;
}
