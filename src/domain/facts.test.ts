import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryFacts, SEED } from '../../tests/arbitrary-pack.ts';
import { checked, typical } from '../../tests/sample-pack.ts';
import { type Facts, factsOver } from './facts.ts';

describe('facts over those of something wider', () => {
  it('are the nearer ones, and the wider ones where nothing nearer is known', () => {
    const over: Facts = { cost: checked('paid') };
    const under: Facts = { cost: checked('free'), interpreter: checked(false) };
    expect(factsOver(over, under)).toEqual({ cost: checked('paid'), interpreter: checked(false) });
  });

  it('are checked where either is', () => {
    expect(factsOver({ cost: typical('free') }, { cost: checked('paid') })).toEqual({ cost: checked('paid') });
    expect(factsOver({ cost: checked('free') }, { cost: typical('paid') })).toEqual({ cost: checked('free') });
  });

  it('of a place are laid over one another feature by feature', () => {
    const over: Facts = { place: { wheelchair: typical(true), quiet: checked(true) } };
    const under: Facts = { place: { wheelchair: checked(false), 'child-corner': typical(true) } };
    expect(factsOver(over, under).place).toEqual({
      wheelchair: checked(false),
      quiet: checked(true),
      'child-corner': typical(true),
    });
  });

  it('are never typical where something checked was known, and name no fact that neither had', () => {
    const property = fc.property(arbitraryFacts, arbitraryFacts, (over, under) => {
      const both = factsOver(over, under);
      for (const name of Object.keys({ ...over, ...under }) as (keyof Facts)[]) {
        if (name === 'place') continue;
        const known = [over[name], under[name]].filter((fact) => fact !== undefined);
        expect(known).toContain(both[name]);
        const sure = known.some(({ basis }) => basis === 'checked');
        expect(both[name]?.basis).toBe(sure ? 'checked' : 'typical');
      }
      expect(Object.keys(both).sort()).toEqual([...new Set([...Object.keys(over), ...Object.keys(under)])].sort());
      expect(factsOver(both, under)).toEqual(both);
    });
    fc.assert(property, { seed: SEED, numRuns: 300 });
  });
});
