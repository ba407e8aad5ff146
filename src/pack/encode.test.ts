import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPack, SEED } from '../../tests/arbitrary-pack.ts';
import { checked, daily, location, packOf, service, typical } from '../../tests/sample-pack.ts';
import type { Pack } from '../domain/social-map.ts';
import { decodePack, typicalServiceId } from './decode.ts';
import { encodePack } from './encode.ts';
import type { KindOffer } from './format.ts';

const MAP: Pack = packOf({
  locations: [
    location('a', { name: 'Huis “De Brug” & zo', postcode: '1001AB', within50m: ['BU00000102', 'BU00000201'] }),
    location('b', { kind: 'desk', address: null }),
  ],
  services: [
    service('cafe', {
      location: 'a',
      name: { nl: 'Taalcafé', ar: 'مقهى اللغة' },
      hours: daily(9, 17, { dates: { '2026-12-25': [], '2026-12-26': null } }),
      facts: { languages: checked(['ar', 'tr']), cost: typical('free') },
      checkedOn: '2026-11-01',
    }),
  ],
});
const NO_KINDS: Readonly<Record<string, KindOffer>> = {};
const KINDS: Readonly<Record<string, KindOffer>> = {
  library: { needs: ['company'], facts: { access: typical(['walk-in']) } },
};

function decode(text: string) {
  const bytes = new TextEncoder().encode(text);
  return decodePack(bytes, createHash('sha256').update(bytes).digest('hex'));
}

describe('a pack that arrived whole', () => {
  it('gives back the map it was made from', async () => {
    expect(await decode(encodePack(MAP, NO_KINDS))).toEqual({ pack: MAP });
  });

  it('gives back any map', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, async (pack) => {
        expect(await decode(encodePack(pack, NO_KINDS))).toEqual({ pack });
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('is the same bytes for the same map, and others for another', () => {
    expect(encodePack(structuredClone(MAP), KINDS)).toBe(encodePack(MAP, KINDS));
    expect(encodePack({ ...MAP, today: '2026-11-23' }, KINDS)).not.toBe(encodePack(MAP, KINDS));
  });

  it('says what a place typically offers for each place of the kind, and never as checked', async () => {
    const read = await decode(encodePack(MAP, KINDS));
    const typicals = 'pack' in read ? read.pack.services.filter(({ id }) => id !== 'cafe') : [];
    expect(typicals).toMatchObject([
      { id: typicalServiceId('a'), location: 'a', needs: ['company'], basis: 'typical', checkedOn: null, hours: null },
    ]);
  });

  it('is the same bytes when a map that was read is written again', async () => {
    const text = encodePack(MAP, KINDS);
    const read = await decode(text);
    expect('pack' in read && encodePack(read.pack, KINDS)).toBe(text);
  });

  it('cannot be made of a place in a neighbourhood that is not on the map', () => {
    const nowhere = packOf({ locations: [location('a', { neighbourhood: 'BU00009999' })] });
    expect(() => encodePack(nowhere, NO_KINDS)).toThrow('BU00009999');
  });
});
