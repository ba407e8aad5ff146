import type { Allowed, Hosted } from './allowed.ts';
import { judgeTraces } from './judge-traces.ts';
import { readingOf, type Traces } from './read-traces.ts';

/** What is known of a test while something watches its walks. */
export interface Watch {
  /** The sites of the test, the only ones that may be asked anything. */
  readonly sites: readonly Hosted[];
  readonly allowed: Allowed;
  /** Whether files may fail to come, which browsers complain of. */
  readonly expectsTrouble: boolean;
  /** What went wrong so far. */
  readonly mistakes: string[];
}

/**
 * After a step, or at the end of a walk, when the bytes of maps are looked at as well. Where the focus was moved, which people with a
 * keyboard do hundreds of times, the database and the caches wait for the next step.
 */
export type Moment = 'focus' | 'step' | 'end';

/** Runs JavaScript in the page of a walk. */
export type Run = (javascript: string) => Promise<string>;

/** Reads what stands in a page. */
export async function readPage(run: Run, { allowed }: Watch, moment: Moment): Promise<Traces> {
  const options = {
    hashes: moment === 'end',
    database: moment !== 'focus' && allowed.noDatabase !== true,
    files: moment === 'end' || (moment === 'step' && allowed.filesGo !== true),
  };
  const traces: Traces = JSON.parse(await run(readingOf(options)));
  // Somebody may just be throwing it away, or changing it: the next look reads it again, and the last one must.
  if (moment === 'end' && traces.unread.length > 0) throw new Error(`Not to be read: ${traces.unread}`);
  return traces;
}

/** Fails where something stands that should not, and with all that went wrong before. */
export function judgePage(traces: Traces, { sites, allowed, mistakes }: Watch): void {
  mistakes.push(...judgeTraces(traces, sites, allowed));
  expectNone(mistakes);
}

/** Fails with all that went wrong. */
export function expectNone(mistakes: readonly string[]): void {
  if (mistakes.length > 0) throw new Error([...new Set(mistakes)].join('\n'));
}
