import { type Facts, factsOver, type PlaceFacts } from '../domain/facts.ts';
import type { Hours } from '../domain/hours.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import type { Location, Pack, Service } from '../domain/social-map.ts';
import { factsOf } from './facts-layers.ts';
import { type HoursRow, PACK_FORMAT, type PackDocument, type ServiceTexts } from './format.ts';
import { hasPackShape } from './has-pack-shape.ts';

/**
 * Reads a pack from its bytes; never throws. `sha256` is the hash it must have, in hexadecimal. Where the browser has no
 * WebCrypto (a page without https) the hash is not looked at.
 */
export async function decodePack(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<ReadPack> {
  try {
    if (globalThis.crypto?.subtle && (await hashOf(bytes)) !== sha256) return { problem: 'wrong-hash' };
    const document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as { zijdeur?: unknown };
    if (typeof document.zijdeur === 'number' && document.zijdeur > PACK_FORMAT) return { problem: 'newer-format' };
    if (document.zijdeur !== PACK_FORMAT) return { problem: 'broken' };
    return hasPackShape(document) ? { pack: packOf(document), sha256 } : { problem: 'broken' };
  } catch {
    // No bytes, not JSON, not UTF-8, or rows that point to nothing: for the person these are one problem.
    return { problem: 'broken' };
  }
}

/** The id of the service that follows from the kind of a place. */
export function typicalServiceId(location: string): string {
  return `${location}-typical`;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function packOf(document: PackDocument): Pack {
  const wijken = document.wijken.map(([code, name]) => ({ code, name }));
  const neighbourhoods = document.neighbourhoods.map(([code, name, wijk, lat, lon, postcode]) => ({
    code,
    name,
    wijk: at(wijken, wijk).code,
    middle: { lat, lon },
    postcode,
  }));
  const checkAt = (n: number) => at(document.checks, n);
  const hoursOf = ([week, calendar]: HoursRow): Hours => ({ week, ...at(document.calendars, calendar) });
  const locations = document.locations.map(
    ([id, name, kind, address, postcode, city, lat, lon, neighbourhood, within50m, facts]): Location => ({
      id,
      name,
      kind,
      address,
      postcode,
      city,
      point: { lat, lon },
      neighbourhood: at(neighbourhoods, neighbourhood).code,
      within50m: within50m.map((n) => at(neighbourhoods, n).code),
      facts: placeFacts(factsOver(factsOf(facts, checkAt), usuallyAt(kind, document))),
    }),
  );
  const placeOf = new Map(locations.map((place) => [place.id, place]));
  const written = document.services.map((row) => {
    const place = placeOf.get(row.location);
    if (!place) throw new RangeError(`no location ${row.location}`);
    return serviceOf({
      ...row,
      facts: factsOver(factsOf(row.facts, checkAt), place.facts),
      hours: row.hours ? hoursOf(row.hours) : null,
      check: row.check === undefined ? null : checkAt(row.check),
    });
  });
  const { region, today, organizations, needs } = document;
  return {
    region,
    today,
    wijken,
    neighbourhoods,
    organizations,
    locations,
    services: [...written, ...typicalServices(locations, written, document)],
    helplines: document.helplines.map((line) => ({ ...line, hours: line.hours && hoursOf(line.hours) })),
    needs,
  };
}

type KnownOfService = Omit<Service, keyof ServiceTexts> & Partial<ServiceTexts>;

/** A service with all its fields in one order: an engine reads thousands of objects of one shape several times as fast. */
function serviceOf(known: KnownOfService): Service {
  return {
    id: known.id,
    location: known.location,
    organization: known.organization ?? null,
    name: known.name ?? null,
    description: known.description ?? null,
    whatHappens: known.whatHappens ?? null,
    bring: known.bring ?? null,
    phone: known.phone ?? null,
    needs: known.needs,
    basis: known.basis,
    facts: known.facts,
    hours: known.hours,
    validFrom: known.validFrom ?? null,
    validUntil: known.validUntil ?? null,
    capacity: known.capacity ?? null,
    check: known.check,
  };
}

function usuallyAt(kind: string, { kinds }: PackDocument): Facts {
  return kinds[kind]?.facts ?? {};
}

/** What holds for the place, whoever helps there: a guest in a library is not run by the library. */
function placeFacts({ visible, place }: Facts): PlaceFacts {
  return { ...(visible && { visible }), ...(place && { place }) };
}

/** What usually is to be had at a place of its kind, but for the needs that somebody wrote down services for. */
function typicalServices(
  locations: readonly Location[],
  written: readonly Service[],
  document: PackDocument,
): Service[] {
  const known = new Map<string, Set<string>>();
  // An offer for a time only says nothing about the rest of the year.
  const lasting = written.filter(({ validFrom, validUntil }) => validFrom === null && validUntil === null);
  for (const { location, needs } of lasting) known.set(location, new Set([...(known.get(location) ?? []), ...needs]));
  return locations.flatMap((place): Service[] => {
    const needs = (document.kinds[place.kind]?.needs ?? []).filter((need) => !known.get(place.id)?.has(need));
    if (needs.length === 0) return [];
    const facts = factsOver(place.facts, usuallyAt(place.kind, document));
    const id = typicalServiceId(place.id);
    return [serviceOf({ id, location: place.id, needs, basis: 'typical', facts, hours: null, check: null })];
  });
}

function at<Item>(list: readonly Item[], n: number): Item {
  const item = list[n];
  if (item === undefined) throw new RangeError(`row ${n} of ${list.length}`);
  return item;
}
