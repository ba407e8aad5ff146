/** Which neighbourhoods a point lies in or near; polygons as CBS draws them, good to about 50 m. */
import inside from '@turf/boolean-point-in-polygon';
import centre from '@turf/center-of-mass';
import { multiPolygon, point } from '@turf/helpers';
import edgeDistance from '@turf/point-to-polygon-distance';
import type { Point } from '../domain/distance.ts';

export interface Shape {
  readonly code: string;
  /** GeoJSON order: polygons of rings of longitude, latitude. */
  readonly coordinates: [number, number][][][];
}

const NEAR_M = 50;
// In degrees, at this latitude 340 m to the east and 550 m to the north. A shape whose box is further away than this is
// further away than SURE_M, so it can be skipped where another one is nearer.
const MARGIN = 0.005;
const SURE_M = 300;

/** The middle of a shape (centre of mass), rounded to five decimals, about a metre. */
export function middleOfShape(shape: Shape): Point {
  const [lon = 0, lat = 0] = centre(multiPolygon(shape.coordinates)).geometry.coordinates;
  return { lat: Number(lat.toFixed(5)), lon: Number(lon.toFixed(5)) };
}

/** The shape a point lies in, or the nearest one, and all within 50 m; `metres` is 0 inside. */
export function shapesAround(
  at: Point,
  shapes: readonly Shape[],
): { code: string; metres: number; within50m: string[] } {
  const close = byDistance(
    at,
    shapes.filter((shape) => inBox(at, shape)),
  );
  const measured = (close[0]?.metres ?? Number.POSITIVE_INFINITY) < SURE_M ? close : byDistance(at, shapes);
  const [nearest = { code: '', metres: Number.POSITIVE_INFINITY }] = measured;
  const near = measured.filter(({ metres }) => metres <= NEAR_M).map(({ code }) => code);
  return { ...nearest, within50m: [...new Set([nearest.code, ...near])].sort() };
}

function byDistance(at: Point, shapes: readonly Shape[]): { code: string; metres: number }[] {
  return shapes
    .map((shape) => ({ code: shape.code, metres: metresTo(at, shape) }))
    .sort((a, b) => a.metres - b.metres || (a.code < b.code ? -1 : 1));
}

function metresTo({ lat, lon }: Point, shape: Shape): number {
  const polygon = multiPolygon(shape.coordinates);
  if (inside([lon, lat], polygon)) return 0;
  return Math.abs(edgeDistance(point([lon, lat]), polygon, { units: 'meters' }));
}

function inBox({ lat, lon }: Point, { coordinates }: Shape): boolean {
  const points = coordinates.flat(2);
  const lons = points.map(([x]) => x);
  const lats = points.map(([, y]) => y);
  return (
    lon > Math.min(...lons) - MARGIN &&
    lon < Math.max(...lons) + MARGIN &&
    lat > Math.min(...lats) - MARGIN &&
    lat < Math.max(...lats) + MARGIN
  );
}
