// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import {
  brokenLists,
  jumpsInHeadings,
  PART_CONTENT,
  type PartState,
  plain,
  renderPart,
  textsIn,
  wordsOf,
} from '../../../tests/render-part.tsx';
import { daily, location, packOf, service } from '../../../tests/sample-pack.ts';
import { samplePhone } from '../../../tests/sample-phone.ts';
import { type KeptPlace, NOTHING_YET } from '../../domain/on-this-phone.ts';
import { NEW_SESSION, type Session } from '../../domain/session.ts';
import { dateText } from '../../i18n/formats.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { KeptScreen } from './kept-screen.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const source = { id: 'voorbeeldstad', name: 'Voorbeeldstad', practice: true, url: '', sha256: '' };
const content = {
  ...PART_CONTENT,
  packs: [source, { ...source, id: 'amsterdam', name: 'Amsterdam', practice: false }],
};
const pack = packOf({
  locations: [location('library', { name: 'Bieb Kerkplein', neighbourhood: 'BU00000101' })],
  services: [service('help', { location: 'library', hours: daily(9, 17) })],
});
const HERE: KeptPlace = { region: 'voorbeeldstad', id: 'library', name: 'Bieb' };
const GONE: KeptPlace = { region: 'voorbeeldstad', id: 'gone', name: 'Buurtkamer Oost' };
const OTHER: KeptPlace = { region: 'amsterdam', id: 'MV1', name: 'De Amstel' };
const NO_MAP: KeptPlace = { region: 'nowhere', id: 'x', name: 'Dorpshuis' };

function show(places: readonly KeptPlace[], state: PartState = {}): Element {
  const kept = { ...NOTHING_YET, places, ...state.kept };
  return renderPart(<KeptScreen />, { content, source, pack, phone: samplePhone(places), ...state, kept });
}

const session = (draft: Partial<Session['draft']>): Session => ({
  ...NEW_SESSION,
  draft: { ...NEW_SESSION.draft, ...draft },
});
const text = (root: Element) => plain(root.textContent ?? '');

describe('the places that were kept', () => {
  it('stand with what they are called now, what they are, and whether they are open', () => {
    const root = show([HERE]);
    expect(textsIn(root, 'h1, h2')).toEqual([nl.text('step.kept'), 'Bieb Kerkplein']);
    expect(textsIn(root, '.card p')).toEqual([nl.text('kind.library'), 'Nu open, tot 17:00']);
    expect(text(root)).toContain(nl.text('keep.here-only', { wipe: nl.text('step.wipe.kept') }));
  });

  it('are as old as their map, which says so', () => {
    const date = dateText('2026-03-01', nl.language);
    const old = { ...pack, today: '2026-03-01' };
    expect(text(show([HERE], { pack: old }))).toContain(plain(nl.text('results.map-old', { date, count: 8 })));
    cleanup();
    // What is said of this map says nothing of the other one.
    expect(text(show([OTHER], { pack: old }))).not.toContain(date);
  });

  it('stand with the names they had, while their map has not come, or cannot', () => {
    const root = show([HERE], { pack: null, packProblem: 'unreachable' });
    expect(textsIn(root, 'h2')).toEqual(['Bieb']);
    expect(text(root)).toContain(nl.text('problem.pack.unreachable'));
    expect(textsIn(root, 'button')).toContain('Bieb');
  });

  it('need no map where they are all of another municipality', () => {
    expect(text(show([OTHER], { pack: null }))).not.toContain(nl.text('results.loading'));
  });

  it('that are on no map any more say so, with whom to ask, and lead nowhere', () => {
    const root = show([GONE, NO_MAP]);
    expect(textsIn(root, 'h2')).toEqual(['Buurtkamer Oost', 'Dorpshuis']);
    expect(textsIn(root, 'h2 button')).toEqual([]);
    expect(textsIn(root, '.notice')).toEqual([
      `${nl.text('place.missing')} ${nl.text('keep.gone.ask')}`,
      `${nl.text('place.missing')} ${nl.text('keep.gone.no-map')}`,
    ]);
    expect(root.querySelector('a')?.getAttribute('href')).toBe('tel:14000');
  });

  it('of another municipality name it, and what opening them does', () => {
    const hint = nl.text('keep.other-map', { region: 'Amsterdam' });
    expect(textsIn(show([OTHER]), '.card p')).toEqual(['Amsterdam', hint]);
    cleanup();
    const root = show([OTHER], { session: session({ home: 'WK000001' }) });
    expect(textsIn(root, '.card p').at(-1)).toBe(`${hint} ${nl.text('keep.other-map.home')}`);
  });

  it('are not shown where somebody asked to leave them out', () => {
    const root = show([HERE], { session: session({ where: 'elsewhere', home: 'WK000001' }) });
    expect(text(root)).not.toContain('Bieb');
    expect(text(root)).toContain(nl.text('keep.left-out'));
    expect(textsIn(root, 'button')).toEqual([nl.text('results.change-where'), nl.text('step.back')]);
    expect(text(root)).not.toContain(nl.text('keep.none', { keep: nl.text('keep.keep') }));
  });
});

