import { expect, it } from 'vitest';
import { packEdition } from './pack-edition.ts';
import type { Content } from './read-content.ts';

const CONTENT = {
  needs: { needs: [{ id: 'debts', pictogram: 'bills' }] },
  placeKinds: { library: { pictogram: 'library' } },
  factLooks: { cost: { free: 'free' } },
} as unknown as Content;

it('stays the same as long as packs speak of the same things, however they look', () => {
  const redrawn = { ...CONTENT, placeKinds: { library: { pictogram: 'book' } } } as unknown as Content;
  expect(packEdition(redrawn)).toBe(packEdition(CONTENT));
});

it.each([
  ['need', { needs: { needs: [{ id: 'debts' }, { id: 'company' }] } }],
  ['kind of place', { placeKinds: { library: {}, church: {} } }],
  ['fact', { factLooks: { cost: { free: 'free' }, access: {} } }],
  ['value of a fact', { factLooks: { cost: { free: 'free', paid: 'paid' } } }],
])('is another one with one more %s', (_what, more) => {
  expect(packEdition({ ...CONTENT, ...more } as unknown as Content)).not.toBe(packEdition(CONTENT));
});
