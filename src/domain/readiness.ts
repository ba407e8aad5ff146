import type { OnThisPhone, StorageProblem } from './on-this-phone.ts';

/** `none`: this browser keeps no apps; `failed`: this one could not be kept yet. */
export type Readiness = 'coming' | 'ready' | 'none' | 'failed' | StorageProblem;

/** Whether the app works without a network on the map of a region; or why not, once that is known. */
export function readiness({ app, storage, maps }: OnThisPhone, shown: string): Readiness {
  // A phone may be too full for a newer map, or for that of another region, and hold this one all the same.
  if (app === 'kept' && maps.some(({ region }) => region === shown)) return 'ready';
  if (storage !== 'works') return storage;
  if (app === 'refused') return 'none';
  return app === 'failed' ? 'failed' : 'coming';
}
