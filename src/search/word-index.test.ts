import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../../tests/arbitrary-pack.ts';
import { smallIndex } from '../../tests/search/small-index.ts';
import {
  beginningsOf,
  decodeWords,
  encodeWords,
  HEAVIEST,
  isWhole,
  type LanguageIndex,
  lettersOf,
  type WordIndex,
  wholeOf,
} from './word-index.ts';

const RUNS = { seed: SEED, numRuns: 300 };

describe('the whole of a term', () => {
  it('is a word and its end, or the first eight letters of a longer one', () => {
    expect(wholeOf('ik')).toBe('ik$');
    expect(wholeOf('betalen')).toBe('betalen$');
    expect(wholeOf('schulden')).toBe('schulden');
    expect(wholeOf('schuldenaar')).toBe('schulden');
  });

  it('is a pair of words with all their letters', () => {
    expect(wholeOf('zonde verbl')).toBe('zonde verbl$');
  });

  it('is told from a beginning, and has the letters of the term', () => {
    for (const whole of ['ik$', 'betalen$', 'schulden', 'geen geld$']) expect(isWhole(whole)).toBe(true);
    for (const beginning of ['bet', 'betalen']) expect(isWhole(beginning)).toBe(false);
    expect(lettersOf('betalen$')).toBe('betalen');
    expect(lettersOf('betalen')).toBe('betalen');
    expect(lettersOf('schulden')).toBe('schulden');
  });
});

describe('the beginnings of a term', () => {
  const all = (term: string) => beginningsOf(term, () => true);

  it('are its first three letters, its first four and so on, and the whole', () => {
    expect(all('huren')).toEqual(['hur', 'hure', 'huren', 'huren$']);
    expect(all('betalen')).toEqual(['bet', 'beta', 'betal', 'betale', 'betalen', 'betalen$']);
    expect(all('schuldenaar')).toEqual(['sch', 'schu', 'schul', 'schuld', 'schulde', 'schulden']);
  });

  it('are the whole alone of a word of one or two letters, and of a pair', () => {
    expect(all('a')).toEqual(['a$']);
    expect(all('ik')).toEqual(['ik$']);
    expect(all('geen geld')).toEqual(['geen geld$']);
  });

  it('are those alone that are known', () => {
    const known = new Set(['bet', 'betale', 'betalen$']);
    expect(beginningsOf('betalen', (beginning) => known.has(beginning))).toEqual(['bet', 'betale', 'betalen$']);
    expect(beginningsOf('betaling', (beginning) => known.has(beginning))).toEqual(['bet']);
    expect(beginningsOf('huren', (beginning) => known.has(beginning))).toEqual([]);
  });
});

const SUBJECTS = ['debts', 'company', 'no-need'];
const INDEX = smallIndex({
  screen: 'ar',
  subjects: SUBJECTS,
  words: {
    ar: { بيت$: { company: 3 }, مدر: { debts: 1, company: 2 }, مدرسه$: {} },
    nl: {
      'geen geld$': { debts: HEAVIEST },
      gel: { debts: 2 },
      geld$: { debts: 4, 'no-need': 1 },
      schulden: { debts: 7 },
    },
  },
  prior: { ar: { 'no-need': 1.5, company: -0.7 } },
});

describe('an index that was written down', () => {
  it('is read as it was', () => {
    expect(decodeWords(encodeWords(INDEX))).toEqual(INDEX);
  });

  it('is the same text in whatever order its words came', () => {
    const turned = Object.entries(INDEX.languages).map(([id, { evidence, prior }]): [string, LanguageIndex] => [
      id,
      { evidence: new Map([...evidence].reverse()), prior },
    ]);
    expect(encodeWords({ ...INDEX, languages: Object.fromEntries(turned) })).toBe(encodeWords(INDEX));
  });

  it('has its priors to one decimal', () => {
    const precise = smallIndex({ subjects: ['debts', 'no-need'], words: { nl: {} }, prior: { nl: { debts: 1.2345 } } });
    expect(decodeWords(encodeWords(precise)).languages.nl?.prior).toEqual([1.2, 0]);
  });

  it('is read as it was, whatever its words and weights', () => {
    fc.assert(
      fc.property(arbitraryIndex(), (index) => {
        expect(decodeWords(encodeWords(index))).toEqual(index);
      }),
      RUNS,
    );
  });
});

