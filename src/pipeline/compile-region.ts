/** From the content of one region to its pack. */
import { createHash } from 'node:crypto';
import type { Fact, Facts } from '../domain/facts.ts';
import type { Helpline, Location, Need, Neighbourhood, Pack } from '../domain/social-map.ts';
import { encodePack } from '../pack/encode.ts';
import type { KindOffer } from '../pack/format.ts';
import { expandHours } from './expand-hours.ts';
import { middleOfShape, type Shape, shapesAround } from './geometry.ts';
import { ContentError, type Problem, shown } from './problems.ts';
import type { Content } from './read-content.ts';
import type { RegionContent } from './read-region.ts';
import { shownName } from './source-file.ts';

export interface CompiledRegion {
  readonly id: string;
  readonly name: string;
  /** The number of the municipality's front desk. */
  readonly phone: string;
  /** The bytes of the pack. */
  readonly text: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

// Further away than this from every neighbourhood, the coordinates are a mistake.
const OUTSIDE_M = 1000;

/** Compiles a region over the help lines that all share; throws a ContentError with every problem. `today` is the day the hours are worked out from. */
export function compileRegion(
  content: Content,
  helplines: readonly Helpline[],
  source: RegionContent,
  today: string,
): CompiledRegion {
  const problems: Problem[] = [];
  const shapes: Shape[] = source.neighbourhoods.map(({ properties, geometry }) => ({
    code: properties.code,
    coordinates: geometry.coordinates,
  }));
  const locations = source.places.map((place): Location => {
    const point = { lat: place.lat, lon: place.lon };
    const around = shapesAround(point, shapes);
    if (around.metres > OUTSIDE_M) {
      const found = `${place.lat}, ${place.lon}`;
      const expected = `coordinates in or near ${source.region.name}`;
      problems.push({ file: shownName(source.placesFile), line: place.line, path: 'lat', found, expected });
    }
    const { id, name, kind, address, postcode, city } = place;
    return { id, name, kind, address, postcode, city, point, neighbourhood: around.code, within50m: around.within50m };
  });
  if (problems.length > 0) throw new ContentError(problems);
  const kinds = Object.fromEntries(Object.entries(content.placeKinds).map(([id, kind]) => [id, offerOf(kind)]));
  const pack: Pack = {
    region: regionOf(source.region),
    today,
    wijken: wijkenOf(source),
    neighbourhoods: source.neighbourhoods.map(({ properties }, n) => neighbourhoodOf(properties, shapes[n])),
    locations,
    services: [],
    helplines,
    needs: needsOf(content),
  };
  const text = encodePack(pack, kinds);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { id: pack.region.id, name: pack.region.name, phone: pack.region.frontDesk.phone, text, sha256 };
}

/** The needs, each with its help lines. */
export function needsOf({ needs }: Content): Need[] {
  return needs.needs.map(({ id, safety, lines }) => ({ id, safety, lines }));
}

/** The help lines with their hours worked out from `today`; rules that cannot be read go to `problems`. */
export function compileHelplines(content: Content, today: string, problems: Problem[]): Helpline[] {
  return content.helplines.map((line, n): Helpline => {
    const hours = line.hours ? expandHours(line.hours, today) : null;
    if (typeof hours === 'string') {
      problems.push(content.helplinesFile.problem([n, 'hours', 'rule'], shown(line.hours?.rule), hours));
    }
    return {
      id: line.id,
      name: line.name,
      phone: line.phone,
      cost: typeof line.cost === 'object' ? 'per-minute' : (line.cost ?? null),
      centsPerMinute: typeof line.cost === 'object' ? line.cost.cents_per_minute : null,
      anonymous: line.anonymous ?? null,
      languages: line.languages ?? null,
      hours: typeof hours === 'string' ? null : hours,
      checkedOn: line.checked.on,
      secondHand: line.checked.second_hand,
      url: line.url ?? null,
    };
  });
}

function regionOf(region: RegionContent['region']): Pack['region'] {
  return {
    id: region.id,
    name: region.name,
    municipality: region.municipality,
    practice: region.practice,
    frontDesk: region.front_desk,
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

function offerOf({ needs, facts }: Content['placeKinds'][string]): KindOffer {
  const typical = <Value>(value: Value): Fact<Value> => ({ value, basis: 'typical' });
  const known: Facts = {
    ...(facts.access && { access: typical(facts.access) }),
    ...(facts.run_by && { runBy: typical(facts.run_by) }),
    ...(facts.cost && { cost: typical(facts.cost) }),
    ...(facts.for_whom && { forWhom: typical(facts.for_whom) }),
    ...(facts.visible && { visible: typical(facts.visible) }),
  };
  return { needs, facts: known };
}
