/** People who come to Voorbeeldstad find what they must, and never what they must not: `tests/scenarios/`. */
import { describe, expect, it } from 'vitest';
import { fallback, type NextStep } from '../src/domain/fallback.ts';
import { linesFor } from '../src/domain/helplines.ts';
import { match } from '../src/domain/match.ts';
import { planOf } from '../src/domain/plan.ts';
import type { Pack } from '../src/domain/social-map.ts';
import { compiledRegion } from './compiled-region.ts';
import { readScenarios, type Scenario } from './scenarios/read-scenarios.ts';

const pack = await compiledRegion('voorbeeldstad');
const scenarios = readScenarios('tests/scenarios', pack);
const SEEN = 8;

it('are forty people or more', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(40);
});

describe.each(scenarios)('$id', (scenario) => {
  const { answers, now, first, calls, seen, later, doors, uncovered, next, never } = scenario;
  const matches = match(answers, pack, now);
  const list = matches.map(({ id }) => id);
  const plan = planOf(matches, answers);
  const stops = plan.stops.map(({ match: { id } }) => id);
  const steps = fallback(answers, pack);
  const lines = linesFor(answers, pack).map(({ line }) => line.id);

  it('finds what must come first', () => {
    expect(list.slice(0, first.length)).toEqual(first.map(({ place }) => place));
    expect(lines.slice(0, calls.length)).toEqual(calls.map(({ line }) => line));
  });

  if (seen.length > 0)
    it('finds the rest among the first', () => {
      expect(seen.filter(({ place }) => !list.slice(0, SEEN).includes(place))).toEqual([]);
    });

  if (later.length > 0)
    it('finds below these what keeps less of it', () => {
      const above = [...first, ...seen].map(({ place }) => list.indexOf(place));
      const below = later.filter(({ place }) => list.indexOf(place) > Math.max(...above));
      expect(below).toEqual(later);
    });

  if (doors ?? uncovered)
    it('goes through the fewest doors', () => {
      expect([...stops].sort()).toEqual([...(doors ?? stops)].sort());
      expect(plan.uncovered).toEqual(uncovered ?? []);
    });

  it('has a next step', () => {
    expect(steps.length).toBeGreaterThan(0);
    expect(next.filter(({ step }) => !steps.some((one) => namesOf(one).includes(step)))).toEqual([]);
  });

  it('never finds what must not come', () => {
    const shown = new Set([...list, ...stops, ...lines, ...steps.flatMap(namesOf)]);
    expect(never.flatMap((one) => shutBy(one, pack)).filter((name) => shown.has(name))).toEqual([]);
  });
});

/** The ids by which a next step can be named: what it is, and the place or the line. */
function namesOf(step: NextStep): string[] {
  if (step.kind === 'line') return [step.line.id];
  return step.kind === 'front-desk' && step.place ? [step.kind, step.place.id] : [step.kind];
}

function shutBy(one: Scenario['never'][number], { locations, neighbourhoods }: Pack): string[] {
  if ('place' in one) return [one.place];
  if ('line' in one) return [one.line];
  if ('step' in one) return [one.step];
  const buurten = neighbourhoods.filter(({ wijk }) => wijk === one.wijk).map(({ code }) => code);
  return locations.filter(({ neighbourhood }) => buurten.includes(neighbourhood)).map(({ id }) => id);
}