describe('a list without a place', () => {
  it('says how to keep one', () => {
    expect(text(show([]))).toContain(nl.text('keep.none', { keep: nl.text('keep.keep') }));
  });

  it('says why that does not work', () => {
    expect(text(show([], { kept: { ...NOTHING_YET, storage: 'refused' } }))).toContain(nl.text('keep.problem.refused'));
    cleanup();
    expect(text(show([], { phone: null }))).toContain(nl.text('keep.problem.absent'));
  });
});

describe('opening and removing', () => {
  it('names the place in the button that removes it', async () => {
    const forgotten: KeptPlace[] = [];
    const forgetPlace = async (place: KeptPlace) => {
      forgotten.push(place);
      return null;
    };
    show([HERE, GONE], { moved: true, phone: samplePhone([], { forgetPlace }) });
    await userEvent.setup().click(screen.getByRole('button', { name: /^Haal weg: .Buurtkamer Oost/ }));
    expect(forgotten).toEqual([GONE]);
    expect(screen.getByText(nl.text('keep.removed'))).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  it('says of a place that could not be removed that it is still there', async () => {
    show([HERE], { phone: samplePhone([HERE], { forgetPlace: () => Promise.resolve('refused') }) });
    await userEvent.setup().click(screen.getByRole('button', { name: /^Haal weg/ }));
    expect(screen.getByText(nl.text('keep.stays'))).toBeTruthy();
    expect(screen.queryByText(nl.text('keep.removed'))).toBeNull();
  });

  it('chooses the municipality first, where it is another', async () => {
    const done: unknown[] = [];
    const chooseRegion = ({ id }: { readonly id: string }) => done.push(id);
    show([HERE, OTHER], { chooseRegion, act: (action) => done.push(action) });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'De Amstel' }));
    await user.click(screen.getByRole('button', { name: 'Bieb Kerkplein' }));
    const go = (id: string) => ({ type: 'go', step: { screen: 'place', id } });
    expect(done).toEqual(['amsterdam', go('MV1'), go('library')]);
  });
});

it('shows HTML in the name of a place as text', () => {
  expect(show([{ ...GONE, name: '<b>x</b>' }]).querySelector('b')).toBeNull();
});

it.each(LANGUAGES)('has all its texts, headings and lists in order, in $name', ({ id }) => {
  const root = show([HERE, GONE, OTHER, NO_MAP], { language: id, session: session({ home: 'WK000001' }) });
  expect(root.textContent).not.toMatch(/\{\{|(?<![a-z])(keep|step|place|kind|region)\.[a-z]/);
  expect(jumpsInHeadings(root)).toEqual([]);
  expect(brokenLists(root)).toEqual([]);
});
