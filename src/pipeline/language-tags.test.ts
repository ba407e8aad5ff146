import { describe, expect, it } from 'vitest';
import { expectLine, linesWhere, type Mistake } from '../../tests/compile-small.ts';

const EXPECTED = 'a language tag such as ar, tr or zh-Hant';

describe('a language', () => {
  it.each(['[nl, ar, tr, uk, ti]', '[zh-Hant, fa-AF, fil]', '[ary, pap, ckb]'])('is accepted in %s', (tags) => {
    expect(linesWhere('services.yaml', '[nl, tr]', tags)).toEqual([]);
  });

  it.each([
    ['tl', 'fil'],
    ['tur', 'tr'],
    ['arabisch', 'ar'],
    ['Turks', 'tr'],
    ['Turkish', 'tr'],
    ['NL', 'nl'],
    ['zh-hant', 'zh-Hant'],
    ['zh_Hant', 'zh-Hant'],
  ])('written as %s is told what it is: %s', (tag, meant) => {
    expectLine('services.yaml', 25, '[nl, tr]', `[nl, ${tag}]`, message(tag, ` (did you mean ${meant}?)`));
  });

  it.each(['xx', 'x-klingon', 'Molenvelds', '@@', 'a b'])(
    'that nobody has a name for, %s, is told without a guess',
    (tag) => {
      expectLine('services.yaml', 25, '[nl, tr]', `[nl, "${tag}"]`, message(tag, ''));
    },
  );

  it.each<Mistake>([
    ['services.yaml', 10, 'tag: ar', 'tag: xx', `[0].facts.languages[0].tag: found "xx", expected ${EXPECTED}`],
    ['services.yaml', 25, '[nl, tr]', '[nl, 3]', `[1].facts.languages[1]: found 3, expected ${EXPECTED}`],
    ['services.yaml', 25, '[nl, tr]', 'nl', '[1].facts.languages: found "nl", expected a list: [nl]'],
  ])('in %s:%i, where %s became %s', expectLine);
});

function message(tag: string, guess: string): string {
  return `[1].facts.languages[1]: found ${JSON.stringify(tag)}, expected ${EXPECTED}${guess}`;
}
