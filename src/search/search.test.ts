import { describe, expect, it } from 'vitest';
import { helpline, location, packOf } from '../../tests/sample-pack.ts';
import { smallIndex } from '../../tests/search/small-index.ts';
import type { Need } from '../domain/social-map.ts';
import { createSearch, type Search } from './search.ts';
import { encodeWords } from './word-index.ts';

const SAFETY = ['suicidal', 'home-violence', 'child-unsafe'];
const NEEDS = ['debts', 'company', 'repair', 'clothing', 'learn-dutch', ...SAFETY];
const SUBJECTS = [...NEEDS, 'no-need'];

const WORDS = {
  nl: {
    schulden: { debts: 7 },
    alleen$: { company: 6 },
    geld$: { debts: 5, clothing: 4 },
    dood$: { suicidal: 7 },
    doof$: { company: 7 },
    klap$: { suicidal: 5, 'home-violence': 6, 'child-unsafe': 5 },
    bang$: { suicidal: 5, company: 5 },
    duister$: { suicidal: 5, company: 7 },
    somber$: { suicidal: 5, 'home-violence': 5, 'child-unsafe': 5, company: 7 },
    nodig$: { debts: 6, company: 5, repair: 6, clothing: 5, 'learn-dutch': 6 },
    voetbal$: { 'no-need': 7 },
    zelfmoor: { suicidal: 7 },
  },
  en: { dozen$: { repair: 7 }, dead$: { suicidal: 7 } },
};

/** Beforehand, words are rather about nothing. */
const PRIOR = { nl: { 'no-need': 3 }, en: { 'no-need': 3 } };

function searchOf(words: Parameters<typeof smallIndex>[0]['words'] = WORDS): Search {
  return createSearch(encodeWords(smallIndex({ subjects: SUBJECTS, words, prior: PRIOR })));
}

const needsOf = (safety: readonly string[]): Need[] =>
  NEEDS.map((id) => ({ id, safety: safety.includes(id), lines: [] }));

const MAP = packOf({
  needs: needsOf(SAFETY),
  locations: [location('house', { name: 'Huis Alleen' }), location('field', { name: 'Voetbal' })],
  helplines: [helpline('line-113', { name: 'Zelfmoordlijn' })],
});

const search = searchOf();
const suggested = (query: string) => search(query, MAP).suggestions.map(({ id }) => id);
const dangers = (query: string) => search(query, MAP).danger;

describe('a suggestion', () => {
  it('is a need, which is named elsewhere', () => {
    const [need, ...others] = search('schulden', MAP).suggestions;
    expect(others).toEqual([]);
    expect(need).toEqual({ kind: 'need', id: 'debts', label: null, score: expect.closeTo(0.98) });
  });

  it('is a place, a help line or a neighbourhood, with its name', () => {
    expect(search('Voetbal', MAP).suggestions).toEqual([{ kind: 'location', id: 'field', label: 'Voetbal', score: 1 }]);
    expect(search('WK000002', MAP).suggestions).toEqual([
      { kind: 'neighbourhood', id: 'WK000002', label: 'WK000002', score: 1 },
    ]);
    expect(search('zelfmoordlijn', MAP).suggestions).toContainEqual({
      kind: 'helpline',
      id: 'line-113',
      label: 'Zelfmoordlijn',
      score: 1,
    });
  });
});

