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
    expect(encodeWords({ ...INDEX, languages: Object.fromEntries(turned) })).toEqual(encodeWords(INDEX));
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
    return fc.constantFrom('nl' as const, 'ar' as const).chain((screen) =>
      fc.record({
        screen: fc.constant(screen),
        subjects: fc.constant(subjects),
        languages: fc.record({ nl: language, ar: language }, { requiredKeys: [screen] }),
      }),
    );
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

describe('a text that is no file of an index of this format', () => {
  const [own = '', other = ''] = encodeWords(INDEX);
  const changed = (change: Readonly<Record<string, unknown>>, text = own) =>
    JSON.stringify({ ...JSON.parse(text), ...change });

  it.each([
    ['nothing', ''],
    ['a page of HTML', '<!doctype html><title>Wi-Fi</title>'],
    ['null', 'null'],
    ['a number', '1'],
    ['a list', '[]'],
    ['another document', '{"zijdeur":1}'],
    ['a file without words', changed({ words: undefined })],
    ['a file with words that are empty', changed({ words: {} })],
  ])('is refused as the first or as another one: %s', (_, text) => {
    expect(() => decodeWords([text])).toThrow();
    expect(() => decodeWords([text, other])).toThrow();
    expect(() => decodeWords([own, text])).toThrow();
  });

  it('is refused where it is newer or older', () => {
    for (const text of [own, other]) {
      const texts = (format: number) => (text === own ? [] : [own]).concat(changed({ zijdeurWords: format }, text));
      expect(() => decodeWords(texts(3))).toThrow('format 3 of words: expected 2');
      expect(() => decodeWords(texts(1))).toThrow('format 1 of words: expected 2');
    }
    expect(() => decodeWords(['{"zijdeurWords":3,"all":"different"}'])).toThrow('format 3');
  });

  it('is refused where its end is missing', () => {
    for (let length = 0; length < own.length; length++)
      expect(() => decodeWords([own.slice(0, length), other])).toThrow();
    for (let length = 0; length < other.length; length++)
      expect(() => decodeWords([own, other.slice(0, length)])).toThrow();
  });
});

describe('the files of an index', () => {
  const filesOf = (index: WordIndex) => encodeWords(index).map((text) => [JSON.parse(text).language, text] as const);

  it('are one for each language, that of the screen first', () => {
    expect(filesOf(INDEX).map(([language]) => language)).toEqual(['ar', 'nl']);
    expect(filesOf({ ...INDEX, screen: 'nl' }).map(([language]) => language)).toEqual(['nl', 'ar']);
  });

  it('are the same for every screen but its own', () => {
    const { ar, nl } = INDEX.languages;
    if (!ar || !nl) throw new Error('an index of two languages');
    const onArabic = encodeWords({ screen: 'ar', subjects: SUBJECTS, languages: { ar, en: ar, nl } });
    const onEnglish = encodeWords({ screen: 'en', subjects: SUBJECTS, languages: { ar: nl, en: nl, nl } });
    expect(onArabic.at(-1)).toBe(onEnglish.at(-1));
  });

  it('are not written without the language of the screen', () => {
    expect(() => encodeWords({ ...INDEX, screen: 'tr' })).toThrow('no words of tr');
  });

  it('are not read without it, nor where another comes first', () => {
    const [own = '', other = ''] = encodeWords(INDEX);
    for (const texts of [[], [other], [other, own]]) {
      expect(() => decodeWords(texts)).toThrow('no words of the language of the screen');
    }
  });

  it('are not read where a language comes twice', () => {
    const [own = '', other = ''] = encodeWords(INDEX);
    expect(() => decodeWords([own, other, other])).toThrow('words of a language twice');
  });

  it.each([
    ['fewer', SUBJECTS.slice(1)],
    ['more', ['food', ...SUBJECTS]],
    ['others', ['debts', 'food', 'no-need']],
    ['the same in another order', ['company', 'debts', 'no-need']],
  ])('are not read together where their subjects differ, which would be wrong needs: %s', (_, subjects) => {
    const [own = ''] = encodeWords(INDEX);
    const words = { ar: {}, nl: { geld$: { [subjects[0] ?? '']: 4 } } };
    const [, other = ''] = encodeWords(smallIndex({ screen: 'ar', subjects, words }));
    expect(() => decodeWords([own, other])).toThrow('words of nl are about other subjects than those of ar');
  });

  it('are not read where another one is made for a screen, too', () => {
    const [own = ''] = encodeWords(INDEX);
    const [ofDutch = ''] = encodeWords({ ...INDEX, screen: 'nl' });
    expect(() => decodeWords([own, ofDutch])).toThrow('other subjects');
  });
});
