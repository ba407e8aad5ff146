import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryPack, SEED } from '../../tests/arbitrary-pack.ts';
import { CHECK, checked, daily, location, packOf, service, typical } from '../../tests/sample-pack.ts';
import type { Facts, PlaceFacts } from '../domain/facts.ts';
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
      check: CHECK,
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
    expect(await decode(encodePack(MAP, NO_KINDS))).toEqual({ pack: MAP, sha256: expect.any(String) });
  });

  it('gives back any map', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPack, async (pack) => {
        expect(await decode(encodePack(pack, NO_KINDS))).toEqual({ pack, sha256: expect.any(String) });
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
      { id: typicalServiceId('a'), location: 'a', needs: ['company'], basis: 'typical', check: null, hours: null },
    ]);
  });

  it('gives the same map when one that was read is written again', async () => {
    const read = await decode(encodePack(MAP, KINDS));
    expect('pack' in read && (await decode(encodePack(read.pack, KINDS)))).toEqual(read);
  });

  it('writes down once what many services share: a check, and the days that differ', () => {
    const hours = daily(9, 17, { dates: { '2026-12-25': [] } });
    const many = ['a', 'b', 'c'].map((id) => service(id, { hours, check: CHECK, facts: { cost: checked('free') } }));
    const text = encodePack(packOf({ services: many }), NO_KINDS);
    expect(text.split('2026-12-25')).toHaveLength(2);
    expect(text.split(JSON.stringify(CHECK))).toHaveLength(2);
  });

  it('cannot be made of a place in a neighbourhood that is not on the map', () => {
    const nowhere = packOf({ locations: [location('a', { neighbourhood: 'BU00009999' })] });
    expect(() => encodePack(nowhere, NO_KINDS)).toThrow('BU00009999');
  });
});

describe('what is known of a service, once read,', () => {
  const mixedUse = typical(['mixed-use'] as const);
  const library: KindOffer = {
    needs: ['company', 'debts'],
    facts: {
      access: typical(['walk-in']),
      runBy: typical('library'),
      visible: mixedUse,
      place: { quiet: typical(true) },
    },
  };
  const read = async (own: Facts, ofPlace: PlaceFacts) => {
    const map = packOf({ locations: [location('a', { facts: ofPlace })], services: [service('a', { facts: own })] });
    const found = await decode(encodePack(map, { library }));
    if (!('pack' in found)) throw new Error(found.problem);
    const [written, usual] = found.pack.services;
    return { written: written?.facts, usual, place: found.pack.locations[0]?.facts };
  };

  it('lies over what is known of its place, feature by feature', async () => {
    const ofPlace = { place: { wheelchair: checked(true), quiet: checked(false) } };
    const { written, place } = await read({ place: { wheelchair: checked(false) } }, ofPlace);
    expect(written?.place).toEqual({ wheelchair: checked(false), quiet: checked(false) });
    expect(place).toEqual({ ...ofPlace, visible: mixedUse });
  });

  it('is checked wherever one of the two is', async () => {
    const { written } = await read({ visible: typical(['street-desk']) }, { visible: checked(['private-room']) });
    expect(written?.visible).toEqual(checked(['private-room']));
  });

  it('is of the kind of place only where that goes for a guest there, too', async () => {
    const { written } = await read({}, {});
    expect(written).toEqual({ visible: mixedUse, place: { quiet: typical(true) } });
  });

  it('leaves what usually is to be had beside an offer for a time only', async () => {
    const map = packOf({ locations: [location('a')], services: [service('a', { validUntil: '2026-06-30' })] });
    const found = await decode(encodePack(map, { library }));
    expect('pack' in found && found.pack.services.at(-1)?.needs).toEqual(['company', 'debts']);
  });

  it('does not say what usually is to be had where somebody wrote it down', async () => {
    const { usual } = await read({}, {});
    expect(usual).toMatchObject({ id: typicalServiceId('a'), needs: ['company'], facts: library.facts });
  });
});
