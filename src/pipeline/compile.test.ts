import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  contentOf,
  edited,
  type Files,
  folderWith,
  problemsOf,
  SMALL_CONTENT,
  TESTSTAD,
} from '../../tests/broken-content.ts';
import { compileSmall, TODAY } from '../../tests/compile-small.ts';
import { isDate } from '../domain/clock.ts';
import { decodePack } from '../pack/decode.ts';
import { compileContent, contentDay } from './compile-content.ts';
import { contentFolder } from './content-folder.ts';
import { packFileName } from './pack-file-name.ts';

const PLACES = 'regions/teststad/places.csv';

afterEach(() => vi.restoreAllMocks());

/** Nobody wrote down who helps. */
const NONE_WRITTEN: Files = { 'regions/teststad/services.yaml': '[]\n', 'regions/teststad/locations.yaml': '[]\n' };

async function packIn(folder: string) {
  const { text, sha256 } = compileSmall(folder);
  const read = await decodePack(new TextEncoder().encode(text), sha256);
  if ('problem' in read) throw new Error(read.problem);
  return read.pack;
}

describe('a region becomes a pack', () => {
  it('that reads back with its places in their neighbourhoods', async () => {
    const pack = await packIn(folderWith(SMALL_CONTENT));
    expect(pack.region).toMatchObject({ id: 'teststad', frontDesk: { kinds: ['library'], phone: '14 099' } });
    expect(pack.today).toBe(TODAY);
    expect(pack.wijken.map(({ code }) => code)).toEqual(['WK999900', 'WK999901']);
    expect(pack.locations).toMatchObject([
      { id: 'lib-1', neighbourhood: 'BU99990001', within50m: ['BU99990001'] },
      { id: 'lib-2', neighbourhood: 'BU99990102', within50m: ['BU99990102'], address: null },
      { id: 'buurthuis-noord', neighbourhood: 'BU99990001', city: 'Teststad', address: 'Dorpsstraat 3' },
    ]);
    expect(pack.neighbourhoods[0]).toMatchObject({ middle: { lat: 52.103, lon: 5.305 }, postcode: '1234' });
  });

  it('with where to say that something is wrong, as far as the municipality gave it', async () => {
    const correctionsOf = async (line: string) =>
      (await packIn(edited('regions/teststad/region.yaml', 'attribution: []', `${line}attribution: []`))).region
        .corrections;
    expect(await correctionsOf('')).toEqual({ email: null, phone: null });
    expect(await correctionsOf('corrections: { email: kaart@stad.example }\n')).toEqual({
      email: 'kaart@stad.example',
      phone: null,
    });
    expect(await correctionsOf('corrections: { phone: "14 099" }\n')).toEqual({ email: null, phone: '14 099' });
  });

  it('in which what places offer is typical, and never checked', async () => {
    const { services } = await packIn(folderWith({ ...SMALL_CONTENT, ...NONE_WRITTEN }));
    expect(services.map(({ location, needs, basis }) => [location, needs, basis])).toEqual([
      ['lib-1', ['debts'], 'typical'],
      ['lib-2', ['debts'], 'typical'],
    ]);
    expect(services[0]?.facts).toEqual({
      access: { value: ['walk-in'], basis: 'typical' },
      cost: { value: 'free', basis: 'typical' },
    });
  });

  it('with the help lines as far as they are known', async () => {
    const { helplines } = await packIn(folderWith(SMALL_CONTENT));
    expect(helplines).toMatchObject([
      { id: 'listening', cost: 'usual', centsPerMinute: null, anonymous: true, secondHand: false, url: null },
      { id: 'weekdays', cost: 'per-minute', centsPerMinute: 10, anonymous: null, secondHand: true, languages: null },
    ]);
  });

  it('with the same bytes and name every time, and others for another day', () => {
    const folder = folderWith(SMALL_CONTENT);
    const [first, second] = [compileSmall(folder), compileSmall(folder)];
    expect(second).toEqual(first);
    expect(packFileName(first)).toBe(`teststad.${first.sha256.slice(0, 16)}.json`);
    const later = compileSmall(folder, '2026-11-22');
    expect(packFileName(later)).not.toBe(packFileName(first));
  });
});

describe('what only compiling can find', () => {
  it('are coordinates far outside the region', () => {
    const problems = problemsOf(() => compileSmall(edited(PLACES, '52.103,5.315', '52.37,4.9')));
    expect(problems).toMatchObject([
      { line: 3, path: 'lat', found: '52.37, 4.9', expected: 'coordinates in or near Teststad' },
    ]);
  });

  it('are hours that cannot be read, with their line, and all of it at once', () => {
    const folder = edited('helplines.yaml', 'Mo-Fr 09:00-17:00', 'PH off', {
      [PLACES]: `${TESTSTAD[PLACES]}lib-3,Far,library,,,Teststad,53.2,6.5\n`,
    });
    const problems = problemsOf(() => compileSmall(folder));
    expect(problems).toMatchObject([
      { file: join(folder, 'helplines.yaml'), line: 11, path: '[1].hours.rule', found: '"PH off"' },
      { line: 4, path: 'lat' },
    ]);
  });

  it('are told with the name of the file as elsewhere', () => {
    const folder = edited(PLACES, '52.103,5.315', '52.37,4.9');
    vi.spyOn(process, 'cwd').mockReturnValue(folder);
    expect(problemsOf(() => compileSmall(folder))).toMatchObject([{ file: PLACES }]);
  });
});

describe('compiling everything', { timeout: 30_000 }, () => {
  const files = (folder: string) =>
    [...new Set(problemsOf(() => compileContent(contentFolder(folder), TODAY)).map(({ file }) => file))].map((file) =>
      file.replace(`${folder}/`, ''),
    );
  const broken: Files = { ...TESTSTAD, [PLACES]: 'id\n1\n' };

  it('gives each region, or those that are named', () => {
    const folder = contentFolder(folderWith(TESTSTAD));
    expect(compileContent(folder, TODAY).regions.map(({ id }) => id)).toEqual([
      'amsterdam',
      'teststad',
      'voorbeeldstad',
    ]);
    expect(compileContent(folder, TODAY, ['teststad']).regions.map(({ id }) => id)).toEqual(['teststad']);
  });

  it('tells the mistakes of every region at once', () => {
    const folder = folderWith({ ...broken, 'regions/other/region.yaml': 'id: x\n' });
    expect(files(folder)).toEqual(expect.arrayContaining([PLACES, 'regions/other/region.yaml']));
  });

  it('tells the mistakes of what regions share and of the regions at once', () => {
    const helpNow = '- { id: danger, pictogram: danger, lines: [alarm] }\n';
    expect(files(folderWith({ ...broken, 'help-now.yaml': helpNow }))).toEqual(
      expect.arrayContaining(['help-now.yaml', PLACES]),
    );
  });

  it('tells of a pictogram that has no picture', () => {
    const folder = folderWith({ 'pictograms/money.svg': '<svg/>' });
    expect(files(folder)).toEqual(['pictograms/money.svg']);
  });

  it('tells of an entry of Help now that stands there twice', () => {
    const entry = SMALL_CONTENT['help-now.yaml'] ?? '';
    expect(problemsOf(() => contentOf(folderWith({ ...SMALL_CONTENT, 'help-now.yaml': entry + entry })))).toHaveLength(
      1,
    );
  });

  it('is for a day that exists, the same for every build of the same content', () => {
    expect(isDate(contentDay())).toBe(true);
    expect(contentDay()).toBe(contentDay());
  });
});
