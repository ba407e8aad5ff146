/** Days, coordinates, texts and other parts that many records have. */
import { describe, it } from 'vitest';
import { expectLine, type Mistake } from '../../tests/compile-small.ts';

const COORDINATES = 'coordinates in the Netherlands, latitude first, such as [52.10, 5.30]';
const DAY = 'a day that exists, written as 2026-10-01';
const SPAN = 'a day that exists, or a first day and a last one that is not before it, as 2026-12-24/2027-01-03';
const PLAIN = 'a text on one line, without control or direction characters';
const LIST = 'a list, each item of which begins with "- "';
const S = 'services.yaml';
const L = 'locations.yaml';
const O = 'organizations.yaml';
const R = 'region.yaml';

describe('a day that does not exist, or days in the wrong order', () => {
  it.each<Mistake>([
    [S, 15, 'on: 2026-10-01', 'on: 2026-02-30', `[0].checked.on: found "2026-02-30", expected ${DAY}`],
    [S, 15, 'on: 2026-10-01', 'on: 1-10-2026', `[0].checked.on: found "1-10-2026", expected ${DAY}`],
    [L, 8, 'on: 2026-10-01', 'on: 2026-13-01', `[0].checked.on: found "2026-13-01", expected ${DAY}`],
    [S, 13, 'from: 2026-01-01', 'from: 2025-02-29', `[0].valid.from: found "2025-02-29", expected ${DAY}`],
    [S, 12, '2026-12-24/', '2026-11-31/', `[0].hours.closed[0]: found "2026-11-31/2027-01-03", expected ${SPAN}`],
    [S, 12, '2027-01-03', '2026-12-03', `[0].hours.closed[0]: found "2026-12-24/2026-12-03", expected ${SPAN}`],
    [
      S,
      13,
      'until: 2027-06-30',
      'until: 2025-06-30',
      '[0].valid: found {"from":"2026-01-01","until":"2025-06-30"}, expected a first day (from) that is not after the last (until)',
    ],
  ])('in %s:%i, where %s became %s', expectLine);
});

describe('coordinates', () => {
  it.each<Mistake>([
    [L, 6, '[52.104, 5.306]', '[5.306, 52.104]', `[0].point: found [5.306,52.104], expected ${COORDINATES}`],
    [L, 6, '[52.104, 5.306]', '[52.104]', `[0].point: found [52.104], expected ${COORDINATES}`],
    [L, 6, '[52.104, 5.306]', '52.104 5.306', `[0].point: found "52.104 5.306", expected ${COORDINATES}`],
    [L, 6, '[52.104, 5.306]', '["52.104", 5.306]', `[0].point[0]: found "52.104", expected ${COORDINATES}`],
    [L, 6, '[52.104, 5.306]', '[52.37, 4.9]', '[0].point: found 52.37, 4.9, expected coordinates in or near Teststad'],
    [R, 4, '[52.10, 5.30]', '[5.30, 52.10]', `centre: found [5.3,52.1], expected ${COORDINATES}`],
  ])('in %s:%i, where %s became %s', expectLine);
});

describe('a value of another kind', () => {
  it.each<Mistake>([
    [S, 19, 'name: Budgetkring', 'name: 24', '[1].name: found 24, expected a text, in quotes: "24"'],
    [
      S,
      19,
      'name: Budgetkring',
      'name:',
      '[1].name: found an empty value, expected a text, or a text in each language: { nl: …, en: … }',
    ],
    [S, 19, 'name: Budgetkring', 'name: { en: Budget circle }', '[1].name.nl: found nothing, expected a text'],
    [S, 19, 'name: Budgetkring', 'name: "  "', '[1].name: found "  ", expected a text'],
    [S, 21, 'needs: [debts]\n', 'needs: debts\n', '[1].needs: found "debts", expected a list: [debts]'],
    [S, 21, 'needs: [debts]\n', 'needs: []\n', '[1].needs: found [], expected a list that is not empty'],
    [S, 21, 'needs: [debts]\n', 'needs: { debts: true }\n', `[1].needs: found {"debts":true}, expected ${LIST}`],
    [
      S,
      11,
      'rule: "We 10:00-12:00; Fr[1] 14:00-16:00"',
      'rule: 10',
      '[0].hours.rule: found 10, expected a text, in quotes: "10"',
    ],
    [L, 5, '1234AB', '1234', '[0].postcode: found 1234, expected a postcode such as 1055CK'],
    [O, 3, '000-0100100', '0800', '[0].phone: found 800, expected a phone number in quotes, such as "0800-2000"'],
    [
      O,
      5,
      'https',
      'http',
      '[0].url: found "http://taalhuis.teststad.example", expected an address that begins with https://',
    ],
    [O, 4, 'taalhuis@teststad.example', 'taalhuis', '[0].email: found "taalhuis", expected an e-mail address'],
    [R, 6, 'months: 6', 'months: zes', 'stale_after_months: found "zes", expected a whole number of months, such as 6'],
    [
      R,
      7,
      'attribution: []',
      'corrections: {}\nattribution: []',
      'corrections: found {}, expected an e-mail address, a phone number, or both',
    ],
    [R, 7, 'attribution: []', 'attribution: CBS', 'attribution: found "CBS", expected a list: [CBS]'],
    [
      S,
      16,
      'id: budgetkring',
      'id: lib-1-typical',
      '[1].id: found "lib-1-typical", expected an id that does not end in -typical, which the app itself gives',
    ],
  ])('in %s:%i, where %s became %s', expectLine);
});

describe('a character that nobody sees', () => {
  it.each<Mistake>([
    [S, 4, 'مقهى', 'مقهى\u202E', `[0].name.ar: found "مقهى\\u202e اللغة", expected ${PLAIN}`],
    [S, 4, 'Dil kafesi', 'Dil \u0007kafesi', `[0].name.tr: found "Dil \\u0007kafesi", expected ${PLAIN}`],
    [S, 4, 'Language café', 'Language\u2067 café', `[0].name.en: found "Language\\u2067 café", expected ${PLAIN}`],
    [
      S,
      6,
      'Iemand',
      '\u009FIemand',
      `[0].what_happens.nl: found "\\u009fIemand schenkt koffie in.", expected ${PLAIN}`,
    ],
    // Half of a sign of two halves.
    [L, 2, 'Buurthuis Noord', '"Buurthuis \\uD800"', `[0].name: found "Buurthuis \\ud800", expected ${PLAIN}`],
    [
      'places.csv',
      2,
      'Dorpsstraat 1',
      'Dorpsstraat\u202E 1',
      `address: found "Dorpsstraat\\u202e 1", expected ${PLAIN}`,
    ],
    [L, 2, 'Buurthuis Noord', '"Buurthuis\\nNoord"', `[0].name: found "Buurthuis\\nNoord", expected ${PLAIN}`],
  ])('in %s:%i, where %s became %j', expectLine);
});