describe('suggestions', () => {
  it.each(['schulden', 'alleen', 'huis', 'geld', 'nodig', 'klap', 'zelfmoord', 'alleen geld dood', 'WK00'])(
    'come with the best score first, all of 0 to 1: %s',
    (query) => {
      const scores = search(query, MAP).suggestions.map(({ score }) => score);
      expect(scores.length).toBeGreaterThan(0);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.filter((score) => !(score > 0 && score <= 1))).toEqual([]);
    },
  );

  it('are needs and names among each other', () => {
    expect(suggested('alleen')).toEqual(['company', 'house']);
    expect(suggested('huis alleen')).toEqual(['house', 'company']);
  });

  it('that fit as well are needs before names', () => {
    const { suggestions } = search('zelfmoordlijn', MAP);
    expect(suggestions.map(({ id, score }) => [id, score])).toEqual([
      ['suicidal', 1],
      ['line-113', 1],
    ]);
  });

  it('are of the likely needs the other ones, too', () => {
    expect(suggested('geld')).toEqual(['debts', 'clothing']);
  });

  it('are names before needs where the words stand in names only', () => {
    const locations = [location('a', { name: 'Huis Zonneschijn' }), location('b', { name: 'Huis voor schulden' })];
    const found = (query: string) => search(query, { ...MAP, locations }).suggestions;
    expect(found('zonneschijn')).toEqual([expect.objectContaining({ id: 'a' })]);
    expect(found('zonneschijn')[0]?.score).toBeGreaterThan(0.7);
    expect(found('schulden').map(({ id }) => id)).toEqual(['debts', 'b']);
    expect(found('schulden')[1]?.score).toBeLessThan(0.6);
  });

  it('are of several things that were named the need of each', () => {
    expect(suggested('schulden, alleen, dozen').sort()).toEqual(['company', 'debts', 'repair']);
  });

  it('are four needs and four names at most', () => {
    expect(suggested('nodig')).toHaveLength(4);
    expect(suggested('nodig')).toEqual(expect.arrayContaining(['debts', 'repair', 'learn-dutch']));
    const locations = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => location(id, { name: `Nodig ${id}` }));
    const { suggestions } = search('nodig', { ...MAP, locations });
    expect(suggestions.filter(({ kind }) => kind === 'need')).toHaveLength(4);
    expect(suggestions.filter(({ kind }) => kind === 'location').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('come from the map they are sought in', () => {
    const other = { ...MAP, locations: [location('other', { name: 'Huis' })] };
    expect(search('huis', other).suggestions.map(({ id }) => id)).toEqual(['other']);
    expect(suggested('huis')).toEqual(['house']);
    expect(search('huis', other).suggestions.map(({ id }) => id)).toEqual(['other']);
  });

  it('are needs and help lines while there is no map', () => {
    const { needs, helplines } = MAP;
    const found = (query: string) => search(query, { needs, helplines }).suggestions.map(({ id }) => id);
    expect(found('zelfmoordlijn')).toEqual(['suicidal', 'line-113']);
    expect(found('alleen')).toEqual(['company']);
    expect(found('voetbal')).toEqual([]);
  });
});

describe('no need is suggested', () => {
  it.each([
    ['words about none', 'voetbal'],
    ['words about none among others', 'voetbal schulden'],
    ['words that nobody knows', 'qwertyuiop'],
    ['words of which nothing is known but how common they are', '12 34'],
    ['signs', '?! 🙂'],
  ])('for %s', (_, query) => {
    const { suggestions, danger } = search(query, MAP);
    expect(suggestions.filter(({ kind }) => kind === 'need')).toEqual([]);
    expect(danger).toEqual([]);
  });

  it('for words that may be about very many needs', () => {
    const many = Array.from({ length: 12 }, (_, n) => `need-${n}`);
    const words = { nl: { hulp$: Object.fromEntries(many.map((id) => [id, 6])) } };
    const broad = createSearch(encodeWords(smallIndex({ subjects: [...many, 'no-need'], words })));
    const needs = many.map((id) => ({ id, safety: false, lines: [] }));
    expect(broad('hulp', packOf({ needs })).suggestions).toEqual([]);
  });

  it('but a name is', () => {
    expect(suggested('voetbal')).toEqual(['field']);
  });
});

it.each(['', ' ', ' \t\n\r ', '\u00a0\u3000', ' '.repeat(500)])(
  'nothing is found where nothing was typed: "%s"',
  (query) => {
    expect(search(query, MAP)).toEqual({ danger: [], suggestions: [] });
  },
);

it('nothing is found where nothing was typed, whatever is likely before any word is read', () => {
  const prior = { nl: { debts: 7 } };
  const eager = createSearch(encodeWords(smallIndex({ subjects: SUBJECTS, words: WORDS, prior })));
  expect(eager('?', MAP).suggestions.map(({ id }) => id)).toEqual(['debts']);
  expect(eager(' ', MAP)).toEqual({ danger: [], suggestions: [] });
});

describe('danger', () => {
  it('names the safety needs that the words are about, the likeliest first', () => {
    expect(dangers('dood')).toEqual(['suicidal']);
    expect(dangers('klap')).toEqual(['home-violence', 'suicidal', 'child-unsafe']);
    expect(dangers('ik ben dood')).toEqual(['suicidal']);
  });

  it('is not in words about something else', () => {
    for (const query of ['schulden', 'alleen', 'geld', 'nodig']) expect(dangers(query)).toEqual([]);
  });

  it('is not in words that are much rather about something else', () => {
    expect(dangers('duister')).toEqual([]);
  });

  it('is in words that may be about several safety needs, none of which is likely enough alone', () => {
    expect([...dangers('somber')].sort()).toEqual([...SAFETY].sort());
    expect(suggested('somber')[0]).toBe('company');
  });

  it('suggests its need, even in words that are rather about none', () => {
    const unsure = searchOf({ nl: { nacht$: { suicidal: 6, 'no-need': 3 } } })('nacht', MAP);
    expect(unsure.danger).toEqual(['suicidal']);
    expect(unsure.suggestions.map(({ id }) => id)).toEqual(['suicidal']);
    const harmless = searchOf({ nl: { nacht$: { company: 6, 'no-need': 3 } } })('nacht', MAP);
    expect(harmless).toEqual({ danger: [], suggestions: [] });
  });

  it('puts its need ahead of one that is as likely', () => {
    expect(suggested('bang')).toEqual(['suicidal', 'company']);
    expect(dangers('bang')).toEqual(['suicidal']);
  });

  it('is of the needs that the map says are about safety', () => {
    const calm = { ...MAP, needs: needsOf([]) };
    expect(search('dood', calm).danger).toEqual([]);
    expect(search('dood', calm).suggestions.map(({ id }) => id)).toEqual(['suicidal']);
    expect(search('bang', calm).suggestions.map(({ id }) => id)).toEqual(['company', 'suicidal']);
    expect(search('alleen', { ...MAP, needs: needsOf(['company']) }).danger).toEqual(['company']);
  });

  it('is in a misspelt word of danger', () => {
    expect(dangers('doodt')).toEqual(['suicidal']);
    expect(dangers('zelfmort')).toEqual(['suicidal']);
  });

  it('is not in another word that is written almost the same', () => {
    expect(dangers('doof')).toEqual([]);
    expect(suggested('doof')).toEqual(['company']);
  });

  it('is not in a word of another language that is written almost the same', () => {
    const words = { nl: { doden$: { suicidal: 7 } }, en: WORDS.en };
    expect(searchOf(words)('dozen', MAP).danger).toEqual([]);
    expect(searchOf({ ...words, en: {} })('dozen', MAP).danger).toEqual(['suicidal']);
  });

  it('is in a word of danger in another language than that of the screen', () => {
    expect(dangers('dead')).toEqual(['suicidal']);
  });

  it('is in one of two things that were named', () => {
    expect(dangers('schulden, dood')).toEqual(['suicidal']);
    expect(dangers('alleen en dood')).toEqual(['suicidal']);
  });

  it('is in one word among many', () => {
    expect(dangers('ik heb het geld niet meer en dan maar dood dood dood')).toContain('suicidal');
  });
});

it('of a long text the first two hundred characters are read', () => {
  expect(dangers(`${'x '.repeat(98)}dood`)).toEqual(['suicidal']);
  expect(dangers(`${'x '.repeat(100)}dood`)).toEqual([]);
});

it('an index that is broken or newer makes no search', () => {
  const texts = encodeWords(smallIndex({ subjects: SUBJECTS, words: WORDS }));
  expect(() => createSearch(texts.map((text) => text.slice(0, -1)))).toThrow();
  expect(() => createSearch(texts.map((text) => text.replace('"zijdeurWords":2', '"zijdeurWords":3')))).toThrow(
    'format 3',
  );
});
