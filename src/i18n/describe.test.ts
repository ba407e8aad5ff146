import { describe, expect, it } from 'vitest';
import { WISHES, type Wish } from '../domain/answers.ts';
import { PACK_PROBLEMS } from '../domain/read-pack.ts';
import type { Doubt, Reason } from '../domain/reasons.ts';
import { localeFile, wordsOf } from '../pipeline/locales.ts';
import type { Words } from './create-words.ts';
import { doubtText, needText, reasonText } from './describe.ts';
import { LANGUAGES } from './languages.ts';

const WISH: Wish = 'no-name';
/** Keyed by code, so that a code added to the type and not here is an error of types. */
const REASONS: { readonly [Code in Reason['code']]: Extract<Reason, { code: Code }> } = {
  need: { code: 'need', need: 'debts' },
  wish: { code: 'wish', wish: WISH },
  'open-until': { code: 'open-until', minute: 17 * 60 },
  'always-open': { code: 'always-open' },
  'open-now': { code: 'open-now' },
  walk: { code: 'walk', minutes: 20 },
  'other-neighbourhood': { code: 'other-neighbourhood' },
};
const DOUBTS: { readonly [Code in Doubt['code']]: Extract<Doubt, { code: Code }> } = {
  'not-checked': { code: 'not-checked' },
  'hours-unknown': { code: 'hours-unknown' },
  'serves-unknown': { code: 'serves-unknown' },
  'from-home-unknown': { code: 'from-home-unknown' },
  'near-home': { code: 'near-home' },
  'address-unknown': { code: 'address-unknown' },
  stale: { code: 'stale', on: '2026-02-12' },
  'wish-unknown': { code: 'wish-unknown', wish: WISH },
  'wish-broken': { code: 'wish-broken', wish: WISH },
  'waiting-list': { code: 'waiting-list' },
  full: { code: 'full' },
};
const KEYS = Object.keys(localeFile('nl').value as Record<string, string>).map((key) =>
  key.replace(/_(one|other)$/, ''),
);

/** A sentence for people: no placeholder left, and not the key of a text that is missing. */
function expectSentence(text: string): void {
  expect(text).not.toBe('');
  expect(text).not.toMatch(/\{\{|\}\}|undefined|NaN/);
  expect(KEYS.filter((key) => text.includes(key) && key.includes('.'))).toEqual([]);
}

describe.each(LANGUAGES)('in $name', ({ id }) => {
  const words: Words = wordsOf(id);

  it.each(Object.values(REASONS))('the reason $code is a sentence', (reason) => {
    expectSentence(reasonText(reason, words));
  });

  it.each(Object.values(DOUBTS))('the doubt $code is a sentence', (doubt) => {
    expectSentence(doubtText(doubt, words));
  });

  it.each([...WISHES, 'language:ti', 'language:zh-Hant'] as Wish[])(
    'the wish %s is named in three sentences',
    (wish) => {
      expectSentence(reasonText({ code: 'wish', wish }, words));
      expectSentence(doubtText({ code: 'wish-unknown', wish }, words));
      expectSentence(doubtText({ code: 'wish-broken', wish }, words));
    },
  );

  it.each(PACK_PROBLEMS)('the problem %s of the map has a text', (problem) => {
    expectSentence(words.text(`problem.pack.${problem}`));
  });

  it('a reason says the need, the time and the minutes it is about', () => {
    expect(reasonText(REASONS.need, words)).toContain(needText('debts', words));
    expect(reasonText(REASONS['open-until'], words)).toContain('17:00');
    expect(reasonText(REASONS.walk, words)).toContain('20');
  });

  it('different doubts are different sentences', () => {
    const sentences = Object.values(DOUBTS).map((doubt) => doubtText(doubt, words));
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
