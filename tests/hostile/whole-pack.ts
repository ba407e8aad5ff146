/** A pack in which every field is used, as the text that a server hands out. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { ReadPack } from '../../src/domain/read-pack.ts';
import { decodePack } from '../../src/pack/decode.ts';
import { encodePack } from '../../src/pack/encode.ts';
import type { KindOffer } from '../../src/pack/format.ts';
import { EVERY_FACT, known } from '../every-fact.ts';
import {
  CHECK,
  checked,
  daily,
  HORIZON,
  helpline,
  location,
  packOf,
  service,
  typical,
  weekly,
} from '../sample-pack.ts';

const TEXT = { nl: 'Koffie', en: 'Coffee', ar: 'قهوة', tr: 'Kahve' };
const { facts } = EVERY_FACT[0] ?? known({});
const HOURS = weekly({ 0: [[540, 720]], 4: [[1320, 1560]] }, { dates: { '2026-11-24': null, '2026-12-25': [] } });

const KINDS: Readonly<Record<string, KindOffer>> = {
  library: { needs: ['company', 'learn-dutch'], facts: { access: typical(['walk-in']), cost: typical('free') } },
  desk: { needs: ['letters-forms'], facts: { runBy: typical('municipality'), place: { wheelchair: typical(true) } } },
};

const SAMPLE = packOf({});

/** Texts of packs that are whole. */
export const WHOLE_PACKS: readonly string[] = [
  encodePack(
    packOf({
      region: {
        ...SAMPLE.region,
        corrections: { email: 'kaart@voorbeeldstad.example', phone: '14 000' },
        attribution: ['Gemeente Voorbeeldstad, CC BY 4.0'],
      },
      organizations: [
        {
          id: 'club',
          name: TEXT,
          phone: '000-0100100',
          email: 'club@example.org',
          url: 'https://club.example/nl?a=1#b',
        },
        { id: 'other', name: { nl: 'Anders' }, phone: null, email: null, url: null },
      ],
      locations: [
        location('library', {
          name: 'Bieb (centrum)',
          postcode: '1001AB',
          within50m: ['BU00000201', 'BU00000102'],
          facts: { visible: checked(['mixed-use']), place: { wheelchair: checked(true), quiet: typical(false) } },
        }),
        location('desk', { kind: 'desk', neighbourhood: 'BU00000101', address: null }),
      ],
      services: [
        service('cafe', {
          location: 'library',
          organization: 'club',
          name: TEXT,
          description: TEXT,
          whatHappens: { nl: 'Iemand schenkt koffie in.' },
          bring: TEXT,
          phone: '000-0100101',
          needs: ['debts', 'company'],
          facts: { ...facts, serves: checked(['WK000002']), cost: checked('small-fee'), fee: checked(250) },
          hours: HOURS,
          validFrom: '2026-01-01',
          validUntil: '2027-06-30',
          capacity: 'waiting-list',
          check: CHECK,
        }),
        service('walk-in', { location: 'desk', needs: ['debts', 'suicidal'], basis: 'typical', hours: daily(9, 17) }),
        service('group', { location: 'library', organization: 'other', needs: ['company'], capacity: 'full' }),
      ],
      helplines: [
        helpline('luisterlijn', { anonymous: true, hours: daily(0, 24), languages: ['nl', 'ar'] }),
        helpline('line-113', { cost: 'per-minute', centsPerMinute: 10, url: 'https://line.example/' }),
        helpline('money-line', { cost: 'free', secondHand: true, hours: HOURS }),
      ],
    }),
    KINDS,
  ),
  encodePack(packOf({ services: [service('a'), service('b', { hours: HOURS, check: CHECK })] }), {}),
];

/** Texts of the first of them that are shown, or lead somewhere, or are a day. */
const SHOWN = [
  'https://club.example/nl?a=1#b',
  'https://line.example/',
  'club@example.org',
  'kaart@voorbeeldstad.example',
  '000-0100101',
  '14 000',
  'Bieb (centrum)',
  'library',
  'Koffie',
  'قهوة',
  'Gemeente Voorbeeldstad, CC BY 4.0',
  'Voorbeeldstad',
  'WK000002',
  'learn-dutch',
  '2026-11-22',
  '2026-11-01',
  HORIZON,
] as const;

/** The first of them, in which one of these texts is another. */
export function packWith(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...SHOWN), text)
    .map(([shown, other]) => (WHOLE_PACKS[0] ?? '').replaceAll(JSON.stringify(shown), () => JSON.stringify(other)));
}

/** Reads bytes as the app does of which the list says that these are the right ones. */
export function readAsListed(bytes: Uint8Array<ArrayBuffer>): Promise<ReadPack> {
  return decodePack(bytes, createHash('sha256').update(bytes).digest('hex'));
}
