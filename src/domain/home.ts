/** What a code of a buurt, a wijk or a postcode-4 stands for on the map. */
import { middleOf, type Point } from './distance.ts';
import type { Neighbourhood, Pack } from './social-map.ts';

export interface Area {
  /** Buurten the code names itself. */
  readonly buurten: ReadonlySet<string>;
  /** The wijken these lie in. */
  readonly wijken: ReadonlySet<string>;
  readonly middle: Point;
}

/**
 * The area of a code; null for a code that is not in this region. A postcode-4 stands for every wijk that has a buurt
 * with that main postcode, or a place with it; its middle is that of those buurten, or else of those places.
 */
export function areaOf(code: string, pack: Pack): Area | null {
  if (/^\d{4}$/.test(code)) return areaOfPostcode(code, pack);
  const named = pack.neighbourhoods.filter((buurt) => buurt.code === code || buurt.wijk === code);
  const middle = middleOf(named.map((buurt) => buurt.middle));
  return middle && { buurten: codes(named), wijken: new Set(named.map(({ wijk }) => wijk)), middle };
}

function areaOfPostcode(postcode: string, pack: Pack): Area | null {
  const named = pack.neighbourhoods.filter((buurt) => buurt.postcode === postcode);
  const places = pack.locations.filter((place) => place.postcode?.startsWith(postcode));
  const middle = middleOf(named.map((buurt) => buurt.middle)) ?? middleOf(places.map(({ point }) => point));
  const around = new Set(places.map(({ neighbourhood }) => neighbourhood));
  const touched = pack.neighbourhoods.filter((buurt) => buurt.postcode === postcode || around.has(buurt.code));
  const wijken = new Set(touched.map(({ wijk }) => wijk));
  return middle && { buurten: codes(buurtenOf(wijken, pack)), wijken, middle };
}

function codes(buurten: readonly Neighbourhood[]): Set<string> {
  return new Set(buurten.map(({ code }) => code));
}

/** All buurten of some wijken. */
export function buurtenOf(wijken: ReadonlySet<string>, pack: Pack): Neighbourhood[] {
  return pack.neighbourhoods.filter(({ wijk }) => wijken.has(wijk));
}

/** The wijken a postcode-4 may mean, so that the app can ask which; empty for a postcode that is not in this region. */
export function wijkenOfPostcode(postcode: string, pack: Pack): string[] {
  return [...(areaOf(postcode, pack)?.wijken ?? [])].sort();
}
