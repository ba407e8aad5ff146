import type { Check } from '../domain/facts.ts';
import type { Hours } from '../domain/hours.ts';
import type { Pack, Service } from '../domain/social-map.ts';
import { typicalServiceId } from './decode.ts';
import { layersOf } from './facts-layers.ts';
import {
  type Calendar,
  type HoursRow,
  type KindOffer,
  PACK_FORMAT,
  type PackDocument,
  type ServiceDocument,
} from './format.ts';

/**
 * The text of a pack; the same map gives the same text, byte for byte. `kinds`: what each kind of place offers. Services and
 * places need only carry their own facts.
 */
export function encodePack(pack: Pack, kinds: Readonly<Record<string, KindOffer>>): string {
  const wijkAt = indexOf(pack.wijken.map(({ code }) => code));
  const buurtAt = indexOf(pack.neighbourhoods.map(({ code }) => code));
  const typical = new Set(pack.locations.map(({ id }) => typicalServiceId(id)));
  const checks = table<Check>();
  const calendars = table<Calendar>();
  const hoursRow = ({ week, dates, horizon }: Hours): HoursRow => [week, calendars.at({ horizon, dates })];
  const document: PackDocument = {
    zijdeur: PACK_FORMAT,
    region: pack.region,
    today: pack.today,
    wijken: pack.wijken.map(({ code, name }) => [code, name]),
    neighbourhoods: pack.neighbourhoods.map(({ code, name, wijk, middle, postcode }) => [
      code,
      name,
      wijkAt(wijk),
      middle.lat,
      middle.lon,
      postcode,
    ]),
    organizations: pack.organizations,
    kinds,
    checks: checks.rows,
    calendars: calendars.rows,
    locations: pack.locations.map((place) => [
      place.id,
      place.name,
      place.kind,
      place.address,
      place.postcode,
      place.city,
      place.point.lat,
      place.point.lon,
      buurtAt(place.neighbourhood),
      place.within50m.map(buurtAt),
      layersOf(place.facts, checks.at),
    ]),
    services: pack.services
      .filter(({ id }) => !typical.has(id))
      .map((service) => serviceDocument(service, checks.at, hoursRow)),
    helplines: pack.helplines.map((line) => ({ ...line, hours: line.hours && hoursRow(line.hours) })),
    needs: pack.needs,
  };
  return JSON.stringify(document);
}

function serviceDocument(
  { facts, hours, check, ...service }: Service,
  checkAt: (check: Check) => number,
  hoursRow: (hours: Hours) => HoursRow,
): ServiceDocument {
  const known = Object.fromEntries(Object.entries(service).filter(([, value]) => value !== null)) as typeof service;
  return {
    ...known,
    facts: layersOf(facts, checkAt),
    ...(hours && { hours: hoursRow(hours) }),
    ...(check && { check: checkAt(check) }),
  };
}

/** A list in which each value stands once, and the number of each. */
function table<Row>(): { readonly rows: readonly Row[]; at(row: Row): number } {
  const rows: Row[] = [];
  const known = new Map<string, number>();
  const at = (row: Row) => {
    const key = JSON.stringify(row);
    const found = known.get(key) ?? rows.push(row) - 1;
    known.set(key, found);
    return found;
  };
  return { rows, at };
}

function indexOf(codes: readonly string[]): (code: string) => number {
  const at = new Map(codes.map((code, n) => [code, n]));
  return (code) => {
    const found = at.get(code);
    if (found === undefined) throw new RangeError(`${code} is not in the pack`);
    return found;
  };
}
