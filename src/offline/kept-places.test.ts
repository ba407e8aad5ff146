import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakePhone } from '../../tests/fake-phone.ts';
import type { KeptPlace } from '../domain/on-this-phone.ts';

const BIEB: KeptPlace = { region: 'voorbeeldstad', id: 'library', name: 'Bieb' };

let places: typeof import('./kept-places.ts');
let database: typeof import('./database.ts');

beforeEach(async () => {
  fakePhone();
  // The module holds on to the database it opened.
  vi.resetModules();
  places = await import('./kept-places.ts');
  database = await import('./database.ts');
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['a name to draw', { ...BIEB, id: 'b', name: { type: 'p', props: {}, constructor: undefined } }],
  ['no name', { region: 'voorbeeldstad', id: 'b' }],
  ['half a sign', { ...BIEB, id: 'b', name: '\uD800' }],
  ['an id that is no text', { ...BIEB, id: 3 }],
])('passes over what is no place: %s', async (_, other) => {
  await places.keepPlace(BIEB);
  await database.inDatabase((open) => open.put('places', other as never));
  expect(await places.keptPlaces()).toEqual({ value: [BIEB] });
});
