import type { HoursProblem } from './expand-hours.ts';
import { type Problem, shown, valueAt } from './problems.ts';
import type { Sourced } from './read-records.ts';

/** Tells what is wrong with hours where they stand: below the path `at` of a record. */
export function tellHours(
  { value, problem }: Sourced<unknown>,
  at: readonly PropertyKey[],
  found: readonly HoursProblem[],
  problems: Problem[],
): void {
  for (const { path, expected } of found) {
    const steps = [...at, ...path];
    problems.push(problem(steps, shown(valueAt(value, steps)), expected));
  }
}
