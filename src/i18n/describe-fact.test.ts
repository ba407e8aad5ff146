import { describe, expect, it } from 'vitest';
import { EVERY_FACT, itemsOf, known } from '../../tests/every-fact.ts';
import { checked, weekly } from '../../tests/sample-pack.ts';
import type { Facts } from '../domain/facts.ts';
import { contentFolder } from '../pipeline/content-folder.ts';
import { wordsOf } from '../pipeline/locales.ts';
import { readContent } from '../pipeline/read-content.ts';
import { factText } from './describe-fact.ts';
import { LANGUAGES, type LanguageId } from './languages.ts';

const { factLooks, pictograms } = readContent(contentFolder());
const ITEMS = itemsOf(EVERY_FACT);
const nameOf = (wijk: string) => `Wijk ${wijk.at(-1)}`;

function textsOf(facts: Facts, id: LanguageId = 'nl'): string[] {
  return itemsOf([known(facts)]).map((item) => factText(item, wordsOf(id), nameOf));
}

describe.each(LANGUAGES)('in $name', ({ id }) => {
  const words = wordsOf(id);
  const texts = ITEMS.map((item) => [`${item.fact}.${item.value}`, factText(item, words, nameOf)] as const);

  it.each(texts)('%s is a sentence', (_, text) => {
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/fact\.|basis\.|\{\{|\}\}|undefined|null|NaN|\[object/);
    // Digits are Latin in every language.
    expect(text).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
  });

  it('no two values of a fact read the same', () => {
    const keys = ITEMS.map((item, n) => `${item.fact} ${texts[n]?.[1]}`);
    const twice = keys.filter((key, n) => keys.indexOf(key) !== n);
    // Food of either kind is not there in one way only.
    expect(twice).toEqual([]);
  });

  it('an amount, an age and an area are in the sentence, each kept together', () => {
    const [fee] = textsOf({ cost: checked('small-fee'), fee: checked(250) }, id);
    expect(fee).toMatch(/\u2068[^\u2069]*2[.,]50[^\u2069]*\u2069/);
    expect(fee).toContain('€');
    expect(textsOf({ ages: checked([12, 18]) }, id)[0]).toMatch(/12.*18/);
    expect(textsOf({ serves: checked(['WK000001', 'WK000002']) }, id)[0]).toContain(
      '\u2068Wijk 1\u2069\u00A0· \u2068Wijk 2\u2069',
    );
  });

  it('an age that nobody passes is not said', () => {
    const [text] = textsOf({ ages: checked([55, 120]) }, id);
    expect(text).toContain('55');
    expect(text).not.toContain('120');
    expect(textsOf({ ages: checked([55, 99]) }, id)[0]).toContain('99');
  });

  it('the hours of a language stand with its name, from left to right', () => {
    const { week } = weekly({
      1: [
        [540, 720],
        [780, 1440],
      ],
      3: [[1320, 1500]],
    });
    const [text] = textsOf({ languages: checked(['tr']), languageHours: checked({ tr: week }) }, id);
    const times = [...(text ?? '').matchAll(/\u2068([^\u2069]*)\u2069/g)].map(([, time]) => time);
    expect(times).toEqual(['09:00–12:00, 13:00–24:00', '22:00–01:00']);
    expect(textsOf({ languages: checked(['tr']) }, id)[0]).not.toMatch(/\d/);
  });
});

it('says in words which moment of a name it is', () => {
  const facts: Facts = { nameToEnter: checked('none'), nameToTalk: checked('none'), nameForHelp: checked('identity') };
  expect(textsOf(facts)).toEqual([
    'Om binnen te komen: geen naam nodig',
    'Voor een eerste gesprek: geen naam nodig',
    'Om de hulp te krijgen: uw naam en BSN of een identiteitsbewijs',
  ]);
});

it('says of the days of a language which they are', () => {
  const { week } = weekly({ 0: [[600, 660]], 6: [[600, 660]] });
  const facts: Facts = { languages: checked(['ar']), languageHours: checked({ ar: week }) };
  expect(textsOf(facts)[0]?.replaceAll(/[\u2068\u2069]/g, '')).toBe(
    'Iemand spreekt Arabisch: ma 10:00–11:00\u00A0· zo 10:00–11:00',
  );
});

it('says no amount of what is free, and no "not" of what is there', () => {
  expect(textsOf({ cost: checked('free') })).toEqual(['Gratis']);
  expect(textsOf({ place: { quiet: checked(true) } })).toEqual(['Het is er rustig']);
  expect(textsOf({ place: { quiet: checked(false) } })).toEqual(['Het kan er druk zijn']);
});

describe('the pictograms of facts', () => {
  it('are those of every value that can be shown, and of no other', () => {
    const shown = [...new Set(ITEMS.map(({ fact, value }) => `${fact}.${value}`))].sort();
    const drawn = Object.entries(factLooks).flatMap(([fact, looks]) =>
      Object.keys(looks).map((value) => `${fact}.${value}`),
    );
    expect(shown).toEqual(drawn.sort());
  });

  it('are all there', () => {
    const names = Object.values(factLooks).flatMap((looks) => Object.values(looks));
    expect(names.filter((name) => !(name in pictograms))).toEqual([]);
  });
});
