import { describe, expect, it } from 'vitest';
import { wordsOf } from '../pipeline/locales.ts';
import { NAMED_HERE, spokenName } from './language-names.ts';
import { LANGUAGES } from './languages.ts';

describe.each(LANGUAGES)('in $name', ({ id }) => {
  const words = wordsOf(id);

  it('a language that phones do not know has a name, and each another', () => {
    const names = NAMED_HERE.map((tag) => spokenName(tag, words));
    expect(names.filter((name, n) => name === NAMED_HERE[n] || name.includes('.'))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('every other is called as the browser calls it', () => {
    const name = new Intl.DisplayNames(id, { type: 'language' }).of('so');
    expect(spokenName('so', words)).toBe(name);
  });
});

it('Dutch is called as people who speak Turkish here call it', () => {
  expect(spokenName('nl', wordsOf('tr'))).toBe('Hollandaca');
});
