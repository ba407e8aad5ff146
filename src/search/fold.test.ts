import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../../tests/arbitrary-pack.ts';
import { fold } from './fold.ts';

const RUNS = { seed: SEED, numRuns: 500 };

describe('one word written in different ways is one word after the fold', () => {
  it.each([
    ['capitals', 'SchulDEN', 'schulden'],
    ['marks on Latin letters', 'één geïnd çöğüş', 'een geind cogus'],
    ['a letter and its mark apart', 'e\u0301e\u0301n', 'een'],
    ['capitals with marks', 'ÇÖĞÜŞ', 'cogus'],
    ['the Turkish i without a dot', 'KIRIK kırık', 'kirik kirik'],
    ['the Turkish capital with a dot', 'İŞSİZ', 'issiz'],
    ['sharp s', 'Straße STRAẞE', 'strasse strasse'],
    ['letters in one', 'ﬁets', 'fiets'],
    ['wide letters', 'ｈｕｉｓ', 'huis'],
    ['alif with hamza, madda or wasla', 'أنا إلى آب ٱلله', 'انا الي اب الله'],
    ['hamza on a seat', 'سؤال بيئة', 'سوال بييه'],
    ['yeh without dots, and the Persian one', 'على سیارة', 'علي سياره'],
    ['the Persian kaf', 'کتاب', 'كتاب'],
    ['teh marbuta', 'مدرسة', 'مدرسه'],
    ['vowel signs', 'مُحَمَّدٌ', 'محمد'],
    ['tatweel', 'بيـــت', 'بيت'],
    ['Arabic letters in the shapes of print', 'ﻣﺪﺭﺳﺔ', 'مدرسه'],
    ['Arabic and Persian digits', '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
    ['joiners, soft hyphens and direction marks', 'hu\u00ad\u200dis\u200c \u202abed\u202c\u200f', 'huis bed'],
  ])('%s', (_, written, folded) => {
    expect(fold(written)).toBe(folded);
  });
});

it('leaves other words as they are', () => {
  expect(fold('huis 12, bel 0800-0113!')).toBe('huis 12, bel 0800-0113!');
  expect(fold('')).toBe('');
});

it('leaves no marks, tatweel or format characters of any text', () => {
  const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(fold(text)).not.toMatch(/[\p{M}\p{Cf}ـ]/u);
  });
  fc.assert(property, RUNS);
});

it('folds what was folded no further', () => {
  const letters = [
    ...'abcxyzABCXYZàÀéÉçÇğĞıIİiöÖşŞüÜßẞ',
    ...'أإآٱابةتىيیئؤوكکهـ٠٩۰۹0 -’',
    ...'\u0301\u064b\u200d\u200f',
  ];
  const property = fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });
  fc.assert(property, RUNS);
});
