/** Straight lines and what they mean on foot, by bicycle and by bus. All of it is "about". */
export interface Point {
  /** WGS 84 degrees. */
  readonly lat: number;
  readonly lon: number;
}

export const TRAVEL_MODES = ['foot', 'bicycle', 'bus'] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

const EARTH_RADIUS_M = 6_371_000;
const DETOUR = 1.3;
const KM_AN_HOUR: Record<TravelMode, number> = { foot: 4.5, bicycle: 14, bus: 12 };
const WAIT_MINUTES: Record<TravelMode, number> = { foot: 0, bicycle: 0, bus: 8 };

/** Metres in a straight line over the globe (haversine), rounded. */
export function metresBetween(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const lat = Math.sin(((b.lat - a.lat) * rad) / 2);
  const lon = Math.sin(((b.lon - a.lon) * rad) / 2);
  const h = lat * lat + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * lon * lon;
  return Math.round(2 * EARTH_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(h))));
}

/** Minutes of travel over a straight line of so many metres, rounded up. */
export function travelMinutes(metres: number, by: TravelMode): number {
  const minutes = ((metres * DETOUR) / 1000 / KM_AN_HOUR[by]) * 60 + WAIT_MINUTES[by];
  // A hair less, so that what is a whole number but for rounding stays one.
  return Math.max(0, Math.ceil(minutes - 1e-6));
}

/** The point in the middle of several; null for none. Good enough inside one municipality. */
export function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = points.reduce((s, p) => ({ lat: s.lat + p.lat, lon: s.lon + p.lon }), { lat: 0, lon: 0 });
  return { lat: sum.lat / points.length, lon: sum.lon / points.length };
}
