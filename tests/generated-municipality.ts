/** Invented municipalities of any size, for tests of scale and for benchmarks only; the same seed gives the same files. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import * as words from '../src/domain/facts.ts';
import type { Files } from './broken-content.ts';

export interface Size {
  readonly services: number;
  readonly seed: number;
  /** Ids of needs, the most common first. */
  readonly needs: readonly string[];
  /** Ids of kinds of place. */
  readonly kinds: readonly string[];
}

export const GENERATED_ID = 'grootstad';
const WEST = 5.2;
const SOUTH = 52;
// About 600 m: the size of a neighbourhood in a town.
const STEP_LON = 0.009;
const STEP_LAT = 0.0055;
const BUURTEN_A_WIJK = 5;
const SERVICES_A_PLACE = 2.3;
const SERVICES_AN_ORGANIZATION = 4.2;
const SERVICES_A_BUURT = 13;
const SENTENCES = {
  nl: 'U kunt binnenlopen met een vraag over geld, brieven of formulieren. Wij helpen u op weg.',
  en: 'You can walk in with a question about money, letters or forms. We help you on your way.',
  ar: 'يمكنكم الدخول بسؤال عن المال أو الرسائل أو الاستمارات. نساعدكم على بدء الطريق.',
  tr: 'Para, mektup veya formlarla ilgili bir sorunuz varsa içeri girebilirsiniz. Size yol gösteririz.',
} as const;

/** The files of the folder `regions/grootstad` with so many services. */
export function generatedMunicipality({ services: count, seed, needs, kinds }: Size): Files {
  const take = <Value>(arbitrary: fc.Arbitrary<Value>, numRuns: number, salt: number) =>
    fc.sample(arbitrary, { seed: seed + salt, numRuns });
  const codes = Array.from({ length: Math.max(4, Math.round(count / SERVICES_A_BUURT)) }, (_, n) => buurtCode(n));
  const places = Array.from({ length: Math.ceil(count / SERVICES_A_PLACE) }, (_, n) => `plek-${n}`);
  const organizations = Array.from({ length: Math.ceil(count / SERVICES_AN_ORGANIZATION) }, (_, n) => `club-${n}`);
  const spots = take(spot(codes.length, kinds), places.length, 1);
  const offers = take(offer(places, organizations, needs), count, 2);
  const file = (name: string, value: unknown) => [name, stringify(value, { aliasDuplicateObjects: false })];
  return Object.fromEntries([
    file('region.yaml', {
      id: GENERATED_ID,
      name: 'Grootstad',
      municipality: 'GM0001',
      practice: true,
      centre: [SOUTH, WEST],
      front_desk: { kinds: [kinds[0]], phone: '14 000' },
      stale_after_months: 6,
      school_holidays: 'middle',
      attribution: [],
    }),
    ['neighbourhoods.geojson', shapes(codes)],
    file(
      'organizations.yaml',
      organizations.map((id) => ({ id, name: id, phone: '000-0100000' })),
    ),
    file(
      'locations.yaml',
      spots.map((at, n) => ({ id: places[n], name: `Plek ${n}`, ...at })),
    ),
    file(
      'services.yaml',
      offers.map((of, n) => ({ id: `hulp-${n}`, ...of })),
    ),
  ]);
}

function buurtCode(n: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const wijk = Math.floor(n / BUURTEN_A_WIJK);
  return `BU0001${wijkSigns(wijk)}${pad(n % BUURTEN_A_WIJK)}`;
}

/** Two signs of a wijk's code, to the base of 36. */
function wijkSigns(n: number): string {
  const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return `${signs[Math.floor(n / signs.length)]}${signs[n % signs.length]}`;
}

function corner(n: number, total: number): [lon: number, lat: number] {
  const columns = Math.ceil(Math.sqrt(total));
  const round = (value: number) => Number(value.toFixed(5));
  return [round(WEST + (n % columns) * STEP_LON), round(SOUTH + Math.floor(n / columns) * STEP_LAT)];
}

