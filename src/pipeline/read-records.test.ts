/** Organizations, locations and services: in a file or a folder of files, and what they say of each other. */
import { describe, expect, it } from 'vitest';
import { folderWith, regionOf, SMALL_CONTENT } from '../../tests/broken-content.ts';
import { linesWhere, linesWith } from '../../tests/compile-small.ts';

const at = (name: string) => `regions/teststad/${name}`;
const textOf = (name: string) => SMALL_CONTENT[at(name)] ?? '';
const [FIRST = '', SECOND = ''] = textOf('services.yaml').split(/(?=^- id: budgetkring)/m);
const LIST = 'a list, each item of which begins with "- "';

describe('records', () => {
  it('may stand in a folder of files, in the order of their names, each with its own lines', () => {
    const files = { ...SMALL_CONTENT, [at('services/b.yaml')]: FIRST, [at('services/a.yaml')]: SECOND };
    delete (files as Record<string, string>)[at('services.yaml')];
    const { services } = regionOf(folderWith(files));
    expect(services.map(({ value, problem }) => [value.id, problem(['name'], '', '').line])).toEqual([
      ['budgetkring', 4],
      ['taalcafe-noord', 4],
    ]);
  });

  it('may be absent: a region needs no services, nor locations beside those of open data', () => {
    expect(
      linesWith({ [at('services.yaml')]: null, [at('organizations.yaml')]: null, [at('locations.yaml')]: null }),
    ).toEqual([]);
    expect(linesWith({ [at('services.yaml')]: null, [at('places.csv')]: null })).toEqual([]);
  });

  it('may be an empty list, but no empty file, and nothing else', () => {
    expect(linesWith({ [at('services.yaml')]: '[]\n' })).toEqual([]);
    const told = (text: string) => linesWith({ [at('services.yaml')]: text });
    expect(told('')).toEqual([`services.yaml:1: found an empty value, expected ${LIST}`]);
    expect(told('# nothing yet\n')).toEqual([`services.yaml:1: found an empty value, expected ${LIST}`]);
    expect(told('budgetkring: { id: 3 }\n')).toEqual([
      `services.yaml:1: found {"budgetkring":{"id":3}}, expected ${LIST}`,
    ]);
  });

  it('stand in files that end in .yaml; what a computer leaves behind is left alone', () => {
    expect(linesWith({ [at('services/.DS_Store')]: '', [at('.services.yaml.swp')]: '' })).toEqual([]);
    expect(linesWith({ [at('services/b.yml')]: '', [at('services.yml')]: '' })).toEqual([
      expect.stringMatching(
        /^services\.yml: found the file services\.yml, expected one of .* \(did you mean services\.yaml\?\)$/,
      ),
      'services/b.yml: found the file b.yml, expected files that end in .yaml',
    ]);
  });
});

describe('an id a second time', () => {
  const expected = (where: string) => `expected an id of its own (first in ${where})`;

  it('in one file is told', () => {
    expect(linesWhere('services.yaml', 'id: budgetkring', 'id: taalcafe-noord')).toEqual([
      `services.yaml:16: [1].id: found "taalcafe-noord" a second time, ${expected('services.yaml, line 1')}`,
    ]);
  });

  it('in two files of a folder is told', () => {
    const files = {
      [at('services/a.yaml')]: FIRST,
      [at('services/b.yaml')]: SECOND + FIRST,
      [at('services.yaml')]: null,
    };
    expect(linesWith(files)).toEqual([
      `services/b.yaml:21: [1].id: found "taalcafe-noord" a second time, ${expected('services/a.yaml, line 1')}`,
    ]);
  });

  it('in open data and among written places is told, and not what refers to the id that is gone', () => {
    expect(linesWhere('locations.yaml', 'id: buurthuis-noord', 'id: lib-2')).toEqual([
      `locations.yaml:1: [0].id: found "lib-2" a second time, ${expected('places.csv, line 3')}`,
    ]);
  });
});

describe('a reference to nothing', () => {
  it.each([
    [
      'services.yaml',
      'organization: taalhuis',
      'organization: taalhius',
      '2: [0].organization: found "taalhius", expected taalhuis',
    ],
    [
      'services.yaml',
      'location: lib-1',
      'location: lib-9',
      '18: [1].location: found "lib-9", expected one of lib-1, lib-2, buurthuis-noord (did you mean lib-1?)',
    ],
    [
      'services.yaml',
      'needs: [debts]',
      'needs: [debs]',
      '21: [1].needs[0]: found "debs", expected one of debts, bills (did you mean debts?)',
    ],
    [
      'services.yaml',
      'WK999900',
      'WK999911',
      '23: [1].facts.serves.own-area[0]: found "WK999911", expected one of WK999900, WK999901 (did you mean WK999901?)',
    ],
    ['locations.yaml', 'kind: library', 'kind: libary', '3: [0].kind: found "libary", expected library'],
    [
      'region.yaml',
      'kinds: [library]',
      'kinds: [library, desk]',
      '5: front_desk.kinds[1]: found "desk", expected library',
    ],
  ])('in %s, where %s became %s', (file, from, to, message) => {
    expect(linesWhere(file, from, to)).toEqual([`${file}:${message}`]);
  });

  it('is told where there is nothing to refer to', () => {
    const lines = linesWith({ [at('organizations.yaml')]: null });
    expect(lines).toEqual([
      'services.yaml:2: [0].organization: found "taalhuis", expected a known id, of which there is none',
      'services.yaml:17: [1].organization: found "taalhuis", expected a known id, of which there is none',
    ]);
  });

  it.each([
    ['organizations.yaml', '- id: [\n', 1],
    ['organizations.yaml', '- id: taalhuis\n  naam: Taalhuis\n', 2],
    ['locations.yaml', '- id: buurthuis\n', 3],
    ['places.csv', 'id\n', 1],
    ['neighbourhoods.geojson', '{}', 2],
  ])('is not told where %s itself cannot be read: %j', (file, text, count) => {
    const lines = linesWith({ [at(file)]: text });
    expect(lines.filter((line) => !line.startsWith(file))).toEqual([]);
    expect(lines).toHaveLength(count);
  });

  it('is told of one record where another is broken', () => {
    const lines = linesWhere('services.yaml', 'capacity: open', 'capacity: opne', {
      [at('organizations.yaml')]: textOf('organizations.yaml').replace('id: taalhuis', 'id: taalhaus'),
    });
    expect(lines.map((line) => line.split(': found')[0])).toEqual([
      'services.yaml:14: [0].capacity',
      'services.yaml:17: [1].organization',
    ]);
  });

  it('is not told where the shared content cannot be read', () => {
    const lines = linesWith({ 'needs.yaml': 'needs: [\n', 'place-kinds.yaml': 'library: 3\n' });
    expect(lines.filter((line) => !/^(needs|place-kinds)\.yaml/.test(line))).toEqual([]);
  });
});
