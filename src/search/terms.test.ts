import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEED } from '../../tests/arbitrary-pack.ts';
import { termsOf, thingsOf, withoutProclitics, wordsOf } from './terms.ts';

const RUNS = { seed: SEED, numRuns: 500 };

describe('the words of a text', () => {
  it('are folded, in the order in which they stand', () => {
    expect(wordsOf('Mijn Schulden, én de huur')).toEqual(['mijn', 'schulden', 'en', 'de', 'huur']);
    expect(wordsOf('أنا في المدرسة')).toEqual(['انا', 'في', 'المدرسه']);
  });

  it('end where no letter and no digit stands', () => {
    expect(wordsOf('huur/energie-rekening...5 maanden(!)\nhulp_nu')).toEqual([
      'huur',
      'energie',
      'rekening',
      '5',
      'maanden',
      'hulp',
      'nu',
    ]);
    expect(wordsOf('؟أين،البيت؛')).toEqual(['اين', 'البيت']);
  });

  it.each(["can't", 'can’t', 'can‘t', 'can`t'])('do not end at an apostrophe: %s', (word) => {
    expect(wordsOf(word)).toEqual(['cant']);
  });

  it('are none where there are no letters or digits', () => {
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf(' \t\n?!…🙂 — ')).toEqual([]);
  });
});

describe('things that are named one after the other', () => {
  it.each([
    ['commas', 'eten, kleding, schulden', ['eten', 'kleding', 'schulden']],
    ['"and" in Dutch', 'eten en kleding', ['eten', 'kleding']],
    ['"and" in English, in capitals', 'food AND clothes', ['food', 'clothes']],
    ['"and" in Turkish', 'yemek ve giysi', ['yemek', 'giysi']],
    ['"and" in Arabic', 'أكل و ملابس', ['أكل', 'ملابس']],
    ['Arabic commas and semicolons', 'أكل، ملابس؛ بيت', ['أكل', 'ملابس', 'بيت']],
    ['other signs', 'eten/kleding+huur&werk;school', ['eten', 'kleding', 'huur', 'werk', 'school']],
    ['lines', 'eten\nkleding', ['eten', 'kleding']],
  ])('are told apart by %s', (_, text, things) => {
    expect(thingsOf(text).map((thing) => thing.trim())).toEqual(things);
  });

  it('are of one or two words each', () => {
    expect(thingsOf('geen geld, oude kleren')).toHaveLength(2);
    for (const text of ['ik heb honger, kleding', 'hij slaat mij en ik ben bang'])
      expect(thingsOf(text)).toEqual([text]);
  });

  it('are a single one where nothing stands between', () => {
    for (const text of ['schulden', 'eten kleding', 'brenda', 'vender', '', ' ?! '])
      expect(thingsOf(text)).toEqual([text]);
  });

  it('are not what holds no word', () => {
    expect(thingsOf(', schulden, , ?!')).toEqual([', schulden, , ?!']);
    expect(thingsOf('eten,,kleding,')).toEqual(['eten', 'kleding']);
  });
});

describe('what is looked up of a text', () => {
  it('is each word once, in the order in which they first stand', () => {
    expect(termsOf('Huur en huur en HUUR betalen')).toEqual(['huur', 'en', 'betalen']);
  });

  it('is a word of denial together with the word after it, and with the word before it', () => {
    expect(termsOf('geen geld')).toEqual(['geen', 'geld', 'geen geld']);
    expect(termsOf('slaap niet')).toEqual(['slaap', 'niet', 'slaap niet']);
    expect(termsOf('ik kan niet slapen')).toEqual(['ik', 'kan', 'niet', 'slapen', 'kan niet', 'niet slape']);
  });

  it.each([
    ['Dutch', 'nooit rust', 'nooit rust'],
    ['English, with its apostrophe', "don't sleep", 'dont sleep'],
    ['Turkish, before the word of denial', 'param yok', 'param yok'],
    ['Turkish, folded', 'iyi değil', 'iyi degil'],
    ['Arabic', 'لا أنام', 'لا انام'],
    ['Arabic, with "and" written onto it', 'وبدون بيت', 'بدون بيت'],
  ])('knows denials in %s', (_, text, pair) => {
    expect(termsOf(text)).toContain(pair);
  });

  it('names the words of a pair by their first five letters', () => {
    expect(termsOf('zonder verblijfsvergunning')).toContain('zonde verbl');
  });

  it('pairs no words of which neither denies', () => {
    expect(termsOf('veel geld nodig')).toEqual(['veel', 'geld', 'nodig']);
  });

  it('is of Arabic words what remains without the small words written onto them', () => {
    expect(termsOf('في البيت والمدرسة')).toEqual(['في', 'بيت', 'مدرسه']);
  });

  it('is nothing where there are no words', () => {
    expect(termsOf(' ?! ')).toEqual([]);
  });

  it('is of a long text its first forty words', () => {
    const words = Array.from({ length: 60 }, (_, n) => `woord${n}`);
    expect(termsOf(words.join(' '))).toEqual(words.slice(0, 40));
  });

  it('is at most forty terms, each once and none empty, of any text', () => {
    const words = fc.array(fc.oneof(fc.constantFrom('geen', 'niet', 'لا', 'yok'), fc.string()), { maxLength: 80 });
    const property = fc.property(words, (text) => {
      const terms = termsOf(text.join(' '));
      expect(terms.length).toBeLessThanOrEqual(40);
      expect(new Set(terms).size).toBe(terms.length);
      expect(terms).not.toContain('');
    });
    fc.assert(property, RUNS);
  });
});

describe('an Arabic word', () => {
  it.each([
    ['the', 'البيت', 'بيت'],
    ['and the', 'والبيت', 'بيت'],
    ['so the', 'فالبيت', 'بيت'],
    ['in the', 'بالبيت', 'بيت'],
    ['like the', 'كالبيت', 'بيت'],
    ['to the', 'للبيت', 'بيت'],
    ['and in the', 'وبالبيت', 'بيت'],
    ['on the, as people say it', 'عالبيت', 'بيت'],
    ['this, as people say it', 'هالبيت', 'بيت'],
    ['and', 'ومدرسه', 'مدرسه'],
    ['in', 'بمدرسه', 'مدرسه'],
    ['to', 'لمدرسه', 'مدرسه'],
    ['and in', 'وبمدرسه', 'مدرسه'],
  ])('is looked up without "%s"', (_, written, bare) => {
    expect(withoutProclitics(written)).toBe(bare);
  });

  it.each(['الم', 'والد', 'بيت', 'وقت', 'كلب', 'لله', 'ولا', 'باب'])(
    'stays whole where too little would remain: %s',
    (word) => {
      expect(withoutProclitics(word)).toBe(word);
    },
  );

  it('loses nothing from its middle or end', () => {
    expect(withoutProclitics('مالية')).toBe('مالية');
    expect(withoutProclitics('سؤال')).toBe('سؤال');
  });
});

it('a word in another script is looked up as it stands', () => {
  expect(withoutProclitics('balkon')).toBe('balkon');
  expect(withoutProclitics('2026')).toBe('2026');
  expect(withoutProclitics('')).toBe('');
});

it('an Arabic word keeps three letters or more of those it has', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ابتكلوفعهمنر'), minLength: 1, maxLength: 12 });
  const property = fc.property(letters, (word) => {
    const bare = withoutProclitics(word);
    expect(word.endsWith(bare)).toBe(true);
    expect(bare.length).toBeGreaterThanOrEqual(Math.min(3, word.length));
  });
  fc.assert(property, RUNS);
});
