import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, problemsOf } from '../../tests/broken-content.ts';
import { contentFolder } from './content-folder.ts';
import { importAmsterdam } from './import-amsterdam.ts';
import { readRegion } from './read-region.ts';

const PLACE = {
  id: 'MV1',
  name: 'OBA Linnaeus',
  category: 'Bibliotheek',
  kind: 'Bibliotheek',
  street: 'Linnaeusstraat',
  housenumber: '44',
  postcode: '1092CK',
  city: 'Amsterdam',
  lat: 52.103,
  lon: 5.305,
};
const RING = [
  [5.3, 52.1],
  [5.31, 52.1],
  [5.31, 52.106],
  [5.3, 52.1],
];
const SHAPE = {
  type: 'Feature',
  properties: { code: 'BU0363AA01', name: 'Buurt', wijk: 'WK0363AA', wijk_name: 'Wijk', extra: 1 },
  geometry: { type: 'MultiPolygon', coordinates: [[RING], [RING.slice(0, 3)]] },
};

function source(places: readonly Partial<typeof PLACE>[], shapes: readonly object[] = [SHAPE]): string {
  return folderWith({
    'places/amsterdam_places.json': JSON.stringify({ places: places.map((place) => ({ ...PLACE, ...place })) }),
    'geo/amsterdam_buurten_2024.geojson': JSON.stringify({ type: 'FeatureCollection', features: shapes }),
    'geo/nl_buurten_2024_centroids.csv': 'buurt_code,main_pc4\nBU0363AA01,1011\nBU0363AA02,\n',
  });
}

function imported(places: readonly Partial<typeof PLACE>[]) {
  const { files, report } = importAmsterdam(source(places));
  const rows = (file: string) => (files[file] ?? '').trimEnd().split('\n').slice(1);
  return { kept: rows('places.csv'), left: rows('not-imported.csv'), report: report.join('\n') };
}

describe('a place', () => {
  it('is kept as a row with the kind that its category and kind together say', () => {
    expect(imported([{}]).kept).toEqual(['MV1,OBA Linnaeus,library,Linnaeusstraat 44,1092CK,Amsterdam,52.103,5.305']);
    expect(imported([{ category: 'Buurtteamlocatie', kind: 'Hoofdlocatie' }]).kept[0]).toContain(',community-team,');
    expect(imported([{ category: 'Overig BV', kind: '' }]).kept[0]).toContain(',other-place,');
  });

  it('of a kind that is not known here stops the import and says which', () => {
    expect(() => imported([{ id: 'MV9', kind: 'Hoofdlocatie' }])).toThrow(/MV9.*Bibliotheek\/Hoofdlocatie/);
  });

  it('has its name tidied, and put in quotes where it needs them', () => {
    const { kept } = imported([{ name: ' ’t  Huis, "De`Brug" ' }]);
    expect(kept[0]).toContain('MV1,"’t Huis, ""De’Brug""",library');
  });

  it('without a street has no address, and the report says so', () => {
    const { kept, report } = imported([{ street: ' ', housenumber: '' }]);
    expect(kept[0]).toContain('library,,1092CK');
    expect(report).toContain('MV1 OBA Linnaeus: kept, without an address');
  });

  it('has no house number where a spreadsheet made a date of it', () => {
    const { kept, report } = imported([{ housenumber: '45020' }]);
    expect(kept[0]).toContain(',Linnaeusstraat,');
    expect(report).toMatch(/without its house number \(45020 is a date\)/);
    expect(imported([{ housenumber: '450' }]).kept[0]).toContain('Linnaeusstraat 450,');
  });

  it('in a street that lost a letter gets it back, or stops the import', () => {
    const { kept, report } = imported([{ street: 'Hygi?astraat' }]);
    expect(kept[0]).toContain('Hygiëastraat 44');
    expect(report).toContain('Hygi?astraat mended to Hygiëastraat');
    expect(() => imported([{ street: 'Onbekende?straat' }])).toThrow('Onbekende?straat');
  });
});

describe('a place whose name says that it is gone', () => {
  it.each([
    ['Huis van de Wijk (oud)', 'old building'],
    ['Buurtkamer TIJDELIJK', 'temporary'],
    ['Inloop i.v.m. corona', 'corona'],
    ['De Brug (renovatie)', 'renovated'],
    ['De Poort - gesloten', 'closed'],
  ])('%s is left out, and listed with the reason', (name, reason) => {
    const { kept, left, report } = imported([{ name }, { id: 'MV2' }]);
    expect(kept.map((row) => row.split(',')[0])).toEqual(['MV2']);
    expect(left).toEqual([expect.stringContaining(reason)]);
    expect(left[0]).toContain('MV1,');
    expect(report).toContain('1 places kept, 1 left out');
    expect(report).toMatch(new RegExp(`MV1 .*${reason}`));
  });

  it.each(['Oud-Zuid', 'Het oude raadhuis', 'Goud'])('%s is not such a name', (name) => {
    expect(imported([{ name }]).kept).toHaveLength(1);
  });
});

describe('the neighbourhoods', () => {
  it('come one a line with the main postcode, and without slivers that are no area', () => {
    const second = { ...SHAPE, properties: { ...SHAPE.properties, code: 'BU0363AA02' } };
    const text = importAmsterdam(source([{}], [SHAPE, second])).files['neighbourhoods.geojson'] ?? '';
    const { features } = JSON.parse(text) as { features: (typeof SHAPE)[] };
    expect(text.split('\n')).toHaveLength(5);
    expect(features.map(({ properties }) => properties)).toEqual([
      { code: 'BU0363AA01', name: 'Buurt', wijk: 'WK0363AA', wijk_name: 'Wijk', postcode: '1011' },
      { code: 'BU0363AA02', name: 'Buurt', wijk: 'WK0363AA', wijk_name: 'Wijk', postcode: null },
    ]);
    expect(features[0]?.geometry.coordinates).toEqual([[RING]]);
  });

  it('come without holes that are no area', () => {
    const coordinates = [[RING, RING.slice(0, 3)]];
    const { files } = importAmsterdam(source([{}], [{ ...SHAPE, geometry: { type: 'MultiPolygon', coordinates } }]));
    const folder = folderWith(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [join('regions/amsterdam', name), text])),
    );
    expect(
      problemsOf(() =>
        readRegion('amsterdam', contentFolder(folder), { kinds: ['library', 'community-team'], needs: [] }),
      ),
    ).toEqual([]);
  });
});

it('what was imported is content without a mistake, and the same again the next time', () => {
  const from = source([{ name: 'A, "B"' }, { id: 'MV2', street: '', postcode: '' }]);
  const { files } = importAmsterdam(from);
  expect(importAmsterdam(from).files).toEqual(files);
  const folder = folderWith(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [join('regions/amsterdam', name), text])),
  );
  const { places } = readRegion('amsterdam', contentFolder(folder), {
    kinds: ['library', 'community-team'],
    needs: [],
  });
  expect(places.map(({ value: { name, address } }) => [name, address])).toEqual([
    ['A, "B"', 'Linnaeusstraat 44'],
    ['OBA Linnaeus', '44'],
  ]);
});
