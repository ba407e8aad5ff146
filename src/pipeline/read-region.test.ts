import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  edited,
  folderWith,
  lineOf,
  problemsOf,
  regionOf,
  SHARED_IDS,
  SMALL_CONTENT,
  TESTSTAD,
} from '../../tests/broken-content.ts';
import { contentFolder } from './content-folder.ts';

const REGION = 'regions/teststad/region.yaml';
const PLACES = 'regions/teststad/places.csv';
const SHAPES = 'regions/teststad/neighbourhoods.geojson';
const KINDS = SHARED_IDS.kinds;

const told = (folder: string) => problemsOf(() => regionOf(folder));

describe('a region without a mistake', () => {
  it('is read with its places, each on its line', () => {
    const { region, neighbourhoods, places } = regionOf(folderWith(TESTSTAD));
    expect(region).toMatchObject({ id: 'teststad', practice: false, front_desk: { phone: '14 099' } });
    expect(neighbourhoods.map(({ properties }) => properties.code)).toEqual(['BU99990001', 'BU99990102']);
    expect(places).toMatchObject([
      { value: { id: 'lib-1', address: 'Dorpsstraat 1', postcode: '1234AB', lat: 52.103, lon: 5.305 } },
      { value: { id: 'lib-2', address: null, postcode: null } },
    ]);
    expect(places.map(({ problem }) => problem(['id'], '', '').line)).toEqual([2, 3]);
  });

  it('may have a byte-order mark, lines that end as on Windows, empty lines, and quotes', () => {
    const text = `\uFEFF${TESTSTAD[PLACES]}\nlib-3,"Café ""De Brug"", zaal 2",library,,,Teststad,52.103,5.305\n`;
    const { places } = regionOf(folderWith({ ...TESTSTAD, [PLACES]: text.replaceAll('\n', '\r\n') }));
    expect(places.map(({ value, problem }) => [value.id, value.name, problem([], '', '').line])).toEqual([
      ['lib-1', 'Library North', 2],
      ['lib-2', 'Library South', 3],
      ['lib-3', 'Café "De Brug", zaal 2', 5],
    ]);
  });
});

