// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { EVERY_FACT, known } from '../../../tests/every-fact.ts';
import { brokenLists, PART_CONTENT, plain, renderPart, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { checked, packOf, typical, weekly } from '../../../tests/sample-pack.ts';
import { FACT_IDS } from '../../domain/fact-items.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { FactList } from './fact-list.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const said = (root: ParentNode) => textsIn(root, 'dd');
const unknown = (root: ParentNode) => textsIn(root, 'li');

describe('the list of facts', () => {
  it('says "usually" of what is typical, and not of what somebody checked', () => {
    const root = renderPart(<FactList known={known({ runBy: typical('library'), cost: checked('free') })} />);
    expect(said(root)).toEqual(['Gratis', 'Meestal: De bibliotheek']);
  });

  it('sets what is not known apart, and never shows it as known', () => {
    const root = renderPart(<FactList known={known({ cost: checked('free') })} />);
    expect(textsIn(root, 'dt')).toEqual([nl.text('fact.cost')]);
    expect(unknown(root)).toEqual(FACT_IDS.filter((id) => id !== 'cost').map((id) => nl.text(`fact.${id}`)));
    expect(textsIn(root, 'p')).toEqual([nl.text('basis.unknown')]);
  });

  it('says with it what else is not known, first', () => {
    const root = renderPart(<FactList known={known({})} facts={['cost']} alsoUnknown={['Nummer']} />);
    expect(unknown(root)).toEqual(['Nummer', nl.text('fact.cost')]);
  });

  it('keeps the hours of a language on one line', () => {
    const languages = checked(['ar'] as const);
    const languageHours = checked({ ar: weekly({ 1: [[540, 720]] }).week });
    const root = renderPart(<FactList known={known({ languages, languageHours })} facts={['languages']} />);
    expect(said(root)).toEqual(['Iemand spreekt Arabisch: di 09:00\u2060–\u206012:00']);
  });

  it('has no empty list where nothing is known, nor where everything is', () => {
    const nothing = renderPart(<FactList known={known({})} />);
    expect(nothing.querySelector('dl')).toBeNull();
    expect(unknown(nothing)).toHaveLength(FACT_IDS.length);
    const all = renderPart(<FactList known={known({ cost: checked('free') })} facts={['cost']} />);
    expect(all.querySelector('ul')).toBeNull();
    expect(all.textContent).not.toContain(nl.text('basis.unknown'));
  });

  it('leaves out what stands elsewhere, and does not then call it unknown', () => {
    const root = renderPart(
      <FactList known={known({ visible: checked(['mixed-use']) })} facts={['visible']} except={() => true} />,
    );
    expect(root.textContent).toBe('');
  });

  it('names the wijken of an area, and keeps them as text', () => {
    const name = '<img src=x onerror="globalThis.ran = true">';
    const pack = packOf({ wijken: [{ code: 'WK000001', name }] });
    const root = renderPart(<FactList known={known({ serves: checked(['WK000001']) })} facts={['serves']} />, { pack });
    expect(said(root)).toEqual([`Alleen voor mensen uit: ${name}`]);
    expect(root.querySelector('img')).toBeNull();
  });

  it('strikes through the picture of what is not there, and says so in words', () => {
    const place = { wheelchair: checked(false), quiet: checked(true) };
    const root = renderPart(<FactList known={known({ place })} facts={['place']} />);
    const struck = [...root.querySelectorAll('.picture--not')].map((one) => one.closest('dd')?.textContent);
    expect(struck).toEqual([nl.text('fact.place.wheelchair.not')]);
  });
});

describe.each(LANGUAGES)('everything that can be known, in $name', ({ id }) => {
  it('has a sentence and the pictogram of the content, in a list that can be read out', () => {
    for (const one of EVERY_FACT) {
      const root = renderPart(<FactList known={one} />, { language: id });
      expect(plain(root.textContent ?? '')).not.toMatch(/fact\.|basis\.|\{\{|undefined|null/);
      expect(brokenLists(root)).toEqual([]);
      const drawn = [...root.querySelectorAll('dd use')].map((use) => use.getAttribute('href')?.split('#')[1]);
      const looks = Object.values(PART_CONTENT.factLooks).flatMap((values) => Object.values(values));
      expect(drawn).toHaveLength(said(root).length);
      expect(drawn.filter((name) => !looks.includes(name ?? ''))).toEqual([]);
      cleanup();
    }
  });
});
