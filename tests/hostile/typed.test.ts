// @vitest-environment happy-dom
/** Whatever is typed: the search and the field for the postcode answer, and draw nothing of it but its signs. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { encodeWords } from '../../src/search/word-index.ts';
import { location, packOf } from '../sample-pack.ts';
import { smallIndex } from '../search/small-index.ts';
import { holds } from './cases.ts';
import { expectHarmless } from './expect-harmless.ts';
import { HOSTILE_TEXTS, hostileText, longText } from './hostile-text.ts';
import { showPostcode, showSearch } from './show-typed.tsx';

const WORDS = { nl: { schulden: { debts: 7 }, alleen$: { company: 6 }, dood$: { suicidal: 7 } } };
const search = createSearch(
  encodeWords(smallIndex({ subjects: ['debts', 'company', 'suicidal', 'no-need'], words: WORDS })),
);
// Places that are called what people type, so that their names are drawn.
const locations = HOSTILE_TEXTS.map((name, n) => location(`place-${n}`, { name, postcode: n % 2 ? '1001AB' : null }));
const MAP = packOf({ locations });

const typed = fc.oneof(
  { weight: 100, arbitrary: hostileText },
  { weight: 20, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  {
    weight: 20,
    arbitrary: fc.tuple(fc.constantFrom('schulden', 'dood', 'alleen'), hostileText).map((all) => all.join(' ')),
  },
  { weight: 1, arbitrary: longText },
);
const postcode = fc.oneof(
  typed,
  fc.stringMatching(/^[0-9٠-٩۰-۹ ]{3,6}[A-Za-z]{0,2}$/),
  fc.constantFrom('1001', '1002 AB', '１００１', '١٠٠١'),
);

holds('the search answers with what is on the map', 100, [typed], (text) => {
  const { danger, suggestions } = search(text, MAP);
  expect(danger.every((need) => need === 'suicidal')).toBe(true);
  for (const { score, kind, label } of suggestions) {
    expect(score > 0 && score <= 1).toBe(true);
    expect(label === null).toBe(kind === 'need');
  }
});

holds('the search draws nothing but text', 12, [typed], (text) => showSearch(text, search, MAP, expectHarmless));

holds('the postcode is four digits of this map, or is asked again', 18, [postcode], (text) => {
  for (const home of showPostcode(text, MAP, expectHarmless)) expect(home).toMatch(/^\d{4}$/);
});
