// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { EVERY_FACT } from '../../../tests/every-fact.ts';
import { brokenLists, PART_CONTENT, plain, renderPart, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { checked, service, typical } from '../../../tests/sample-pack.ts';
import type { Facts } from '../../domain/facts.ts';
import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts';
import { FactRow } from './fact-row.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const show = (facts: Facts, language: LanguageId = 'nl') =>
  renderPart(<FactRow services={[service('a', { facts })]} needs={['debts']} />, { language });
const pictures = (root: ParentNode) =>
  [...root.querySelectorAll('use')].map((use) => use.getAttribute('href')?.split('#')[1]);

describe('the row of facts', () => {
  it('has a name, and for each fact a picture with its word', () => {
    const place = { wheelchair: checked(true) };
    const root = show({ access: checked(['walk-in']), cost: checked('free'), nameToTalk: checked('none'), place });
    expect(root.querySelector('ul')?.getAttribute('aria-label')).toBe(nl.text('row.title'));
    expect(textsIn(root, 'li')).toEqual(['Binnenlopen', 'Gratis', 'Praten zonder naam', 'Rolstoel: ja']);
    expect(pictures(root)).toEqual(['door', 'free', 'name-none', 'wheelchair']);
  });

  it('says what is usual and what is not known, and keeps each in its place', () => {
    const root = show({ cost: typical('free') });
    expect(textsIn(root, 'li')).toEqual([
      'Binnenlopenniet bekend',
      'Gratismeestal',
      'Naam zeggenniet bekend',
      'Rolstoelniet bekend',
    ]);
    expect(root.querySelectorAll('.fact-row__item--unknown')).toHaveLength(3);
  });

  it('strikes through the picture of what is not so', () => {
    const facts: Facts = {
      place: { wheelchair: checked(false) },
      languages: checked(['nl']),
      interpreter: checked(false),
    };
    const struck = [...show(facts, 'tr').querySelectorAll('.picture--not')];
    expect(struck.map((one) => plain(one.closest('li')?.textContent ?? ''))).toEqual([
      'Türkçe yok',
      'Tekerlekli sandalye: hayır',
    ]);
  });
});

describe.each(LANGUAGES)('in $name', ({ id }) => {
  it('everything that can be known has a short word and the pictogram of the content', () => {
    const looks = Object.values(PART_CONTENT.factLooks).flatMap((values) => Object.values(values));
    for (const { facts } of EVERY_FACT) {
      const root = show(facts, id);
      expect(plain(root.textContent ?? '')).not.toMatch(/row\.|\{\{|undefined|null/);
      expect(brokenLists(root)).toEqual([]);
      expect(pictures(root).filter((name) => !looks.includes(name ?? ''))).toEqual([]);
      cleanup();
    }
  });

  it('tells whether somebody speaks it, unless it is what all speak', () => {
    const has = (facts: Facts) => pictures(show(facts, id)).includes('languages-spoken');
    expect(has({})).toBe(id !== 'nl');
  });
});
