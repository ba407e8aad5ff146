import { describe, expect, it } from 'vitest';
import { location, packOf, service } from '../../tests/sample-pack.ts';
import { indexOf } from './pack-index.ts';
import type { Pack } from './social-map.ts';

const at = (id: string, place: string, ...needs: string[]) => service(id, { location: place, needs });
const placesFor = (need: string, pack: Pack) => [...(indexOf(pack).byNeed.get(need) ?? [])].map(({ id }) => id);
const servicesAt = (place: string, pack: Pack) =>
  indexOf(pack)
    .at.get(place)
    ?.map(({ id }) => id);

describe('the index of a pack', () => {
  const pack = packOf({
    locations: ['library', 'mill', 'empty'].map((id) => location(id)),
    services: [
      at('advice', 'library', 'debts', 'company'),
      at('cafe', 'mill', 'company'),
      at('letters', 'library', 'letters-forms', 'debts'),
      at('lost', 'nowhere', 'debts'),
    ],
  });

  it('has for each need the places that serve it, each once', () => {
    expect(placesFor('debts', pack)).toEqual(['library']);
    expect(placesFor('company', pack)).toEqual(['library', 'mill']);
    expect(placesFor('letters-forms', pack)).toEqual(['library']);
    expect(placesFor('learn-dutch', pack)).toEqual([]);
  });

  it('has at each place its services, in the order of the pack', () => {
    expect(servicesAt('library', pack)).toEqual(['advice', 'letters']);
    expect(servicesAt('mill', pack)).toEqual(['cafe']);
    expect(servicesAt('empty', pack)).toEqual([]);
  });

  it('leaves out a service whose place is not in the pack', () => {
    expect(servicesAt('nowhere', pack)).toBeUndefined();
    expect([...indexOf(pack).at.values()].flat().map(({ id }) => id)).not.toContain('lost');
  });

  it('holds the places and services of the pack themselves', () => {
    expect([...(indexOf(pack).byNeed.get('letters-forms') ?? [])][0]).toBe(pack.locations[0]);
    expect(indexOf(pack).at.get('mill')?.[0]).toBe(pack.services[1]);
  });

  it('is made once for a pack', () => {
    expect(indexOf(pack)).toBe(indexOf(pack));
  });

  it('of another pack is another, however alike the two are', () => {
    const other = { ...pack, services: [at('cafe', 'mill', 'debts')] };
    expect(placesFor('debts', other)).toEqual(['mill']);
    expect(placesFor('debts', pack)).toEqual(['library']);
  });
});
