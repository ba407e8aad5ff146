/**
 * How many cases each property is tried with: a share of a thousand in `npm test`, and of a hundred thousand in `npm run bench`, which
 * sets HOSTILE_CASES. HOSTILE_SEED tries others.
 */
import fc from 'fast-check';
import { it } from 'vitest';
import { SEED } from '../arbitrary-pack.ts';

declare module 'vitest' {
  interface TaskMeta {
    cases?: number;
  }
}

const ALL = Number(process.env.HOSTILE_CASES ?? 1000);
const seed = Number(process.env.HOSTILE_SEED ?? SEED);
/** In milliseconds a case, on a slow machine that does much at once. */
const PATIENCE = 400;

/** A property that holds for a share of all cases, in thousandths. */
export function holds<Of extends unknown[]>(
  name: string,
  share: number,
  arbitraries: { [Position in keyof Of]: fc.Arbitrary<Of[Position]> },
  property: (...values: Of) => void | Promise<void>,
): void {
  const numRuns = Math.ceil((ALL * share) / 1000);
  it(name, { timeout: 30_000 + numRuns * PATIENCE }, async ({ task }) => {
    let cases = 0;
    const all = fc.asyncProperty(fc.tuple<Of>(...arbitraries), async (values) => {
      cases++;
      await property(...values);
    });
    await fc.assert(all, { seed, numRuns, includeErrorInReport: true });
    task.meta.cases = cases;
  });
}
