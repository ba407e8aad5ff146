import { describe, expect, it } from 'vitest';
import { metresBetween, middleOf, travelMinutes } from './distance.ts';

describe('a straight line', () => {
  it('is the length of the great circle on a globe with a radius of 6371 km', () => {
    expect(metresBetween({ lat: 52, lon: 5 }, { lat: 53, lon: 5 })).toBe(111_195);
    expect(metresBetween({ lat: 0, lon: 0 }, { lat: 90, lon: 0 })).toBe(10_007_543);
    expect(metresBetween({ lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 })).toBe(111_195);
    expect(metresBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBe(20_015_087);
  });

  it('shrinks along a parallel with the cosine of the latitude', () => {
    expect(metresBetween({ lat: 60, lon: 5 }, { lat: 60, lon: 5.01 })).toBe(556);
  });

  it('is as long on the way back, and nothing to where one is', () => {
    const [central, dam] = [
      { lat: 52.3791, lon: 4.9003 },
      { lat: 52.3731, lon: 4.8926 },
    ];
    expect(metresBetween(central, dam)).toBe(metresBetween(dam, central));
    expect(metresBetween(central, dam)).toBeGreaterThan(830);
    expect(metresBetween(central, dam)).toBeLessThan(860);
    expect(metresBetween(dam, dam)).toBe(0);
  });
});

describe('travel over 1.3 times the straight line', () => {
  it.each([
    ['foot', 0, 0],
    ['foot', 750, 13],
    ['foot', 3000, 52],
    ['foot', 6750, 117],
    ['bicycle', 7000, 39],
    ['bicycle', 0, 0],
    ['bus', 2000, 21],
    ['bus', 0, 8],
  ] as const)('takes by %s over %i metres %i minutes', (by, metres, minutes) => {
    expect(travelMinutes(metres, by)).toBe(minutes);
  });

  it('is rounded up, so that it never promises too little time', () => {
    expect(travelMinutes(1, 'foot')).toBe(1);
    expect(travelMinutes(751, 'foot')).toBe(14);
    expect(travelMinutes(3000, 'bus')).toBe(28);
  });
});

describe('the middle', () => {
  it('of several points is their mean', () => {
    const points = [
      { lat: 52, lon: 5 },
      { lat: 52, lon: 6 },
      { lat: 55, lon: 4 },
    ];
    expect(middleOf(points)).toEqual({ lat: 53, lon: 5 });
  });

  it('of one point is that point, and of none is not known', () => {
    expect(middleOf([{ lat: 52.1, lon: 5.3 }])).toEqual({ lat: 52.1, lon: 5.3 });
    expect(middleOf([])).toBeNull();
  });
});
