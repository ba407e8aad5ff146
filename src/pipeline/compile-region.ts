/** From the content of one region to its pack. */
import { isStale } from '../domain/freshness.ts';
import type { Helpline, Need, Neighbourhood, Organization, Pack } from '../domain/social-map.ts';
import { encodePack } from '../pack/encode.ts';
import type { KindOffer } from '../pack/format.ts';
import { compileFacts } from './compile-facts.ts';
import { compileLocation } from './compile-location.ts';
import { compileService } from './compile-service.ts';
import type { HoursReader } from './expand-hours.ts';
import { middleOfShape, type Shape } from './geometry.ts';
import { sha256Of } from './hash.ts';
import { ContentError, type Problem } from './problems.ts';
import type { Content } from './read-content.ts';
import type { OrganizationEntry, RegionContent } from './read-region.ts';
import type { Theme } from './read-theme.ts';

export interface CompiledRegion {
  readonly id: string;
  readonly name: string;
  /** The number of the municipality's front desk. */
  readonly phone: string;
  /** The bytes of the pack. */
  readonly text: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  /** The day for which it was compiled. */
  readonly today: string;
  /** Invented, for practice. */
  readonly practice: boolean;
  /** Null where it is the neutral one. */
  readonly theme: Theme | null;
  /** What is no mistake, but should be looked at again: checks that have grown old. */
  readonly warnings: readonly Problem[];
}

/** What every region shares. */
export interface SharedContent {
  readonly content: Content;
  readonly helplines: readonly Helpline[];
  readonly hours: HoursReader;
  /** The day the hours are worked out from. */
  readonly today: string;
  /** The day on which checks are judged old. */
  readonly asOf: string;
}

/** Compiles a region; throws a ContentError with every problem. */
export function compileRegion(
  source: RegionContent,
  { content, helplines, hours, today, asOf }: SharedContent,
): CompiledRegion {
  const problems: Problem[] = [];
  const shapes: Shape[] = source.neighbourhoods.map(({ properties, geometry }) => ({
    code: properties.code,
    coordinates: geometry.coordinates,
  }));
  const { organizations } = source;
  const schoolRegion = source.region.school_holidays ?? null;
  const locations = source.places.map((place) => compileLocation(place, shapes, source.region.name, problems));
  const services = source.services.map((service) =>
    compileService(service, { organizations, hours, schoolRegion }, problems),
  );
  const kinds = Object.fromEntries(
    Object.entries(content.placeKinds).map(([id, { needs, facts }]): [string, KindOffer] => [
      id,
      { needs, facts: compileFacts(facts, null, hours.week, []) },
    ]),
  );
  if (problems.length > 0) throw new ContentError(problems);
  const pack: Pack = {
    region: regionOf(source.region),
    today,
    wijken: wijkenOf(source),
    neighbourhoods: source.neighbourhoods.map(({ properties }, n) => neighbourhoodOf(properties, shapes[n])),
    organizations: organizations.map(organizationOf),
    locations,
    services,
    helplines,
    needs: needsOf(content),
  };
  const text = encodePack(pack, kinds);
  const sha256 = sha256Of(text);
  const { id, name, practice, frontDesk } = pack.region;
  const { theme } = source;
  return {
    id,
    name,
    practice,
    phone: frontDesk.phone,
    text,
    sha256,
    today: pack.today,
    theme,
    warnings: doubtfulChecks(source, asOf),
  };
}

function organizationOf({ id, name, phone, email, url }: OrganizationEntry): Organization {
  return { id, name, phone: phone ?? null, email: email ?? null, url: url ?? null };
}

/** Checks that are older than the region allows, or not yet made. */
function doubtfulChecks({ region, places, services }: RegionContent, asOf: string): Problem[] {
  const months = region.stale_after_months;
  return [...places, ...services].flatMap(({ value: { checked }, problem }) => {
    if (!checked || (checked.on <= asOf && !isStale(checked.on, asOf, months))) return [];
    return [problem(['checked', 'on'], checked.on, `a check in the ${months} months before ${asOf}`)];
  });
}

/** The needs, each with its help lines. */
export function needsOf({ needs }: Content): Need[] {
  return needs.needs.map(({ id, safety, lines }) => ({ id, safety, lines }));
}

function regionOf(region: RegionContent['region']): Pack['region'] {
  return {
    id: region.id,
    name: region.name,
    municipality: region.municipality,
    practice: region.practice,
    frontDesk: region.front_desk,
    corrections: { email: region.corrections?.email ?? null, phone: region.corrections?.phone ?? null },
    staleAfterMonths: region.stale_after_months,
    attribution: region.attribution,
  };
}

function wijkenOf({ neighbourhoods }: RegionContent): Pack['wijken'] {
  const names = new Map(neighbourhoods.map(({ properties }) => [properties.wijk, properties.wijk_name]));
  return [...names].map(([code, name]) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

function neighbourhoodOf(
  { code, name, wijk, postcode }: RegionContent['neighbourhoods'][number]['properties'],
  shape: Shape | undefined,
): Neighbourhood {
  return { code, name, wijk, postcode, middle: middleOfShape(shape ?? { code, coordinates: [] }) };
}