function arbitraryIndex(): fc.Arbitrary<WordIndex> {
  const letters = fc.string({ unit: fc.constantFrom(...'aabehiz019ıياه', '\u{1e922}'), minLength: 1, maxLength: 5 });
  const beginning = fc.oneof(
    letters,
    letters.map((word) => `${word}$`),
    fc.tuple(letters, letters).map(([first, second]) => `${first} ${second}$`),
  );
  return fc.integer({ min: 1, max: 90 }).chain((count) => {
    const subjects = Array.from({ length: count }, (_, n) => `need-${n}`);
    const said = fc.uniqueArray(fc.tuple(fc.nat(count - 1), fc.integer({ min: 1, max: HEAVIEST })), {
      selector: ([subject]) => subject,
      maxLength: 5,
    });
    const language = fc.record({
      evidence: fc.uniqueArray(fc.tuple(beginning, said), { selector: ([of]) => of }).map((all) => new Map(all)),
      prior: fc.array(
        fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
        { minLength: count, maxLength: count },
      ),
    });
    return fc.record({
      screen: fc.constantFrom('nl', 'ar'),
      subjects: fc.constant(subjects),
      languages: fc.record({ nl: language, ar: language }, { requiredKeys: ['nl'] }),
    });
  });
}

describe('an index that does not fit its form is not written down', () => {
  const saying = (subject: number, weight: number): WordIndex => ({
    screen: 'nl',
    subjects: SUBJECTS,
    languages: { nl: { evidence: new Map([['geld$', [[subject, weight]]]]), prior: [0, 0, 0] } },
  });

  it.each([
    ['a weight that is not whole', saying(0, 1.5)],
    ['a weight below nothing', saying(0, -1)],
    ['a weight that no character stands for', saying(0, 1000)],
    ['a subject that no character stands for', saying(-1, 1)],
  ])('%s', (_, index) => {
    expect(() => encodeWords(index)).toThrow('no digit');
  });

  it('more subjects than there are characters for', () => {
    const subjects = Array.from({ length: 100 }, (_, n) => `need-${n}`);
    expect(() => encodeWords({ screen: 'nl', subjects, languages: {} })).toThrow('100 subjects');
  });
});

describe('a text that is no index of this format', () => {
  const changed = (change: Readonly<Record<string, unknown>>) =>
    JSON.stringify({ ...JSON.parse(encodeWords(INDEX)), ...change });

  it.each([
    ['nothing', ''],
    ['a page of HTML', '<!doctype html><title>Wi-Fi</title>'],
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '[]'],
    ['another document', '{"zijdeur":1}'],
    ['an index without languages', changed({ languages: undefined })],
    ['an index with a language that is empty', changed({ languages: { nl: null } })],
    ['an index with a language without words', changed({ languages: { nl: {} } })],
  ])('is refused: %s', (_, text) => {
    expect(() => decodeWords(text)).toThrow();
  });

  it('is refused where it is newer or older', () => {
    expect(() => decodeWords(changed({ zijdeurWords: 2 }))).toThrow('format 2 of words: expected 1');
    expect(() => decodeWords(changed({ zijdeurWords: 0 }))).toThrow('format 0 of words: expected 1');
    expect(() => decodeWords('{"zijdeurWords":2,"all":"different"}')).toThrow('format 2');
  });

  it('is refused where its end is missing', () => {
    const text = encodeWords(INDEX);
    for (let length = 0; length < text.length; length++) expect(() => decodeWords(text.slice(0, length))).toThrow();
  });
});
