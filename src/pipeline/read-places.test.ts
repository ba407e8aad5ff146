/** places.csv, as it comes out of a spreadsheet. */
import { describe, expect, it } from 'vitest';
import { TESTSTAD } from '../../tests/broken-content.ts';
import { linesWhere, linesWith } from '../../tests/compile-small.ts';

const FILE = 'regions/teststad/places.csv';
const TEXT = TESTSTAD[FILE] ?? '';
const COLUMNS = 'the columns id, name, kind, address, postcode, city, lat, lon, with a comma between them';
const VALUES = '8 values, one for each column; a text with a comma in it in quotes';

describe('a table of places is read', () => {
  it.each([
    ['a byte-order mark', `\uFEFF${TEXT}`],
    ['lines that end as on Windows', TEXT.replaceAll('\n', '\r\n')],
    ['lines that end in several ways, first as on Windows', TEXT.replace('\n', '\r\n')],
    ['lines that end in several ways, last as on Windows', TEXT.replace(/\n$/, '\r\n')],
    ['no line end at the end', TEXT.trimEnd()],
    ['empty lines', TEXT.replaceAll('\n', '\n\n')],
    ['HTML in a name', TEXT.replace('Library South', '<b>Library</b> & co')],
  ])('with %s', (_, text) => {
    expect(linesWith({ [FILE]: text })).toEqual([]);
  });
});

describe('a mistake in a table of places is told', () => {
  it.each([
    [
      '52.103,5.315',
      '5.315,52.103',
      [
        'lat: found "5.315", expected a latitude between 50 and 54',
        'lon: found "52.103", expected a longitude between 3 and 8',
      ],
    ],
    ['52.103,5.315', '"52,103",5.315', ['lat: found "52,103", expected a latitude in degrees, such as 52.103']],
    [
      '52.103,5.315',
      ',',
      ['lat: found "", expected a latitude between 50 and 54', 'lon: found "", expected a longitude between 3 and 8'],
    ],
    ['52.103,5.315', '52.37,4.9', ['lat: found 52.37, 4.9, expected coordinates in or near Teststad']],
    ['lib-2', 'lib-1', ['id: found "lib-1" a second time, expected an id of its own (first in places.csv, line 2)']],
    ['Library South', 'Library, South', [`found 9 values, expected ${VALUES}`]],
    [',52.103,5.315', '', [`found 6 values, expected ${VALUES}`]],
    [
      'Library South',
      'Lib\u202Erary',
      ['name: found "Lib\\u202erary", expected a text on one line, without control or direction characters'],
    ],
    ['South,library', 'South,libary', ['kind: found "libary", expected library']],
  ])('where %s became %s', (from, to, messages) => {
    expect(linesWhere('places.csv', from, to)).toEqual(messages.map((message) => `places.csv:3: ${message}`));
  });

  it.each([
    ['nothing', '', 'nothing'],
    ['other columns', 'id,naam\n', 'id, naam'],
    ['the semicolons of a Dutch spreadsheet', 'id;name;kind\nlib-1;x;y\n', 'id;name;kind'],
  ])('that holds %s', (_, text, found) => {
    expect(linesWith({ [FILE]: text })).toEqual([`places.csv:1: found ${found}, expected ${COLUMNS}`]);
  });

  it('in every row at once', () => {
    const lines = linesWith({ [FILE]: `${TEXT}lib-3,x\nlib-4,Y,libary,,,Z,52.103,5.315\nlib-5,a,b,c,d,e,f,g,h\n` });
    expect(lines.map((line) => line.split(': found')[0])).toEqual(
      ['places.csv:4', 'places.csv:6', 'places.csv:5: kind'].sort(),
    );
  });
});
