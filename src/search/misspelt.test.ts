import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../../tests/arbitrary-pack.ts';
import { similarWords } from './misspelt.ts';

const RUNS = { seed: SEED, numRuns: 300 };
const WORDS = [
  'moord',
  'huur',
  'schuld',
  'kleding',
  'toeslag',
  'verhuizen',
  'deurwaar',
  'eten',
  'arm',
  'مدرسه',
  'açlık',
];
const similar = similarWords(WORDS);

describe('a misspelt word stands for a written one', () => {
  it.each([
    ['a letter too few', 'schud', 'schuld'],
    ['a letter too many', 'schulld', 'schuld'],
    ['another letter', 'schulc', 'schuld'],
    ['another letter in the shortest words', 'huir', 'huur'],
    ['two other letters in a long word', 'verhuisem', 'verhuizen'],
    ['two letters that changed places', 'toselag', 'toeslag'],
    ['the last two letters that changed places', 'schudl', 'schuld'],
    ['Arabic', 'مدرسا', 'مدرسه'],
  ])('with %s', (_, typed, meant) => {
    expect(similar(typed)).toBe(meant);
  });

  it('that is the most similar', () => {
    const near = similarWords(['wonen', 'woning', 'woningen', 'woningnood']);
    expect(near('wonign')).toBe('woning');
    expect(near('wonningen')).toBe('woningen');
    expect(near('wonnen')).toBe('wonen');
  });

  it('that has the same first letter, though others are as similar', () => {
    expect(similarWords(['boerd', 'goerd', 'hoerd', 'moord'])('moerd')).toBe('moord');
  });

  it('that is the same, where it was not misspelt', () => {
    for (const word of WORDS.filter(({ length }) => length >= 4)) expect(similar(word)).toBe(word);
  });
});

describe('no written word is meant', () => {
  it.each([
    ['where the first letter is another', 'noord'],
    ['where two letters of a word of seven are other ones', 'toezlog'],
    ['where two letters of a short word are other ones', 'schalt'],
    ['where three letters of a long word are other ones', 'verbaizem'],
    ['by a word of three letters', 'hur'],
    ['by three letters that a word begins with', 'huu'],
    ['by a word that is much longer', 'huurtoeslagen'],
    ['by a word that is much shorter', 'verhu'],
    ['by an unknown one', 'qwertyu'],
    ['by nothing', ''],
  ])('%s', (_, typed) => {
    expect(similar(typed)).toBeNull();
  });

  it('that has fewer than four letters', () => {
    expect(similar('armm')).toBeNull();
  });

  it('where there are no words', () => {
    expect(similarWords([])('huur')).toBeNull();
  });
});

it('says the same each time it is asked', () => {
  const asked = similarWords(WORDS);
  expect(['schud', 'huir', 'schud'].map(asked)).toEqual(['schuld', 'huur', 'schuld']);
});

it('finds one of its words or none for any word, with the same first letter and about as long', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aehlmorstu'), minLength: 4, maxLength: 9 }),
    fc.tuple(fc.constantFrom(...WORDS), fc.string({ maxLength: 2 })).map((parts) => parts.join('')),
  );
  const property = fc.property(typed, (word) => {
    const meant = similar(word);
    if (meant === null) return;
    expect(WORDS).toContain(meant);
    expect(meant[0]).toBe(word[0]);
    expect(Math.abs(meant.length - word.length)).toBeLessThanOrEqual(1);
  });
  fc.assert(property, RUNS);
});
