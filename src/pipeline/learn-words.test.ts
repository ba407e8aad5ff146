import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { termsOf } from '../search/terms.ts';
import { beginningsOf, encodeWords, HEAVIEST, type LanguageIndex } from '../search/word-index.ts';
import type { Saying } from './count-beginnings.ts';
import { learnWords } from './learn-words.ts';

const [DEBTS, FOOD, COMPANY] = [0, 1, 2];
const SUBJECTS = 3;
const ROOM = 10_000;

const saying = (subject: number, text: string): Saying => ({ subject, text });

/** Each word alone and in three sentences, which are the same for every subject. */
const said = (subject: number, ...words: string[]) =>
  words
    .flatMap((word) => [word, `ik heb ${word}`, `hulp met ${word}`, `wij willen ${word}`])
    .map((text) => saying(subject, text));

const SAYINGS = [
  ...said(DEBTS, 'schulden', 'schuldeiser', 'schuldsanering', 'deurwaarder', 'aanmaning'),
  ...said(FOOD, 'honger', 'maaltijd', 'maaltijden', 'brood', 'eten'),
  ...said(COMPANY, 'vrienden', 'eenzaam', 'eenzaamheid', 'gezelschap', 'gesprek'),
];

function learned(sayings: readonly Saying[], size = ROOM, subjects = SUBJECTS): LanguageIndex {
  const [index] = learnWords(sayings, subjects, [size]);
  if (!index) throw new Error('no index');
  return index;
}

/** How much a text speaks for each subject: the weights of all beginnings of its words. */
function speaks(text: string, { evidence, prior }: LanguageIndex): number[] {
  const known = termsOf(text).flatMap((term) => beginningsOf(term, (beginning) => evidence.has(beginning)));
  const all = known.flatMap((beginning) => evidence.get(beginning) ?? []);
  return prior.map((_, subject) => all.reduce((sum, [about, weight]) => sum + (about === subject ? weight : 0), 0));
}

const written = (index: LanguageIndex) =>
  encodeWords({ screen: 'nl', subjects: index.prior.map(String), languages: { nl: index } }).join('');

const weightsOf = ({ evidence }: LanguageIndex) => [...evidence.values()].flat().map(([, weight]) => weight);

describe('what is learned from what people say', () => {
  const index = learned(SAYINGS);

  it.each([
    ['deurwaarder', DEBTS],
    ['honger', FOOD],
    ['gezelschap', COMPANY],
  ])('a word said for one need speaks for it alone: %s', (word, subject) => {
    const spoken = speaks(word, index);
    expect(spoken[subject]).toBeGreaterThanOrEqual(3);
    expect(spoken.filter((weight) => weight > 0)).toHaveLength(1);
  });

  it('a word said for every need speaks for none', () => {
    for (const word of ['ik', 'heb', 'hulp', 'met', 'wij', 'willen'])
      expect(Math.max(...speaks(word, index)), word).toBeLessThanOrEqual(1);
  });

  it('a word that nobody said is understood by the beginning it shares with others', () => {
    const spoken = speaks('schuldhulpmaatje', index);
    expect(spoken[DEBTS]).toBeGreaterThanOrEqual(3);
    expect(spoken).toEqual([spoken[DEBTS], 0, 0]);
    expect(speaks('maaltijdbezorging', index)[FOOD]).toBeGreaterThanOrEqual(3);
    expect(speaks('fietsenmaker', index)).toEqual([0, 0, 0]);
  });

  it('a beginning that always goes on in one way is not kept beside the longer one', () => {
    expect([...index.evidence.keys()].filter((beginning) => beginning.startsWith('deu'))).toEqual(['deurwaar']);
    expect([...index.evidence.keys()].filter((beginning) => beginning.startsWith('sch'))).toContain('schuld');
  });

  it('a word of denial says something else together with the word it denies', () => {
    const denying = learned([
      ...['werk', 'werk gevonden', 'veel werk', 'werk vandaag'].map((text) => saying(0, text)),
      ...['geen werk', 'ik heb geen werk', 'al lang geen werk', 'geen werk vandaag'].map((text) => saying(1, text)),
    ]);
    const [work = 0, none = 0] = speaks('werk', denying);
    expect(work).toBeGreaterThan(none);
    const [gone = 0, missing = 0] = speaks('geen werk', denying);
    expect(missing).toBeGreaterThan(gone + 2);
    expect(denying.evidence.get('geen werk$')?.map(([subject]) => subject)).toEqual([1]);
  });

  it('weights are whole numbers from 1 to the heaviest there is, for each subject once and in order', () => {
    const loud = learned(
      [
        ...Array.from({ length: 3000 }, () => saying(0, 'xy')),
        ...Array.from({ length: 50 }, (_, n) => saying(1 + (n % 9), `zz ab${n}`)),
      ],
      ROOM,
      10,
    );
    expect(Math.max(...weightsOf(loud))).toBe(HEAVIEST);
    for (const { evidence } of [index, loud]) {
      for (const [beginning, spoken] of evidence) {
        const subjects = spoken.map(([subject]) => subject);
        expect(subjects, beginning).toEqual([...new Set(subjects)].sort((a, b) => a - b));
      }
    }
    const odd = [...weightsOf(index), ...weightsOf(loud)].filter(
      (weight) => !Number.isInteger(weight) || weight < 1 || weight > HEAVIEST,
    );
    expect(odd).toEqual([]);
  });

  describe('a need of which little was written down, beside one of which much was,', () => {
    const [MUCH, LITTLE] = [0, 1];
    const many = Array.from({ length: 60 }, (_, n) => `q${String.fromCharCode(97 + (n % 26), 97 + (n % 23))}a`);
    const uneven = learned([
      ...said(MUCH, ...many),
      ...said(LITTLE, 'zwemmen'),
      ...Array.from({ length: 60 }, () => saying(MUCH, 'samen')),
      ...Array.from({ length: 8 }, () => saying(LITTLE, 'samen')),
    ]);

    it('is heard where its word is said', () => {
      const [much = 0, little = 0] = speaks('wij willen zwemmen', uneven);
      expect(little).toBeGreaterThan(much + 2);
    });

    it('has a word that is said for both where it is the larger part of what is said for it', () => {
      const [much = 0, little = 0] = speaks('samen', uneven);
      expect(little).toBeGreaterThan(much);
    });

    it('is the less likely one before a word is read, though not by far', () => {
      const [much = 0, little = 0] = uneven.prior;
      expect(much).toBeGreaterThan(little);
      expect(much - little).toBeLessThan(2);
    });
  });

  it('the same sayings give the same index', () => {
    expect(written(learned(SAYINGS))).toBe(written(index));
    expect(learned([...SAYINGS]).prior).toEqual(index.prior);
  });
});

