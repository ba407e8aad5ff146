import { describe, expect, it } from 'vitest';
import { location, packOf } from '../../tests/sample-pack.ts';
import type { Point } from './distance.ts';
import { areaOf, buurtenOf, wijkenOfPostcode } from './home.ts';

const mill = location('mill', { neighbourhood: 'BU00000301', postcode: '1009AB', point: { lat: 52.2, lon: 5.4 } });
const barn = location('barn', { neighbourhood: 'BU00000102', postcode: '1009 XY', point: { lat: 52.4, lon: 5.6 } });
const pack = packOf({ locations: [mill, barn, location('shed', { postcode: null })] });

// Without the last digits, in which a mean may be off.
const about = ({ lat, lon }: Point) => ({ lat: Number(lat.toFixed(6)), lon: Number(lon.toFixed(6)) });

function area(code: string) {
  const found = areaOf(code, pack);
  return found && { buurten: [...found.buurten].sort(), wijken: [...found.wijken].sort(), middle: about(found.middle) };
}

describe('a code stands for', () => {
  it('one buurt, in its wijk', () => {
    expect(area('BU00000102')).toEqual({
      buurten: ['BU00000102'],
      wijken: ['WK000001'],
      middle: { lat: 52.1, lon: 5.31 },
    });
  });

  it('all buurten of a wijk, and the middle of them', () => {
    expect(area('WK000001')).toEqual({
      buurten: ['BU00000101', 'BU00000102'],
      wijken: ['WK000001'],
      middle: { lat: 52.1, lon: 5.305 },
    });
  });

  it('every wijk that has a buurt with that postcode, with the middle of those buurten alone', () => {
    expect(area('1002')).toEqual({
      buurten: ['BU00000201', 'BU00000202', 'BU00000301'],
      wijken: ['WK000002', 'WK000003'],
      middle: { lat: 52.13, lon: 5.3 },
    });
  });

  it('the wijken of the places, where no buurt has that postcode', () => {
    expect(area('1009')).toEqual({
      buurten: ['BU00000101', 'BU00000102', 'BU00000301'],
      wijken: ['WK000001', 'WK000003'],
      middle: { lat: 52.3, lon: 5.5 },
    });
  });

  it('the wijken of buurten and of places together', () => {
    const stray = location('stray', { neighbourhood: 'BU00000202', postcode: '1001ZZ' });
    const found = areaOf('1001', packOf({ locations: [stray] }));
    expect([...(found?.wijken ?? [])].sort()).toEqual(['WK000001', 'WK000002']);
    expect(found?.middle).toEqual({ lat: 52.1, lon: 5.3 });
  });

  it.each(['9999', 'BU99999999', 'WK', '', '100', '10010', '1009AB', 'toString'])('nothing here, for %j', (code) => {
    expect(areaOf(code, pack)).toBeNull();
  });
});

describe('asking which wijk', () => {
  it('offers every wijk the postcode may mean, in a fixed order', () => {
    expect(wijkenOfPostcode('1002', pack)).toEqual(['WK000002', 'WK000003']);
    expect(wijkenOfPostcode('1009', pack)).toEqual(['WK000001', 'WK000003']);
  });

  it('offers none for a postcode of another region', () => {
    expect(wijkenOfPostcode('9999', pack)).toEqual([]);
  });
});

it('finds all buurten of some wijken', () => {
  const codes = buurtenOf(new Set(['WK000001', 'WK000003']), pack).map(({ code }) => code);
  expect(codes).toEqual(['BU00000101', 'BU00000102', 'BU00000301']);
});
