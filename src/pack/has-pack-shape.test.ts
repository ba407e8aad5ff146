import { expect, it } from 'vitest';
import { WHOLE_PACKS } from '../../tests/hostile/whole-pack.ts';
import { hasPackShape } from './has-pack-shape.ts';

const [WHOLE = ''] = WHOLE_PACKS;

it('is that of a pack that a build made', () => {
  for (const text of WHOLE_PACKS) expect(hasPackShape(JSON.parse(text))).toBe(true);
});

/** What stands in a whole pack, and what in its place would throw, hang or lead astray. */
it.each([
  ['a website of another scheme', '"https://club.example/nl?a=1#b"', '"javascript:alert(1)"'],
  ['the website of a line that is none', '"https://line.example/"', '"line.example"'],
  ['a mail with more than an address', '"club@example.org"', '"club@example.org?bcc=a@b.example"'],
  ['a place to tell that is no address', '"kaart@voorbeeldstad.example"', '""'],
  ['a number that is none', '"000-0100101"', '"000;ext=1"'],
  ['half a sign in the name of a place', '"Bieb (centrum)"', '"Bieb \\ud800"'],
  ['a sign that turns the text around', '"Koffie"', '"\\u202eeiffoK"'],
  ['a text without Dutch', '{"nl":"Anders"}', '{"en":"Other"}'],
  ['a text that is no text', '{"nl":"Anders"}', '{"nl":{"type":"script"}}'],
  ['a language called as what every object has', '"zh-Hant"', '"constructor"'],
  ['a day that does not exist', '"2026-11-01"', '"2026-02-30"'],
  ['hours up to a day far away', '"2027-12-27"', '"9999-12-31"'],
  ['hours that end before they begin', '[540,720]', '[720,540]'],
  ['hours that go on for weeks', '[540,720]', '[540,100000]'],
  ['a week of six days', '[[[540,720]],', '['],
  [
    'a check that is old after more months than there are',
    '"staleAfterMonths":6',
    '"staleAfterMonths":9007199254740991',
  ],
  ['a place nowhere', '52.12,5.3,', '1e999,5.3,'],
  ['a fact that nobody knows', '"fee":250', '"__proto__":250'],
  ['a fact of another kind', '"fee":250', '"fee":{}'],
  ['an area that is no list', '["WK000002"]', '"WK000002"'],
  ['lists that are none', '"needs":["debts","company"]', '"needs":"debts"'],
])('is not that of one with %s', (_, from, to) => {
  expect(WHOLE).toContain(from);
  expect(hasPackShape(JSON.parse(WHOLE.replace(from, () => to)))).toBe(false);
});