describe('a word said often', () => {
  const everywhere = (word: string, times: number) =>
    Array.from({ length: times }, (_, n) => saying(n % SUBJECTS, `${word} ${['geld', 'soep', 'thee'][n % SUBJECTS]}`));

  it('is kept though it speaks for nothing, so that nobody takes it for a misspelt one', () => {
    const index = learned(everywhere('graag', 60));
    expect(index.evidence.get('graag$')).toEqual([]);
  });

  it('is kept in the smallest index, and a word said seldom is not', () => {
    const index = learned([...everywhere('graag', 60), ...everywhere('misschien', 6)], 1);
    expect([...index.evidence.keys()]).toContain('graag$');
    expect([...index.evidence.keys()]).not.toContain('misschie');
  });

  it('is one that stands alone in the lists, too, as it stands for the sentences it would be said in', () => {
    const alone = Array.from({ length: 12 }, (_, n) => saying(n % SUBJECTS, 'graag'));
    const inSentences = Array.from({ length: 12 }, (_, n) => saying(n % SUBJECTS, `wel drie keer misschien ${n}`));
    const known = [...learned([...alone, ...inSentences], 1).evidence.keys()];
    expect(known).toContain('graag$');
    expect(known).not.toContain('misschie');
  });
});

describe('sizes', () => {
  const SYLLABLES = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu', 'wa', 'ze'];
  const wordOf = (n: number) => [n, n / 12, n / 144].map((at) => SYLLABLES[Math.floor(at) % 12]).join('');
  const many = Array.from({ length: 3000 }, (_, n) => saying(n % 20, `wij ${wordOf(n * 7)} ${wordOf(n * n)}`));
  const sizes = [4000, 2000, 1000, 500];
  const indexes = learnWords(many, 20, sizes);
  const bytes = indexes.map((index) => brotliCompressSync(written(index)).length);

  it('give one index each, in their order, from large to small', () => {
    const entries = indexes.map(({ evidence }) => evidence.size);
    expect(bytes).toEqual([...bytes].sort((a, b) => b - a));
    expect(entries).toEqual([...entries].sort((a, b) => b - a));
    expect(new Set(entries).size).toBe(sizes.length);
  });

  it('are what an index takes at most when compressed, where there is more to learn', () => {
    expect(sizes.slice(0, 3).filter((size, n) => (bytes[n] ?? size + 1) > size)).toEqual([]);
  });

  it('are no reason to learn worse: the larger index of two is the one learned for that size alone', () => {
    const [large] = learnWords(many, 20, sizes.slice(0, 1));
    expect(large && written(large)).toBe(indexes[0] && written(indexes[0]));
  });

  it('leave out first what speaks least', () => {
    const [large, small] = learnWords([...SAYINGS, saying(DEBTS, 'een boete'), ...said(DEBTS, 'schulden')], SUBJECTS, [
      ROOM,
      40,
    ]);
    expect(large && speaks('boete', large)[DEBTS]).toBeGreaterThan(0);
    expect(small && speaks('boete', small)[DEBTS]).toBe(0);
    expect(small && speaks('schulden', small)[DEBTS]).toBeGreaterThanOrEqual(3);
  });
});

describe('where there is little to learn from', () => {
  it('a subject without sayings has no words, and the others have theirs', () => {
    const index = learned([...said(0, 'schulden'), ...said(2, 'honger')], ROOM, 4);
    expect(index.prior).toHaveLength(4);
    expect(speaks('schulden', index)[0]).toBeGreaterThanOrEqual(3);
    expect(speaks('honger', index)[2]).toBeGreaterThanOrEqual(3);
    const about = [...index.evidence.values()].flat().map(([subject]) => subject);
    expect(new Set(about)).toEqual(new Set([0, 2]));
  });

  it.each([
    ['nothing', []],
    ['texts without a word', [saying(0, ''), saying(1, '?!')]],
  ])('%s gives an index without words', (_, sayings) => {
    const { evidence, prior } = learned(sayings);
    expect(evidence.size).toBe(0);
    expect(prior).toHaveLength(SUBJECTS);
    expect(prior.filter(Number.isFinite)).toHaveLength(SUBJECTS);
  });
});
