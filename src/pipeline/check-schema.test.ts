/** How the messages read: what would leave an editor of content guessing is a mistake of its own. */
import { describe, expect, it } from 'vitest';
import { contentOf, edited, folderWith, problemsOf, regionOf, SMALL_CONTENT } from '../../tests/broken-content.ts';
import { problemLine } from './problems.ts';

const RING = '[5.3,52.1],[5.31,52.1],[5.31,52.106],[5.3,52.106],[5.3,52.1]';

function told(file: string, from: string, to: string): string {
  const folder = edited(file, from, to);
  const problems = problemsOf(() => (file.startsWith('regions/') ? regionOf(folder) : contentOf(folder)));
  return problems.map(problemLine).join('\n').replaceAll(`${folder}/`, '');
}

describe('several mistakes', () => {
  it('in one file are told at once', () => {
    const lines = told('needs.yaml', 'pictogram: coin, lines: [listening]', 'pictogram: 3, lines: one').split('\n');
    expect(lines).toEqual([
      'needs.yaml:6: needs[0].pictogram: found 3, expected an id of small letters, digits and hyphens',
      'needs.yaml:6: needs[0].lines: found "one", expected a list: [one]',
    ]);
  });

  it('in several files are told at once', () => {
    const text = SMALL_CONTENT['help-now.yaml'] ?? '';
    const folder = edited('needs.yaml', 'domain: money, pictogram: house', 'domain: mony', {
      'help-now.yaml': text.replace('danger', 'Danger'),
      'place-kinds.yaml': 'library: [\n',
      'helplines.yaml': '- id: listening\n',
    });
    const files = problemsOf(() => contentOf(folder)).map(({ file }) => file.slice(folder.length + 1));
    expect([...new Set(files)].sort()).toEqual(['help-now.yaml', 'helplines.yaml', 'needs.yaml', 'place-kinds.yaml']);
  });

  it('in one list are told at once', () => {
    expect(told('needs.yaml', 'needs: [debts, bills]', 'needs: [dets, bils]').split('\n')).toHaveLength(2);
  });
});

it('a field that is missing is found as nothing', () => {
  expect(told('helplines.yaml', '  name: Listening line\n', '')).toBe(
    'helplines.yaml:1: [0].name: found nothing, expected a text',
  );
});

it('a file that holds nothing is one problem', () => {
  const folder = folderWith({ ...SMALL_CONTENT, 'help-now.yaml': '' });
  expect(problemsOf(() => contentOf(folder)).map(problemLine)).toEqual([
    `${folder}/help-now.yaml:1: found an empty value, expected a list, each item of which begins with "- "`,
  ]);
});

describe('a message says what to write instead', () => {
  it.each([
    ['regions/teststad/region.yaml', 'centre: [52.10, 5.30]', 'centre: [5.30, 52.10]'],
    ['regions/teststad/region.yaml', 'stale_after_months: 6', 'stale_after_months: 0'],
    ['regions/teststad/region.yaml', 'kinds: [library]', 'kinds: []'],
    ['regions/teststad/neighbourhoods.geojson', '[5.3,52.1]', '[52.1,5.3]'],
    ['needs.yaml', 'choices: [cannot-pay]', 'choices: []'],
    ['place-kinds.yaml', 'library:', 'Library:'],
  ])('in %s, where %s became %s', (file, from, to) => {
    expect(told(file, from, to)).not.toMatch(/expected (too (small|big)|invalid)/);
  });

  it.each([
    ['helplines.yaml', 'phone: 088-0767000', 'phone: 112', 'a phone number in quotes'],
    ['regions/teststad/places.csv', '52.103,5.305', 'north,5.305', 'a latitude in degrees'],
    ['regions/teststad/region.yaml', 'months: 6', 'months: 9007199254740991', 'a whole number of months'],
    // A ring that is not closed, a neighbourhood without one.
    ['regions/teststad/neighbourhoods.geojson', '[[[[5.3,52.1]', '[[[[5.3,52.2]', 'of which the last is the first'],
    ['regions/teststad/neighbourhoods.geojson', `[[[${RING}]]]`, '[]', 'a ring of at least four'],
  ])('in %s, where %s became %s: %s', (file, from, to, expected) => {
    expect(told(file, from, to)).toContain(expected);
  });

  it('in pictograms.yaml, where a key is not known', () => {
    expect(told('pictograms.yaml', 'icon: home-outline', 'icn: x, icon: home-outline')).toContain('icon');
  });

  it('in pictograms.yaml, where the source is not known', () => {
    expect(told('pictograms.yaml', 'source: own', 'source: drawn')).toContain('healthicons');
  });

  it('in helplines.yaml, where a key of the cost is not known', () => {
    expect(told('helplines.yaml', 'cents_per_minute: 10', 'cents_a_minute: 10')).toContain('cents_per_minute');
  });
});
