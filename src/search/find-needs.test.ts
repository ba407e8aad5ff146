import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../../tests/arbitrary-pack.ts';
import { smallIndex } from '../../tests/search/small-index.ts';
import { needsFinder } from './find-needs.ts';

const RUNS = { seed: SEED, numRuns: 150 };
const SUBJECTS = ['debts', 'company', 'repair', 'suicidal', 'no-need'];

type Index = Parameters<typeof smallIndex>[0];

/** What speaks for each subject, in natural logarithms, where nothing speaks for the last one. */
function spoken(query: string, index: Omit<Index, 'subjects'>): Record<string, number> {
  const likely = [...needsFinder(smallIndex({ subjects: SUBJECTS, ...index })).likelihoods(query)];
  const logs = likely.map((value): number => Number(Math.log(value / (likely.at(-1) ?? 0)).toFixed(3)));
  return Object.fromEntries(SUBJECTS.map((id, n) => [id, logs[n] ?? 0] as const).filter(([, value]) => value !== 0));
}

/** More than half of that, and not all of it. */
function lessThan(spokenFor: Record<string, number>): Record<string, unknown> {
  const weights = Object.entries(spokenFor).map(([id, value]) => {
    return [id, expect.toSatisfy((weight: number) => weight > value / 2 && weight < value)];
  });
  return Object.fromEntries(weights);
}

const dutch = (query: string, nl: Index['words'][string]) => spoken(query, { words: { nl } });

describe('a word speaks for needs', () => {
  it('by the sum of all its beginnings', () => {
    const words = { gel: { debts: 1 }, geld: { debts: 2, company: 1 }, geld$: { debts: 3 } };
    expect(dutch('geld', words)).toEqual({ debts: 6, company: 1 });
  });

  it('however it is written, and once however often it stands there', () => {
    expect(dutch('GÉLD! geld? Geld', { geld$: { debts: 3 } })).toEqual({ debts: 3 });
  });

  it('together with the other words', () => {
    const words = { geld$: { debts: 3, company: 1 }, alleen$: { company: 4 } };
    expect(dutch('geld... alleen', words)).toEqual({ debts: 3, company: 5 });
  });

  it('not at all where it is known to say nothing, or is not known', () => {
    expect(dutch('heb zzzzzz', { heb$: {} })).toEqual({});
    expect(dutch('', { heb$: { debts: 2 } })).toEqual({});
    expect(dutch('🙂 ?!', { heb$: { debts: 2 } })).toEqual({});
  });

  it('with a denial before it as the pair, too', () => {
    const words = { geen$: {}, geld$: { debts: 2 }, 'geen geld$': { debts: 3 } };
    expect(dutch('geen geld', words)).toEqual({ debts: 5 });
    expect(dutch('geld geen', words)).toEqual({ debts: 2 });
  });
});

describe('an ending that nobody wrote down', () => {
  it('is understood by how the word begins', () => {
    const words = { vers: { company: 2 }, verslaa: { repair: 1 } };
    expect(dutch('verslaafd', words)).toEqual({ company: 2, repair: 1 });
    expect(dutch('versje', words)).toEqual({ company: 2 });
  });

  it('of a long word does not matter after eight letters', () => {
    expect(dutch('schuldenvrij', { schulden: { debts: 4 } })).toEqual({ debts: 4 });
  });

  it('may be a word of its own, as in Dutch compounds', () => {
    expect(dutch('huurachterstand', { huur: { debts: 2 }, achterst: { repair: 2 } })).toEqual({ debts: 2 });
  });

  it('is not understood from a word that is known as a whole only', () => {
    expect(dutch('geldig', { geld$: { debts: 4 } })).toEqual({});
  });

  it('in Turkish and Arabic is understood likewise', () => {
    const words = { nl: {}, tr: { borc: { debts: 3 } }, ar: { ديو: { debts: 2 } } };
    expect(spoken('borçlarımı', { screen: 'tr', words })).toEqual({ debts: 3 });
    expect(spoken('الديون', { screen: 'ar', words })).toEqual({ debts: 2 });
  });
});

describe('a word that stands in several languages', () => {
  const nl = { pil$: { repair: 3 } };
  const en = { pil$: { debts: 3 } };
  const tr = { pil$: { company: 3 } };

  it('means what it means in the language of the screen', () => {
    for (const words of [
      { nl, en, tr },
      { en, tr, nl },
      { tr, nl, en },
    ]) {
      expect(spoken('pil', { screen: 'nl', words })).toEqual({ repair: 3 });
      expect(spoken('pil', { screen: 'en', words })).toEqual({ debts: 3 });
      expect(spoken('pil', { screen: 'tr', words })).toEqual({ company: 3 });
    }
  });

  it('means what it means in Dutch, where the language of the screen does not know it', () => {
    expect(spoken('pil', { screen: 'ar', words: { ar: {}, en, tr, nl } })).toEqual({ repair: 3 });
    expect(spoken('pil', { screen: 'en', words: { en: {}, tr, nl } })).toEqual({ repair: 3 });
  });

  it('means what it means in another language, where neither knows it', () => {
    expect(spoken('pil', { screen: 'ar', words: { ar: {}, nl: {}, tr } })).toEqual({ company: 3 });
  });

  it('means what it means in the language that knows more of the other words', () => {
    const english = { i$: {}, want$: {}, to$: {}, die$: { suicidal: 5 } };
    const words = { nl: { die$: {} }, en: english };
    expect(spoken('i want to die', { screen: 'nl', words })).toEqual({ suicidal: 5 });
    expect(spoken('die', { screen: 'nl', words })).toEqual({});
  });
});

