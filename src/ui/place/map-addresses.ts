import type { Location } from '../../domain/social-map.ts';

const CLOSE_UP = 18;

/** Where a map shows a place: the app that a phone has for it, and the website of OpenStreetMap. */
export function mapAddresses({ point, name }: Pick<Location, 'point' | 'name'>): { app: string; website: string } {
  const [lat, lon] = [point.lat.toFixed(5), point.lon.toFixed(5)];
  // The label of a geo address ends at its bracket.
  const label = encodeURIComponent(name.replaceAll(/[()]/g, ' ').replaceAll(/\s+/g, ' ').trim());
  return {
    app: `geo:${lat},${lon}?q=${lat},${lon}(${label})`,
    website: `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=${CLOSE_UP}/${lat}/${lon}`,
  };
}