describe('one mistake is one problem, with file, line, path, what was found and what was expected', () => {
  const latitude = 'a latitude between 50 and 54';
  const longitude = 'a longitude between 3 and 8';
  it.each([
    [
      PLACES,
      'lib-2,',
      'lib-1,',
      'id',
      '"lib-1" a second time',
      expect.stringMatching(/^an id of its own \(first in .*places\.csv, line 2\)$/),
    ],
    [PLACES, 'lib-2,', 'lib 2,', 'id', '"lib 2"', 'an id of letters, digits and hyphens'],
    [PLACES, 'South,library', 'South,libary', 'kind', '"libary"', `one of ${KINDS.join(', ')} (did you mean library?)`],
    [PLACES, '1234AB', '1234 ab', 'postcode', '"1234 ab"', 'a postcode such as 1055CK, or nothing'],
    [PLACES, '52.103,5.315', ',5.315', 'lat', '""', latitude],
    [PLACES, '52.103,5.315', '52.103,0', 'lon', '"0"', longitude],
    [
      PLACES,
      'North',
      'North\u0007',
      'name',
      '"Library North\\u0007"',
      'a text on one line, without control or direction characters',
    ],
    [REGION, 'id: teststad', 'id: testdorp', 'id', '"testdorp"', "the folder's name, teststad"],
    [REGION, 'GM9999', '9999', 'municipality', '9999', expect.any(String)],
    [REGION, '[library]', '[libary]', 'front_desk.kinds[0]', '"libary"', expect.stringContaining('mean library?')],
    [
      REGION,
      'stale_after',
      'practise: true\nstale_after',
      'practise',
      'the key "practise"',
      expect.stringContaining('mean practice?'),
    ],
    [SHAPES, 'BU99990102', 'BU1', 'features[1].properties.code', '"BU1"', 'a CBS code such as BU0363AA01'],
    [
      SHAPES,
      'MultiPolygon',
      'Polygon',
      'features[0].geometry.type',
      '"Polygon"',
      expect.stringContaining('MultiPolygon'),
    ],
  ])('in %s, where %s became %j', (file, from, to, path, found, expected) => {
    const folder = edited(file, from, to);
    expect(told(folder)).toEqual([{ file: join(folder, file), line: lineOf(file, from), path, found, expected }]);
  });

  it('latitude and longitude swapped are told for both', () => {
    const folder = edited(PLACES, '52.103,5.305', '5.305,52.103');
    expect(told(folder)).toMatchObject([
      { line: 2, path: 'lat', found: '"5.305"', expected: latitude },
      { line: 2, path: 'lon', found: '"52.103"', expected: longitude },
    ]);
  });

  it('a row with a column too many or too few is told with its line', () => {
    const folder = edited(PLACES, 'Library South,', 'Library, South,');
    expect(told(folder)).toMatchObject([{ file: join(folder, PLACES), line: 3 }]);
    expect(told(edited(PLACES, ',52.103,5.315', ',52.103'))).toMatchObject([{ line: 3 }]);
    expect(told(edited(PLACES, 'Library South', '"Library South'))).toMatchObject([
      { file: expect.any(String), line: 3 },
    ]);
  });

  it('JSON that stops too early is told with its line', () => {
    const folder = edited(SHAPES, ']}\n', '');
    expect(told(folder)).toMatchObject([{ file: join(folder, SHAPES), expected: 'valid JSON' }]);
  });

  it('a neighbourhood twice is told', () => {
    expect(told(edited(SHAPES, 'BU99990102', 'BU99990001'))).toHaveLength(1);
  });

  it('a column that is called otherwise is told once, at the first line', () => {
    expect(told(edited(PLACES, 'id,name', 'id,naam'))).toMatchObject([{ line: 1 }]);
  });
});

describe('the files of a region', () => {
  it('are all missed at once where the folder holds none', () => {
    const folder = folderWith({ 'regions/teststad/not-imported.csv': '' });
    const missing = [REGION, SHAPES].map((file) => ({
      file: join(folder, file),
      line: null,
      found: 'no such file',
    }));
    expect(told(folder)).toMatchObject([...missing, { found: 'no place' }]);
  });

  it('are only those that something reads', () => {
    const folder = folderWith({ ...SMALL_CONTENT, 'regions/teststad/place.csv': '' });
    const file = join(folder, 'regions/teststad/place.csv');
    const expected = expect.stringContaining('did you mean places.csv?');
    expect(told(folder)).toEqual([{ file, line: null, path: '', found: 'the file place.csv', expected }]);
  });

  it('tell all their mistakes at once', () => {
    const folder = folderWith({
      [REGION]: 'id: [\n',
      [SHAPES]: '{}',
      [PLACES]: `${TESTSTAD[PLACES]}lib-1,,cafe,,1,Teststad,1,1\n`,
      'regions/teststad/notes.txt': '',
    });
    const files = told(folder).map(({ file }) => file.slice(folder.length + 1));
    expect(new Set(files)).toEqual(new Set([REGION, SHAPES, PLACES, 'regions/teststad/notes.txt']));
  });

  it('stand in folders, one for each region, those of the project and those of a folder laid over it', () => {
    expect(contentFolder(folderWith({ ...TESTSTAD, 'regions/.hidden/x': '' })).regions).toEqual([
      'amsterdam',
      'teststad',
      'voorbeeldstad',
    ]);
  });

  it('stand in folders: a file beside them is no region', () => {
    expect(contentFolder(folderWith({ 'regions/README.md': '' })).regions).toEqual(['amsterdam', 'voorbeeldstad']);
  });

  it('are looked for in a folder that exists', () => {
    expect(problemsOf(() => contentFolder(join(folderWith({}), 'gone')))).toHaveLength(1);
  });
});
