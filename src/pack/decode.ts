import type { ReadPack } from '../domain/read-pack.ts';
import type { Location, Pack, Service } from '../domain/social-map.ts';
import { PACK_FORMAT, type PackDocument } from './format.ts';

/**
 * Reads a pack from its bytes; never throws. `sha256` is the hash it must have, in hexadecimal. Where the browser has no
 * WebCrypto (a page without https) only the format is checked.
 */
export async function decodePack(bytes: Uint8Array<ArrayBuffer>, sha256: string): Promise<ReadPack> {
  if (globalThis.crypto?.subtle && (await hashOf(bytes)) !== sha256) return { problem: 'wrong-hash' };
  try {
    const document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as { zijdeur?: unknown };
    if (typeof document.zijdeur === 'number' && document.zijdeur > PACK_FORMAT) return { problem: 'newer-format' };
    if (document.zijdeur !== PACK_FORMAT) return { problem: 'broken' };
    // The hash says that these are the bytes the build wrote, so the shape is that of the build.
    return { pack: packOf(document as PackDocument) };
  } catch {
    // Not JSON, not UTF-8, or rows that point to nothing: for the person these are one problem.
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
  const locations = document.locations.map(
    ([id, name, kind, address, postcode, city, lat, lon, neighbourhood, within50m]): Location => ({
      id,
      name,
      kind,
      address,
      postcode,
      city,
      point: { lat, lon },
      neighbourhood: at(neighbourhoods, neighbourhood).code,
      within50m: within50m.map((n) => at(neighbourhoods, n).code),
    }),
  );
  const typical = locations.flatMap((place) => typicalService(place, document));
  const { region, today, helplines, needs } = document;
  return {
    region,
    today,
    wijken,
    neighbourhoods,
    locations,
    services: [...document.services, ...typical],
    helplines,
    needs,
  };
}

function typicalService(place: Location, { kinds }: PackDocument): Service[] {
  const offer = kinds[place.kind];
  if (!offer || offer.needs.length === 0) return [];
  return [
    {
      id: typicalServiceId(place.id),
      location: place.id,
      name: null,
      needs: offer.needs,
      basis: 'typical',
      facts: offer.facts,
      hours: null,
      validFrom: null,
      validUntil: null,
      capacity: null,
      checkedOn: null,
    },
  ];
}

function at<Item>(list: readonly Item[], n: number): Item {
  const item = list[n];
  if (item === undefined) throw new RangeError(`row ${n} of ${list.length}`);
  return item;
}
