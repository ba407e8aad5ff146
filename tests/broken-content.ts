/** Content folders for tests, made under the system's temporary folder and removed again: a small whole one, and breakages. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { WHEN, WHERE, WHO, WISHES } from '../src/domain/answers.ts';
import { contentFolder } from '../src/pipeline/content-folder.ts';
import { factLooksSchema } from '../src/pipeline/facts-schema.ts';
import { ContentError, type Problem } from '../src/pipeline/problems.ts';
import { type Content, readContent } from '../src/pipeline/read-content.ts';
import { type RegionContent, readRegion, type SharedIds } from '../src/pipeline/read-region.ts';

export type Files = Readonly<Record<string, string>>;

const NEEDS = `domains:
  - { id: money, pictogram: coin, choices: [cannot-pay] }
choices:
  - { id: cannot-pay, pictogram: coin, needs: [debts, bills] }
needs:
  - { id: debts, domain: money, pictogram: coin, lines: [listening] }
  - { id: bills, domain: money, pictogram: house }
`;

const HELPLINES = `- id: listening
  name: Listening line
  phone: 088-0767000
  hours: { rule: "24/7", public_holidays: open, school_holidays: open }
  cost: usual
  anonymous: true
  checked: { on: 2026-11-21, source: https://example.org }
- id: weekdays
  name: Weekday line
  phone: "0900-1450"
  hours: { rule: "Mo-Fr 09:00-17:00", public_holidays: unknown, school_holidays: open }
  cost: { cents_per_minute: 10 }
  checked: { on: 2026-11-21, source: two directories, second_hand: true }
`;

const FACTS = Object.entries(factLooksSchema.shape).map(([fact, { keyType }]) => {
  return `${fact}: { ${keyType.options.map((value) => `${value}: coin`).join(', ')} }\n`;
});

const QUESTIONS = `order:
  - { id: topics }
  - { id: choices, only: [domain] }
  - { id: who }
  - { id: home, only: [no-danger] }
  - { id: where, only: [no-danger] }
  - { id: elsewhere, only: [no-danger, elsewhere] }
  - { id: avoid, only: [no-danger, elsewhere] }
  - { id: reach, only: [no-danger, elsewhere, home] }
  - { id: matters, only: [no-danger] }
who:
${optionsOf(WHO)}
where:
${optionsOf(WHERE)}
reach:
  - { by: foot, minutes: 30, pictogram: coin, clock: house }
  - { by: bus, minutes: 30, pictogram: coin, clock: house }
when:
${optionsOf(WHEN.filter((time) => time !== 'any'))}
wishes:
${optionsOf(WISHES)}
`;

function optionsOf(ids: readonly string[]): string {
  return ids.map((id) => `  - { id: ${id}, pictogram: coin }`).join('\n');
}

const SHARED: Files = {
  'needs.yaml': NEEDS,
  'questions.yaml': QUESTIONS,
  'helplines.yaml': HELPLINES,
  'help-now.yaml': '- { id: danger, pictogram: coin, lines: [listening] }\n',
  'place-kinds.yaml': `library:
  pictogram: coin
  needs: [debts]
  facts: { access: [walk-in], cost: free }
`,
  'pictograms.yaml': 'coin: { source: own }\nhouse: { source: healthicons, icon: home-outline }\n',
  'facts.yaml': FACTS.join(''),
  'school-holidays.yaml': `source: https://example.org/holidays
checked: 2026-11-21
covers: 2026-08-31/2028-09-03
holidays:
  - { north: 2026-12-19/2027-01-03, middle: 2026-12-19/2027-01-03, south: 2026-12-19/2027-01-03 }
`,
  'pictograms/coin.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24" r="18"/></svg>\n',
};

function square(code: string, wijk: string, west: number): string {
  const east = Number((west + 0.01).toFixed(3));
  const ring = [
    [west, 52.1],
    [east, 52.1],
    [east, 52.106],
    [west, 52.106],
    [west, 52.1],
  ];
  const properties = { code, name: `Buurt ${code}`, wijk, wijk_name: `Wijk ${wijk}`, postcode: '1234' };
  return JSON.stringify({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } });
}

/** Two neighbourhoods beside each other, two libraries of open data, each in the middle of one. */
export const TESTSTAD: Files = {
  'regions/teststad/region.yaml': `id: teststad
name: Teststad
municipality: GM9999
centre: [52.10, 5.30]
front_desk: { kinds: [library], phone: "14 099" }
stale_after_months: 6
attribution: []
`,
  'regions/teststad/neighbourhoods.geojson': `{"type":"FeatureCollection","features":[
${square('BU99990001', 'WK999900', 5.3)},
${square('BU99990102', 'WK999901', 5.31)}
]}
`,
  'regions/teststad/places.csv': `id,name,kind,address,postcode,city,lat,lon
lib-1,Library North,library,Dorpsstraat 1,1234AB,Teststad,52.103,5.305
lib-2,Library South,library,,,Teststad,52.103,5.315
`,
};