function shapes(codes: readonly string[]): string {
  const features = codes.map((code, n) => {
    const [lon, lat] = corner(n, codes.length);
    const [east, north] = [Number((lon + STEP_LON).toFixed(5)), Number((lat + STEP_LAT).toFixed(5))];
    const ring = [
      [lon, lat],
      [east, lat],
      [east, north],
      [lon, north],
      [lon, lat],
    ];
    const wijk = code.replace('BU', 'WK').slice(0, 8);
    const properties = { code, name: `Buurt ${n}`, wijk, wijk_name: `Wijk ${wijk.slice(6)}`, postcode: null };
    return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function spot(buurten: number, kinds: readonly string[]) {
  const share = fc.integer({ min: 2, max: 8 }).map((n) => n / 10);
  return fc
    .record({
      buurt: fc.integer({ min: 0, max: buurten - 1 }),
      kind: fc.constantFrom(...kinds),
      east: share,
      north: share,
      facts: sometimes(
        6,
        fc.record({
          visible: some(words.VISIBLE, 2),
          place: fc.dictionary(fc.constantFrom(...words.PLACE), fc.boolean(), { maxKeys: 4 }),
        }),
      ),
    })
    .map(({ buurt, kind, east, north, facts }) => {
      const [lon, lat] = corner(buurt, buurten);
      const point = [Number((lat + north * STEP_LAT).toFixed(5)), Number((lon + east * STEP_LON).toFixed(5))];
      return { kind, point, address: `Straat ${buurt}`, ...(facts && { facts, checked: { on: '2026-09-01' } }) };
    });
}

function offer(places: readonly string[], organizations: readonly string[], needs: readonly string[]) {
  return fc
    .record({
      organization: fc.constantFrom(...organizations),
      location: fc.constantFrom(...places),
      name: text(2),
      description: text(1),
      what_happens: sometimes(8, text(2)),
      needs: fc.uniqueArray(skewed(needs), { minLength: 1, maxLength: 3 }),
      facts: facts(),
      hours: sometimes(8, hours()),
      capacity: sometimes(4, fc.constantFrom('open', 'open', 'waiting-list', 'full')),
      checked: fc.constantFrom('2026-10-20', '2026-09-03', '2026-07-14', '2026-04-02', '2025-11-11'),
    })
    .map(({ checked, ...of }) => ({ ...withoutNulls(of), checked: { on: checked, by: 'Redactie', source: 'bezoek' } }));
}

/** The first ones far more often than the last, as needs are. */
function skewed(list: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(...list.map((id, n) => ({ weight: Math.ceil(60 / (n + 3)), arbitrary: fc.constant(id) })));
}

function some<const Value extends string>(values: readonly Value[], most: number): fc.Arbitrary<Value[]> {
  return fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
}

/** Known in so many of ten cases; else null. */
function sometimes<Value>(tenths: number, of: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ weight: tenths, arbitrary: of }, { weight: 10 - tenths, arbitrary: fc.constant(null) });
}

function text(sentences: number) {
  const repeated = (of: string) => Array(sentences).fill(of).join(' ');
  const all = Object.fromEntries(Object.entries(SENTENCES).map(([id, sentence]) => [id, repeated(sentence)]));
  return fc.oneof({ weight: 9, arbitrary: fc.constant(all) }, { weight: 1, arbitrary: fc.constant({ nl: all.nl }) });
}

function facts() {
  const name = fc.constantFrom(...words.NAME_ASKED);
  return fc
    .record({
      access: sometimes(9, some(words.ACCESS, 3)),
      name_asked: sometimes(6, fc.record({ enter: name, talk: name, help: name })),
      run_by: sometimes(8, fc.constantFrom(...words.RUN_BY)),
      serves: sometimes(
        7,
        fc.oneof({ weight: 4, arbitrary: fc.constant('everyone') }, fc.constant({ 'own-area': ['WK000100'] })),
      ),
      cost: sometimes(8, fc.constantFrom('free', 'free', 'free', 'free-with-city-pass', 'paid', { 'small-fee': 250 })),
      languages: sometimes(6, some(['nl', 'en', 'ar', 'tr', 'pl', 'so', 'fa'], 3)),
      interpreter: sometimes(3, fc.boolean()),
      for_whom: sometimes(5, some(words.FOR_WHOM, 1)),
      talk_with: sometimes(5, some(words.TALK_WITH, 2)),
      papers: sometimes(5, some(words.PAPERS, 1)),
    })
    .map(withoutNulls);
}

function hours() {
  const days = fc.constantFrom('Mo', 'Tu', 'We', 'Th', 'Fr', 'Mo-Fr', 'Mo,We,Fr', 'Tu,Th', 'Sa');
  const half = (from: number, to: number) =>
    fc.integer({ min: from * 2, max: to * 2 }).map((n) => `${String(n >> 1).padStart(2, '0')}:${n % 2 ? '30' : '00'}`);
  const morning = fc.tuple(half(8, 10), half(11, 12)).map((times) => times.join('-'));
  const afternoon = fc.tuple(half(13, 14), half(15, 21)).map((times) => times.join('-'));
  const weekly = fc
    .tuple(
      days,
      fc.oneof(
        morning,
        afternoon,
        fc.tuple(morning, afternoon).map((both) => both.join(',')),
      ),
    )
    .map(([on, times]) => `${on} ${times}`);
  // One in ten or so is not the same every week, or goes on at night.
  const odd = fc.tuple(fc.constantFrom('Fr[1]', 'We[2,4]', 'week 01-53/2 Mo', 'Apr-Oct Su'), afternoon);
  const rule = fc.oneof(
    { weight: 8, arbitrary: weekly },
    { weight: 1, arbitrary: odd.map(([on, times]) => `${on} ${times}`) },
    { weight: 1, arbitrary: fc.constant('Fr,Sa 22:00-07:00') },
  );
  return fc.record({
    rule,
    public_holidays: fc.constantFrom('closed', 'closed', 'unknown', 'open'),
    school_holidays: fc.constantFrom('open', 'closed', 'unknown'),
  });
}

function withoutNulls<Value extends object>(value: Value): Partial<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, of]) => of !== null)) as Partial<Value>;
}
