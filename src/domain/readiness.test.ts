import { expect, it } from 'vitest';
import { NOTHING_YET, type OnThisPhone } from './on-this-phone.ts';
import { readiness } from './readiness.ts';

const maps = [{ region: 'here', sha256: 'aa', today: '2026-11-22', size: 1 }];

it.each<[string, Partial<OnThisPhone>, string]>([
  ['nothing is known yet', {}, 'coming'],
  ['the app is there, and its map is not', { app: 'kept' }, 'coming'],
  ['a map is there, and the app is not', { maps }, 'coming'],
  ['both are there', { app: 'kept', maps }, 'ready'],
  ['the map is there, and there is no room for another', { app: 'kept', maps, storage: 'full' }, 'ready'],
  ['the map of another region is there', { app: 'kept', maps: maps.map((map) => ({ ...map, region: 'b' })) }, 'coming'],
  ['nothing can be kept', { app: 'kept', storage: 'refused' }, 'refused'],
  ['neither the app nor anything else can be kept', { app: 'refused', storage: 'refused' }, 'refused'],
  ['the app did not fit, or not arrive', { app: 'failed', maps }, 'failed'],
  ['nothing at all can be kept, the app neither', { app: 'failed', storage: 'full' }, 'full'],
  ['the app alone cannot be kept', { app: 'refused', maps }, 'none'],
])('%s', (_, kept, is) => {
  expect(readiness({ ...NOTHING_YET, ...kept }, 'here')).toBe(is);
});