/** What somebody wrote down about Teststad by hand, as the example of DESIGN 3. */
const WRITTEN: Files = {
  'regions/teststad/organizations.yaml': `- id: taalhuis
  name: { nl: Taalhuis, en: Language house }
  phone: 000-0100100
  email: taalhuis@teststad.example
  url: https://taalhuis.teststad.example
`,
  'regions/teststad/locations.yaml': `- id: buurthuis-noord
  name: Buurthuis Noord
  kind: library
  address: Dorpsstraat 3
  postcode: 1234AB
  point: [52.104, 5.306]
  facts: { visible: [mixed-use], place: { wheelchair: true, quiet: false } }
  checked: { on: 2026-10-01, by: Redactie, source: bezoek }
`,
  'regions/teststad/services.yaml': `- id: taalcafe-noord
  organization: taalhuis
  location: buurthuis-noord
  name: { nl: Taalcafé, en: Language café, ar: "مقهى اللغة", tr: Dil kafesi }
  description: { nl: "U oefent Nederlands." }
  what_happens: { nl: "Iemand schenkt koffie in." }
  bring: { nl: "Niets." }
  needs: [debts, bills]
  facts: { access: [walk-in], name_asked: { enter: none, talk: none, help: first-name }, run_by: library, cost: free,
           languages: [{ tag: ar, hours: "Tu 10:00-12:00" }], interpreter: false, serves: everyone }
  hours: { rule: "We 10:00-12:00; Fr[1] 14:00-16:00", public_holidays: closed, school_holidays: unknown,
           closed: ["2026-12-24/2027-01-03"] }
  valid: { from: 2026-01-01, until: 2027-06-30 }
  capacity: open
  checked: { on: 2026-10-01, by: "Redactie", source: "bezoek" }
- id: budgetkring
  organization: taalhuis
  location: lib-1
  name: Budgetkring
  phone: 000-0100101
  needs: [debts]
  facts:
    serves: { own-area: [WK999900] }
    cost: { small-fee: 250 }
    languages: [nl, tr]
    for_whom: [women]
    ages: { from: 18, to: 67 }
    talk_with: [volunteer, peer]
    keeps: [nothing, reports-in-danger]
    visible: [private-room]
    place: { quiet: true }
    food: [halal]
    papers: [none]
  usually: { interpreter: true }
  checked: { on: 2026-11-01, by: Redactie, source: telefoon }
`,
};

/** Everything that content holds, small, and without a mistake. */
export const SMALL_CONTENT: Files = { ...SHARED, ...TESTSTAD, ...WRITTEN };

/** The ids of the small content that its region may refer to. */
export const SHARED_IDS: SharedIds = { kinds: ['library', 'playground'], needs: ['debts', 'bills'] };

/** A temporary folder with these files. Hand in `afterAll` where it is for more than one test. */
export function folderWith(files: Files, whenDone: (remove: () => void) => unknown = onTestFinished): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'zijdeur-')));
  whenDone(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** The small content with one text replaced by another, as a folder. */
export function edited(file: string, from: string, to: string, others: Files = {}): string {
  const text = SMALL_CONTENT[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return folderWith({ ...SMALL_CONTENT, ...others, [file]: text.replace(from, () => to) });
}

/** The line on which a text stands in a file of the small content. */
export function lineOf(file: string, text: string): number {
  const before = (SMALL_CONTENT[file] ?? '').split(text, 1)[0] ?? '';
  return before.split('\n').length;
}

/** The shared content of a folder. */
export function contentOf(folder: string): Content {
  return readContent(contentFolder(folder));
}

/** The region of a folder, with everything it may refer to. */
export function regionOf(folder: string): RegionContent {
  return readRegion('teststad', contentFolder(folder), SHARED_IDS);
}

/** The problems that reading throws; none where it throws nothing. */
export function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}
