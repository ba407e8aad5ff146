// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { known } from '../../../tests/every-fact.ts';
import { brokenLists, renderPart, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { checked, typical } from '../../../tests/sample-pack.ts';
import type { Facts } from '../../domain/facts.ts';
import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts';
import { NameMoments } from './name-moments.tsx';

afterEach(cleanup);

const show = (facts: Facts, language: LanguageId = 'nl') =>
  renderPart(<NameMoments known={known(facts)} level={3} />, { language });
const pictures = (root: ParentNode) =>
  [...root.querySelectorAll('use')].map((use) => use.getAttribute('href')?.split('#')[1]);

describe('the moments at which they ask a name', () => {
  it('are three, in the order in which they come, each with what they ask', () => {
    const root = show({
      nameForHelp: checked('identity'),
      nameToEnter: checked('none'),
      nameToTalk: checked('first-name'),
    });
    expect(textsIn(root, 'li')).toEqual([
      'Om binnen te komen: geen naam nodig',
      'Voor een eerste gesprek: alleen uw voornaam',
      'Om de hulp te krijgen: uw naam en BSN of een identiteitsbewijs',
    ]);
    expect(pictures(root)).toEqual(['door', 'name-none', 'talk', 'name-first', 'care', 'name-identity']);
  });

  it('are not known where nobody knows: no name to come in says nothing about the help', () => {
    const root = show({ nameToEnter: checked('none') });
    const unknown = wordsOf('nl').text('basis.unknown');
    expect(textsIn(root, 'li').slice(1)).toEqual([
      `Voor een eerste gesprek: ${unknown}`,
      `Om de hulp te krijgen: ${unknown}`,
    ]);
    expect(pictures(root).slice(2)).toEqual(['talk', 'unknown', 'care', 'unknown']);
  });

  it('say "usually" where nobody checked', () => {
    const root = show({ nameToEnter: typical('none'), nameToTalk: checked('none') });
    expect(textsIn(root, 'li').slice(0, 2)).toEqual([
      'Om binnen te komen: Meestal: geen naam nodig',
      'Voor een eerste gesprek: geen naam nodig',
    ]);
  });

  it('have no heading where none is known', () => {
    expect(show({}).textContent).toBe('');
  });

  it.each(LANGUAGES)('are a list under a heading in $name', ({ id }) => {
    const root = show({ nameToEnter: typical('none') }, id);
    expect(textsIn(root, 'h3')).toEqual([wordsOf(id).text('fact.name-asked')]);
    expect(brokenLists(root)).toEqual([]);
    expect(root.querySelectorAll('ol > li')).toHaveLength(3);
    expect(root.textContent).not.toMatch(/fact\.|basis\.|\{\{|undefined|null/);
  });
});
