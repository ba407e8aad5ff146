/** Whatever is typed, on a screen in any language: there is an answer that the app can show; nothing throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../arbitrary-pack.ts';
import { found, searchedAmsterdam } from './measure.ts';

const RUNS = { seed: SEED, numRuns: 200 };
const searched = await searchedAmsterdam();
const SCREENS = Object.keys(searched.searches);
const { needs, locations, helplines, wijken, neighbourhoods } = searched.pack;
const SAFETY = needs.flatMap(({ id, safety }) => (safety ? [id] : []));
const KNOWN = {
  need: new Set(needs.map(({ id }) => id)),
  location: new Set(locations.map(({ id }) => id)),
  helpline: new Set(helplines.map(({ id }) => id)),
  neighbourhood: new Set([...wijken, ...neighbourhoods].map(({ code }) => code)),
};

/** Finds on all screens, and holds what is found against what the app relies on. */
function answersOf(text: string): void {
  for (const screen of SCREENS) {
    const { danger, suggestions } = found(text, screen, searched);
    const scores = suggestions.map(({ score }) => score);
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(suggestions.filter(({ kind, id }) => !KNOWN[kind].has(id))).toEqual([]);
    expect(suggestions.filter(({ kind, label }) => (kind === 'need') !== (label === null) || label === '')).toEqual([]);
    expect(new Set(suggestions.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(suggestions.length);
    expect(danger.filter((id) => !SAFETY.includes(id))).toEqual([]);
    expect(new Set(danger).size).toBe(danger.length);
  }
}

const CASES: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['two hundred spaces', ' '.repeat(200)],
  ['two hundred spaces before a word', `${' '.repeat(200)}huur`],
  ['spaces of all kinds', '\t\n\v\f\r \u00a0\u2003\u2028\u2029\u3000\ufeff'],
  ['ten thousand characters of one word', 'a'.repeat(10_000)],
  ['ten thousand characters of words', 'ik kan de huur niet betalen '.repeat(358)],
  ['ten thousand characters in Arabic', 'لا أستطيع دفع الإيجار '.repeat(455)],
  ['two hundred words of one letter', 'a '.repeat(100)],
  ['forty words that nobody knows', Array.from({ length: 40 }, (_, n) => `qz${n}w`).join(' ')],
  [
    'misspelt words, one after the other',
    'scholdan hurr geldd betaelen verslavd eenzaan bijstnad kledng tandardts gezet',
  ],
  ['words made of others', 'huurachterstandschuldhulpverlening '.repeat(5)],
  ['denials only', 'geen niet nooit niks zonder '.repeat(7)],
  ['a very long word', 'schuldhulpverlening'.repeat(20)],
  ['a very long Arabic word', 'والمساعدات'.repeat(30)],
  ['emoji only', '😀🏠💶😭👨‍👩‍👧‍👦🇳🇱❤️'],
  ['emoji for all there is', '👩🏽‍🚀'.repeat(60)],
  ['control characters', Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')],
  ['control characters within words', 'hu\u0007ur sch\u001buld\u007f\u0085en'],
  ['null characters', '\0'.repeat(50)],
  ['null characters within words', 'hu\0ur\0'],
  ['the first half of a surrogate pair', '\ud83d'],
  ['the second half of a surrogate pair', '\ude00 huur'],
  ['halves of surrogate pairs the wrong way round', '\ude00\ud83d'.repeat(40)],
  ['a pair cut in two where the reading ends', `${'a'.repeat(199)}😀`],
  ['letters of two units', '𐐨𐐩𐐪𐐫𐐬𐐭𐐮𐐯𐐰 𞤀𞤁𞤂𞤃'.repeat(4)],
  ['a regular expression', '.*+?^$|()[]{}\\/(?<a>b)\\p{L}(a+)+$'],
  ['brackets that do not close', '((((([[[[[{{{{{'.repeat(10)],
  ['signs of the index', 'huur$ $$$ ABC gel$d A1$ |x =huur !huur ^huur'],
  ['names of what every object has', '__proto__ constructor toString hasOwnProperty prototype valueOf'],
  ['a script', '<script>alert("1")</script> \'; DROP TABLE needs; --'],
  ['mixed directions', 'ik heb مشكلة مع de huur \u202eneter\u202c و schulden \u2067\u200f'],
  ['direction marks only', '\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'],
  ['marks without a letter', '\u0301\u0308\u064b\u0651'.repeat(40)],
  ['a letter with very many marks', `h${'\u0301'.repeat(150)}uur`],
  ['a sign that folds to eighteen letters', 'ﷺ'.repeat(200)],
  ['letters in other shapes', '𝗵𝘂𝘂𝗿 ℌ𝓾𝓾𝓻 ｈｕｕｒ ⓗⓤⓤⓡ ™ № ㎏'],
  ['other scripts', 'мені потрібна допомога 我需要帮助 ช่วยด้วย μοναξιά ቤት እፈልጋለሁ'],
  ['digits only', '0123456789 ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳ ½ ² Ⅷ'],
  ['a number of a person', '123456782 06-12345678 NL91ABNA0417164300'],
  ['what is not there', 'undefined null NaN [object Object] -0 1e999'],
];

describe('an answer is found for', () => {
  it.each(CASES)('%s', (_, text) => {
    answersOf(text);
  });
});

describe('an answer is found for any text', () => {
  const said = fc.constantFrom(
    ...['schulden', 'huur', 'geen', 'geslagen', 'zelfmoord', 'ik', 'bang', 'i want to die', 'kendimi', 'öldürmek'],
    ...['لا', 'أنام', 'ضربني', 'Oosterpark', 'bibliotheek', '113', 'scholden'],
  );
  const units = fc.nat(0xffff).map((code) => String.fromCharCode(code));

  it.each([
    ['of letters and signs of the keyboard', fc.string({ maxLength: 300 })],
    ['of characters of any script', fc.string({ unit: 'binary', maxLength: 300 })],
    ['of what reads as one character each', fc.string({ unit: 'grapheme', maxLength: 100 })],
    ['of units that are no characters', fc.string({ unit: units, maxLength: 300 })],
    [
      'of words, and of anything between them',
      fc
        .array(fc.oneof(said, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
        .map((all) => all.join(' ')),
    ],
    [
      'of words in which something was typed wrong',
      fc
        .array(fc.tuple(said, fc.nat(8), fc.string({ maxLength: 1 })), { minLength: 1, maxLength: 5 })
        .map((all) => all.map(([word, at, typed]) => word.slice(0, at) + typed + word.slice(at + 1)).join(' ')),
    ],
  ])('%s', (_, texts) => {
    fc.assert(fc.property(texts, answersOf), RUNS);
  });
});

it('the answer is the same when it is asked again', () => {
  const property = fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
    for (const screen of SCREENS) expect(found(text, screen, searched)).toEqual(found(text, screen, searched));
  });
  fc.assert(property, RUNS);
});
