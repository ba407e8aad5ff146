import inside from '@turf/boolean-point-in-polygon';
import { multiPolygon, point } from '@turf/helpers';
import edgeDistance from '@turf/point-to-polygon-distance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../domain/distance.ts';
import { contentFolder } from './content-folder.ts';
import { middleOfShape, type Shape, shapesAround } from './geometry.ts';
import { readRegion } from './read-region.ts';

/** A degree of latitude is about 111 km, so at this latitude 0.001 is 111 m north and 68 m east. */
const WEST = rectangle('west', 5.3, 5.31);
const EAST = rectangle('east', 5.31, 5.32);
const SHAPES = [WEST, EAST];
const SEED = 20261122;
const SLOW_MS = 20_000;

function rectangle(code: string, west: number, east: number): Shape {
  const [south, north] = [52.1, 52.106];
  const ring: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { code, coordinates: [[ring]] };
}

describe('a point', () => {
  it('inside a shape is in that one alone', () => {
    expect(shapesAround({ lat: 52.103, lon: 5.305 }, SHAPES)).toEqual({ code: 'west', metres: 0, within50m: ['west'] });
  });

  it.each([
    [40, ['east', 'west']],
    [60, ['west']],
  ])('%i m from the border is within 50 m of %j', (metres, near) => {
    const lon = 5.31 - metres / (111_320 * Math.cos((52.103 * Math.PI) / 180));
    expect(shapesAround({ lat: 52.103, lon }, SHAPES)).toEqual({ code: 'west', metres: 0, within50m: near });
  });

  it('on the border is in one and within 50 m of the other', () => {
    expect(shapesAround({ lat: 52.103, lon: 5.31 }, SHAPES).within50m).toEqual(['east', 'west']);
  });

  it('outside all is in the nearest, however far, and the metres say how far', () => {
    const near = shapesAround({ lat: 52.107, lon: 5.318 }, SHAPES);
    expect(near).toMatchObject({ code: 'east', within50m: ['east'] });
    expect(near.metres).toBeGreaterThan(108);
    expect(near.metres).toBeLessThan(114);
    expect(shapesAround({ lat: 53.2, lon: 5.3 }, SHAPES).metres).toBeGreaterThan(100_000);
  });

  it('outside all is in the nearest, though it lies in the box of one further away', () => {
    const [outline = []] = rectangle('far', 5.2, 5.4).coordinates[0] ?? [];
    const corner: [number, number] = [5.2, 52.12];
    const triangle: Shape = { code: 'far', coordinates: [[[...outline.slice(0, 2), corner, outline[0] ?? corner]]] };
    const near = rectangle('near', 5.388, 5.389);
    expect(shapesAround({ lat: 52.11, lon: 5.38 }, [near, triangle]).code).toBe('near');
  });

  it('in a hole of a shape is outside it', () => {
    const [outline = []] = WEST.coordinates[0] ?? [];
    const hole: [number, number][] = [
      [5.304, 52.102],
      [5.306, 52.102],
      [5.306, 52.104],
      [5.304, 52.104],
      [5.304, 52.102],
    ];
    const around = shapesAround({ lat: 52.103, lon: 5.305 }, [{ code: 'ring', coordinates: [[outline, hole]] }]);
    expect(around.metres).toBeGreaterThan(60);
    expect(around.metres).toBeLessThan(72);
  });
});

it('the middle of a shape is that of its area', () => {
  expect(middleOfShape(WEST)).toEqual({ lat: 52.103, lon: 5.305 });
});

describe('near Amsterdam, measured to every neighbourhood', () => {
  const folder = contentFolder();
  const shapes: Shape[] = readRegion('amsterdam', folder, null).neighbourhoods.map(({ properties, geometry }) => ({
    code: properties.code,
    coordinates: geometry.coordinates,
  }));

  function byForce({ lat, lon }: Point) {
    const measured = shapes.map(({ code, coordinates }) => {
      const polygon = multiPolygon(coordinates);
      const within = inside([lon, lat], polygon);
      return { code, metres: within ? 0 : Math.abs(edgeDistance(point([lon, lat]), polygon, { units: 'meters' })) };
    });
    const nearest = Math.min(...measured.map(({ metres }) => metres));
    const codes = (most: number) => measured.filter(({ metres }) => metres <= most).map(({ code }) => code);
    // Equally near: where shapes share a border or a corner.
    return { nearest, ties: codes(nearest + 0.001), within50m: codes(50) };
  }

  const agree = (at: Point) => {
    const found = shapesAround(at, shapes);
    const { nearest, ties, within50m } = byForce(at);
    expect(found.metres).toBeCloseTo(nearest, 3);
    expect(ties).toContain(found.code);
    expect(found.within50m).toEqual([...new Set([found.code, ...within50m])].sort());
  };

  it(
    'random points in and around the city lie where every neighbourhood says',
    () => {
      const lat = fc.double({ min: 52.27, max: 52.45, noNaN: true });
      const lon = fc.double({ min: 4.72, max: 5.09, noNaN: true });
      fc.assert(fc.property(fc.record({ lat, lon }), agree), { seed: SEED, numRuns: 50 });
    },
    SLOW_MS,
  );

  it(
    'so do points near the corners of neighbourhoods',
    () => {
      const corners = shapes.flatMap(({ coordinates }) => coordinates.flat(2));
      const off = fc.double({ min: -0.0008, max: 0.0008, noNaN: true });
      const near = fc
        .tuple(fc.constantFrom(...corners), off, off)
        .map(([[x, y], dx, dy]) => ({ lat: y + dy, lon: x + dx }));
      fc.assert(fc.property(near, agree), { seed: SEED, numRuns: 50 });
    },
    SLOW_MS,
  );
});
