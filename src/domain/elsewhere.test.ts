import { describe, expect, it } from 'vitest';
import { checked, location, packOf, service, typical } from '../../tests/sample-pack.ts';
import type { Answers } from './answers.ts';
import { leftOut } from './elsewhere.ts';
import type { Facts } from './facts.ts';

const places = [
  location('home', { neighbourhood: 'BU00000101' }),
  location('same-wijk', { neighbourhood: 'BU00000102' }),
  location('across-the-street', { neighbourhood: 'BU00000201', within50m: ['BU00000201', 'BU00000102'] }),
  location('second', { neighbourhood: 'BU00000202' }),
  location('third', { neighbourhood: 'BU00000301' }),
  location('edge-of-third', { neighbourhood: 'BU00000202', within50m: ['BU00000202', 'BU00000301'] }),
];
const pack = packOf({ locations: places });
const ALL = places.map(({ id }) => id);

function kept(answers: Answers): string[] {
  const out = leftOut({ where: 'elsewhere', ...answers }, pack);
  return places.filter((place) => !out.location(place)).map(({ id }) => id);
}

describe('elsewhere leaves out', () => {
  it('the whole wijk of home, and what is within 50 m of it', () => {
    expect(kept({ home: 'BU00000101' })).toEqual(['second', 'third', 'edge-of-third']);
    expect(kept({ home: 'WK000001' })).toEqual(['second', 'third', 'edge-of-third']);
  });

  it('every wijk that a postcode may mean', () => {
    expect(kept({ home: '1002' })).toEqual(['home', 'same-wijk']);
  });

  it('of a buurt to avoid that buurt alone, and what is within 50 m of it', () => {
    expect(kept({ avoid: ['BU00000102'] })).toEqual(['home', 'second', 'third', 'edge-of-third']);
    expect(kept({ avoid: ['BU00000301'] })).toEqual(['home', 'same-wijk', 'across-the-street', 'second']);
  });

  it('all buurten of a wijk to avoid', () => {
    expect(kept({ avoid: ['WK000002'] })).toEqual(['home', 'same-wijk', 'third']);
  });

  it('a place outside all buurten with the one it lies nearest to', () => {
    const outside = location('outside', { neighbourhood: 'BU00000101', within50m: [] });
    expect(leftOut({ where: 'elsewhere', home: 'WK000001' }, pack).location(outside)).toBe(true);
    expect(leftOut({ where: 'elsewhere', avoid: ['BU00000101'] }, pack).location(outside)).toBe(true);
  });

  it('both home and what is to be avoided', () => {
    expect(kept({ home: 'BU00000102', avoid: ['WK000003'] })).toEqual(['second']);
  });

  it('nothing where neither is known, or a code is not of this region', () => {
    expect(kept({})).toEqual(ALL);
    expect(kept({ home: 'BU99999999', avoid: ['WK999999'] })).toEqual(ALL);
  });

  it.each(['near', 'from-home', 'anywhere'] as const)('nothing for somebody who wants %s', (where) => {
    expect(kept({ where, home: 'BU00000101', avoid: ['WK000002'] })).toEqual(ALL);
  });
});

describe('a service for an area of its own', () => {
  const out = (serves: Facts['serves'], answers: Answers) =>
    leftOut({ where: 'elsewhere', ...answers }, pack).service(service('a', serves ? { facts: { serves } } : {}));

  it('is left out where home is known to lie outside that area', () => {
    expect(out(checked(['WK000002', 'WK000003']), { home: 'BU00000101' })).toBe(true);
    expect(out(checked(['WK000001']), { home: 'BU00000101' })).toBe(false);
    expect(out(checked('everyone'), { home: 'BU00000101' })).toBe(false);
  });

  it('is kept where a postcode may mean a wijk inside that area', () => {
    expect(out(checked(['WK000003']), { home: '1002' })).toBe(false);
  });

  it('is kept where it is typical, not known, or home is not known', () => {
    expect(out(typical(['WK000002']), { home: 'BU00000101' })).toBe(false);
    expect(out(undefined, { home: 'BU00000101' })).toBe(false);
    expect(out(checked(['WK000002']), { avoid: ['WK000001'] })).toBe(false);
  });

  it('is kept for somebody who does not go elsewhere', () => {
    expect(out(checked(['WK000002']), { home: 'BU00000101', where: 'near' })).toBe(false);
  });
});