it('Dutch is trusted more than a third language, even where that knows a little more', () => {
  const nl = { a1$: {}, a2$: {}, a3$: {}, pil$: { repair: 3 } };
  const tr = { ...nl, a4$: {}, pil$: { company: 3 } };
  expect(spoken('a1 a2 a3 a4 pil', { screen: 'ar', words: { ar: {}, tr, nl } })).toEqual({ repair: 3 });
});

it('a long word is known as a whole by its first eight letters', () => {
  const words = { en: { what$: {}, are$: {}, schulde: { company: 3 } }, nl: { schulden: { debts: 3 } } };
  expect(spoken('what are schuldenregelingen', { screen: 'en', words })).toEqual({ debts: 3 });
});

it('a whole word of another language goes before the beginning of one of the screen', () => {
  const words = { nl: { bak: { repair: 4 } }, tr: { bakici$: { company: 4 } } };
  expect(spoken('bakıcı', { screen: 'nl', words })).toEqual({ company: 4 });
  expect(spoken('bakje', { screen: 'nl', words })).toEqual({ repair: 4 });
});

it('of two languages that know its beginning alone, a word is of that which knows more of it', () => {
  const words = { nl: { hel: { repair: 4 } }, en: { helple: { company: 4 } } };
  expect(spoken('helpless', { screen: 'nl', words })).toEqual({ company: 4 });
  expect(spoken('helder', { screen: 'nl', words })).toEqual({ repair: 4 });
});

describe('a misspelt word', () => {
  const nl = { dood$: { suicidal: 6 }, schulden: { debts: 6 }, heb$: {} };

  it('says what the most similar one says, less surely', () => {
    expect(dutch('schulten', nl)).toEqual(lessThan({ debts: 6 }));
    expect(dutch('ik heb schullden', nl)).toEqual(lessThan({ debts: 6 }));
    expect(dutch('doot', nl)).toEqual(lessThan({ suicidal: 6 }));
  });

  it('is compared by its first eight letters, as words are known by them', () => {
    expect(dutch('schultensanering', nl)).toEqual(lessThan({ debts: 6 }));
  });

  it('is no word that is known itself', () => {
    expect(dutch('doof', { ...nl, doof$: { company: 2 } })).toEqual({ company: 2 });
    expect(dutch('doof', { ...nl, doof$: {} })).toEqual({});
  });

  it('is no word that is known in another language', () => {
    expect(spoken('doom', { screen: 'nl', words: { nl, en: { doom$: { company: 2 } } } })).toEqual({ company: 2 });
    expect(spoken('doom', { screen: 'nl', words: { nl, tr: { doom$: {} } } })).toEqual({});
  });

  it('is no word of which most is known as a beginning', () => {
    expect(dutch('doof', { ...nl, doo: { company: 2 } })).toEqual({ company: 2 });
  });

  it('is one where little of it is known as a beginning', () => {
    expect(dutch('schulten', { ...nl, sch: { company: 2 } })).toMatchObject(lessThan({ debts: 6 }));
  });

  it('is sought in the language of the screen, and then in Dutch', () => {
    const words = { tr: { perde$: { company: 6 } }, en: { perdu$: { repair: 6 } }, nl: { perdx$: { debts: 6 } } };
    expect(spoken('perdo', { screen: 'tr', words })).toEqual(lessThan({ company: 6 }));
    expect(spoken('perdo', { screen: 'en', words })).toEqual(lessThan({ repair: 6 }));
    expect(spoken('perdo', { screen: 'ar', words: { ...words, ar: {} } })).toEqual(lessThan({ debts: 6 }));
  });

  it('is not sought in a third language', () => {
    const tr = { perde$: { company: 6 } };
    expect(spoken('perdo', { screen: 'ar', words: { tr, ar: {}, nl: {} } })).toEqual({});
  });

  it('is not taken for a pair of words, nor for the beginning of a word', () => {
    expect(dutch('geengeld', { 'geen geld$': { debts: 6 } })).toEqual({});
    expect(dutch('verxek', { verzek: { company: 6 } })).toEqual({});
  });

  it('is no pair of words', () => {
    expect(dutch('geen gelt', { geengeld: { debts: 6 } })).toEqual({});
  });

  it('is sought for the first ten words that are not known', () => {
    const unknown = (count: number) => Array.from({ length: count }, (_, n) => `qz${n}qz`).join(' ');
    expect(dutch(`${unknown(9)} schulten`, nl)).toEqual(lessThan({ debts: 6 }));
    expect(dutch(`${unknown(10)} schulten`, nl)).toEqual({});
    expect(dutch(`${'heb '.repeat(20)} schulten`, nl)).toEqual(lessThan({ debts: 6 }));
  });
});

