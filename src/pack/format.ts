/**
 * The pack: the compiled social map of one region, one JSON document in UTF-8, named by the SHA-256 of its bytes.
 *
 * What repeats is written once, and a number points into its list: neighbourhoods, checks, calendars. What a place typically offers
 * follows from its kind, so `kinds` holds that once; services hold their own facts. Reading lays these over one another.
 *
 * `has-pack-shape.ts` says what may stand in each field. A field that is new here belongs there, too.
 */
import type { Check, Facts } from '../domain/facts.ts';
import type { Hours, Week } from '../domain/hours.ts';
import type { Helpline, Need, Organization, Region, Service } from '../domain/social-map.ts';

/** Goes up when an older app could not read a newer pack rightly. */
export const PACK_FORMAT = 3;

export interface PackDocument {
  readonly zijdeur: typeof PACK_FORMAT;
  readonly region: Region;
  readonly today: string;
  readonly wijken: readonly (readonly [code: string, name: string])[];
  readonly neighbourhoods: readonly NeighbourhoodRow[];
  readonly organizations: readonly Organization[];
  readonly kinds: Readonly<Record<string, KindOffer>>;
  readonly checks: readonly Check[];
  readonly calendars: readonly Calendar[];
  readonly locations: readonly LocationRow[];
  /** Services that somebody wrote down, beside those that follow from the kind of place. */
  readonly services: readonly ServiceDocument[];
  readonly helplines: readonly HelplineDocument[];
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
  facts: readonly FactsLayer[],
];

/** A service; what is left out is null. */
export interface ServiceDocument extends Pick<Service, 'id' | 'location' | 'needs' | 'basis'>, Partial<ServiceTexts> {
  readonly facts: readonly FactsLayer[];
  readonly hours?: HoursRow;
  readonly check?: number;
}

export type ServiceTexts = Pick<
  Service,
  'organization' | 'name' | 'description' | 'whatHappens' | 'bring' | 'phone' | 'validFrom' | 'validUntil' | 'capacity'
>;

export interface HelplineDocument extends Omit<Helpline, 'hours'> {
  readonly hours: HoursRow | null;
}

export type HoursRow = readonly [week: Week, calendar: number];

/** The days that differ from the week, and how far hours were worked out. */
export type Calendar = Pick<Hours, 'dates' | 'horizon'>;

/** Values of facts by name, with the check that vouches for them all; null: they are typical. */
export type FactsLayer = readonly [check: number | null, values: Readonly<Record<string, unknown>>];

export interface KindOffer {
  readonly needs: readonly string[];
  readonly facts: Facts;
}
