/** A place as people or open data give it, in the shape of the domain. */
import { factsOver } from '../domain/facts.ts';
import type { Location } from '../domain/social-map.ts';
import { compileFacts } from './compile-facts.ts';
import { checkOf } from './compile-service.ts';
import { type Shape, shapesAround } from './geometry.ts';
import type { Problem } from './problems.ts';
import type { PlaceEntry } from './read-locations.ts';
import type { Sourced } from './read-records.ts';

// Further away than this from every neighbourhood, the coordinates are a mistake.
const OUTSIDE_M = 1000;

/** A place of the content, with the neighbourhoods it lies in and near; one that lies elsewhere goes to `problems`. */
export function compileLocation(
  { value: place, problem }: Sourced<PlaceEntry>,
  shapes: readonly Shape[],
  region: string,
  problems: Problem[],
): Location {
  const { id, name, kind, address, postcode, city } = place;
  const point = { lat: place.lat, lon: place.lon };
  const around = shapesAround(point, shapes);
  if (around.metres > OUTSIDE_M) {
    problems.push(problem(['point'], `${point.lat}, ${point.lon}`, `coordinates in or near ${region}`));
  }
  const check = place.checked ? checkOf(place.checked) : null;
  const usually = compileFacts(place.usually, null, noHours, []);
  const facts = factsOver(compileFacts(place.facts, check, noHours, []), usually);
  const { code: neighbourhood, within50m } = around;
  return { id, name, kind, address, postcode, city, point, neighbourhood, within50m, facts };
}

// No fact of a place has hours.
function noHours(): string {
  return 'no hours';
}
