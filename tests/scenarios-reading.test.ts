/** Who writes people down is told everything that is wrong with them at once, with file, line, what was found and what was expected. */
import { expect, it } from 'vitest';
import { folderWith, problemsOf } from './broken-content.ts';
import { compiledRegion } from './compiled-region.ts';
import { readScenarios } from './scenarios/read-scenarios.ts';

const pack = await compiledRegion('voorbeeldstad');
const GOOD = `- id: somebody
  person: Iemand heeft honger.
  answers: { needs: [food-parcel] }
  at: 2026-11-24T10:00
  first: [{ place: voedselbank-noord, because: Hier is eten. }]
  never: [{ step: gp, because: Die geeft geen eten. }]
`;

function linesOf(files: Readonly<Record<string, string>>): string[] {
  const folder = folderWith(files);
  return problemsOf(() => readScenarios(folder, pack)).map(({ file, line, path, found, expected }) =>
    `${file}:${line} ${path}: ${found}, ${expected}`.replaceAll(`${folder}/`, ''),
  );
}

it('reads people who are written down well', () => {
  expect(linesOf({ 'a.yaml': GOOD })).toEqual([]);
});

it.each([
  [
    'place: voedselbank-noord',
    'place: voedselbank-nord',
    '5 [0].first[0].place: "voedselbank-nord", a known id (did you mean voedselbank-noord?)',
  ],
  ['food-parcel', 'food', '3 [0].answers.needs[0]: "food", the id of a need'],
  [
    '{ needs: [food-parcel] }',
    '{ needs: [food-parcel], home: "9999" }',
    '3 [0].answers.home: "9999", a buurt, wijk or postcode-4 of Voorbeeldstad',
  ],
  ['2026-11-24T10:00', 'dinsdag', '4 [0].at: "dinsdag", a time such as 2026-11-24T10:00'],
  [
    'step: gp',
    'step: huisarts',
    '6 [0].never[0]: {"step":"huisarts","because":"Die geeft geen eten."}, a place, line, step or wijk, with because',
  ],
  [/ {2}never:.*\n/, '', '1 [0].never: nothing, what must never come'],
  [/ {2}first:.*\n/, '', '1 [0].first: nothing, what must come first'],
] as const)('tells that %s cannot be %s', (from, to, line) => {
  expect(linesOf({ 'a.yaml': GOOD.replace(from, to) })).toEqual([`a.yaml:${line}`]);
});

it('tells all of it at once, of every file, and what stands twice', () => {
  expect(linesOf({ 'a.yaml': GOOD, 'b.yaml': GOOD.replace('food-parcel', 'food'), 'c.yaml': 'people' })).toEqual([
    'b.yaml:1 [0].id: "somebody", an id that is not used yet (a.yaml:1)',
    'b.yaml:3 [0].answers.needs[0]: "food", the id of a need',
    'c.yaml:1 : "people", a list of people',
  ]);
});
