import type { Pack } from '../domain/social-map.ts';
import { typicalServiceId } from './decode.ts';
import { type KindOffer, PACK_FORMAT, type PackDocument } from './format.ts';

/** The text of a pack; the same map gives the same text, byte for byte. `kinds`: what each kind of place offers. */
export function encodePack(pack: Pack, kinds: Readonly<Record<string, KindOffer>>): string {
  const wijkAt = indexOf(pack.wijken.map(({ code }) => code));
  const buurtAt = indexOf(pack.neighbourhoods.map(({ code }) => code));
  const typical = new Set(pack.locations.map(({ id }) => typicalServiceId(id)));
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
    kinds,
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
    ]),
    services: pack.services.filter(({ id }) => !typical.has(id)),
    helplines: pack.helplines,
    needs: pack.needs,
  };
  return JSON.stringify(document);
}

function indexOf(codes: readonly string[]): (code: string) => number {
  const at = new Map(codes.map((code, n) => [code, n]));
  return (code) => {
    const found = at.get(code);
    if (found === undefined) throw new RangeError(`${code} is not in the pack`);
    return found;
  };
}