describe('several things, named one after the other,', () => {
  const nl = { eten$: { repair: 8 }, geld$: { debts: 12 }, gezelsch: { company: 8 } };
  const likely = (query: string) => {
    const all = needsFinder(smallIndex({ subjects: SUBJECTS, words: { nl } })).likelihoods(query);
    return Object.fromEntries(SUBJECTS.map((id, n) => [id, Number((all[n] ?? 0).toFixed(2))]));
  };

  it('are each as likely as the other, however loudly one speaks', () => {
    expect(likely('geld, eten')).toMatchObject({ debts: 1, repair: 1 });
    expect(likely('geld geld en eten')).toMatchObject({ debts: 1, repair: 1 });
    expect(likely('geld, eten en gezelschap')).toMatchObject({ debts: 1, repair: 1, company: 1 });
  });

  it('weigh against each other where they are said in a sentence', () => {
    const words = { geld$: { debts: 9 }, eten$: { repair: 3 } };
    expect(dutch('ik wil graag eten, geld', words)).toEqual({ debts: 9, repair: 3 });
  });
});

describe('a word', () => {
  const words = {
    nl: { geld$: { debts: 3 }, geldz: { debts: 3 }, heb$: {}, 'geen zin$': { company: 2 }, schulden: { debts: 5 } },
    tr: { para$: { debts: 3 } },
    en: { money$: { debts: 3 } },
  };
  const knows = (query: string, screen: string) =>
    needsFinder(smallIndex({ screen, subjects: SUBJECTS, words })).knows(query);

  it('is known where people say it about their needs, in the language of the screen or in Dutch', () => {
    for (const query of ['geld', 'GÉLD', 'oosterpark geld', 'schuldenvrij', 'geen zin']) {
      expect(knows(query, 'tr')).toBe(true);
      expect(knows(query, 'nl')).toBe(true);
    }
    expect(knows('para', 'tr')).toBe(true);
    expect(knows('para', 'en')).toBe(false);
  });

  it.each(['', 'oosterpark', 'heb', 'geldzaken', 'gelt', 'zin'])(
    'is not known where it says nothing, or is not there as it stands: "%s"',
    (query) => {
      expect(knows(query, 'tr')).toBe(false);
    },
  );
});

describe('before any word is read', () => {
  const prior = { tr: { company: 0.5 }, nl: { debts: 2 } };

  it('the language of the screen says how likely each subject is', () => {
    expect(spoken('', { screen: 'tr', words: { nl: {}, tr: {} }, prior })).toEqual({ company: 0.5 });
    expect(spoken('', { screen: 'nl', words: { tr: {}, nl: {} }, prior })).toEqual({ debts: 2 });
  });

  it('Dutch says so where the index knows no words of the screen', () => {
    expect(spoken('', { screen: 'ar', words: { tr: {}, nl: {} }, prior })).toEqual({ debts: 2 });
  });

  it('what is said in another language is weighed against that', () => {
    const words = { nl: { geld$: { company: 3 } }, tr: {} };
    expect(spoken('geld', { screen: 'tr', words, prior })).toEqual({ company: 3.5 });
  });
});

it('the likelihoods of all subjects, in their order, are together 1 for any text, and more for several things', () => {
  const nl = { geld$: { debts: 7 }, geen$: {}, 'geen geld$': { debts: 7, suicidal: 2 }, dood$: { suicidal: 7 } };
  const index = smallIndex({ subjects: SUBJECTS, words: { nl, en: { dea: { suicidal: 5 } } } });
  const { likelihoods } = needsFinder(index);
  const word = fc.oneof(
    fc.constantFrom(',', 'en'),

    fc.constantFrom('geld', 'geen', 'dood', 'doot', 'dead', 'geldgeld'),
    fc.string({ unit: 'binary' }),
  );
  const property = fc.property(fc.array(word, { maxLength: 20 }), (words) => {
    const likely = [...likelihoods(words.join(' '))];
    expect(likely).toHaveLength(SUBJECTS.length);
    expect(likely.every((value) => value >= 0 && value <= 1)).toBe(true);
    const total = likely.reduce((sum, value) => sum + value, 0);
    expect(total).toBeGreaterThan(1 - 1e-9);
    if (!/[,،;؛+&/\n]|\s(?:en|and|ve|و)\s/iu.test(words.join(' '))) expect(total).toBeCloseTo(1, 9);
  });
  fc.assert(property, RUNS);
});

it('heavy words stay likelihoods, however many there are', () => {
  const words = Array.from({ length: 40 }, (_, n) => `woord${n}`);
  const nl = Object.fromEntries(words.map((word) => [`${word}$`, { debts: 90 }]));
  const [debts] = needsFinder(smallIndex({ subjects: SUBJECTS, words: { nl } })).likelihoods(words.join(' '));
  expect(debts).toBe(1);
});
