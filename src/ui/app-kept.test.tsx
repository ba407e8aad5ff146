// @vitest-environment happy-dom
/** Places that a person keeps on the phone: from the page of one to the list of them, and one tap that wipes them. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { APP_CONTENT, firstWordsOf, openApp, title } from '../../tests/open-app.tsx';
import { wordsOf } from '../../tests/render-part.tsx';
import { location, packOf, service } from '../../tests/sample-pack.ts';
import { samplePhone } from '../../tests/sample-phone.ts';
import type { KeptPlace } from '../domain/on-this-phone.ts';
import type { Ports } from './ports.ts';

const nl = wordsOf('nl');
const READ = {
  pack: packOf({
    locations: [location('library', { name: 'Bieb' }), location('room', { name: 'Buurtkamer' })],
    services: [service('a', { location: 'library' }), service('b', { location: 'room' })],
  }),
};
const BIEB: KeptPlace = { region: 'voorbeeldstad', id: 'library', name: 'Bieb' };
const ROOM: KeptPlace = { region: 'voorbeeldstad', id: 'room', name: 'Buurtkamer' };
const listWith = (count: number) => `${nl.text('step.kept')} (${count})`;
const openWith = (phone: ReturnType<typeof samplePhone>, ports: Partial<Ports> = {}) =>
  openApp(READ, { loadPhone: () => Promise.resolve(phone), ...ports });
const toResults = [
  nl.text('domain.money'),
  nl.text('step.next'),
  nl.text('choice.cannot-pay'),
  nl.text('step.results'),
];

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the list of kept places', () => {
  it('is reached from every screen once there is one, and from the first one before the other texts are there', async () => {
    const none = openWith(samplePhone());
    expect(await title()).toBe(nl.text('topics.title'));
    expect(screen.queryByRole('button', { name: /^Bewaarde plekken/ })).toBeNull();
    await none.press(...toResults, 'Bieb', nl.text('keep.keep'), listWith(1));
    expect(await title()).toBe(nl.text('step.kept'));
    expect(screen.queryByRole('button', { name: listWith(1) })).toBeNull();
    cleanup();
    const later = { loadWords: () => new Promise<never>(() => {}), loadPhone: async () => samplePhone([BIEB, ROOM]) };
    openApp(READ, later, firstWordsOf('nl'));
    expect(await screen.findByRole('button', { name: listWith(2) })).toBeTruthy();
    expect(screen.getByRole('button', { name: nl.text('step.wipe.kept') })).toBeTruthy();
  });

  it('leads to a place, and Back from there to the list, with the focus on that place', async () => {
    const { press } = openWith(samplePhone([BIEB, ROOM]));
    await press(listWith(2), 'Buurtkamer');
    expect(await title()).toBe('Buurtkamer');
    await press(nl.text('place.back'));
    expect(await title()).toBe(nl.text('step.kept'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Buurtkamer'));
  });

  it('shows the map of another municipality when a place there is opened', async () => {
    const [here] = APP_CONTENT.packs;
    if (!here) throw new Error('the sample has a map');
    const there = { ...here, id: 'amsterdam', name: 'Amsterdam', practice: false };
    // A real municipality comes first.
    const content = { ...APP_CONTENT, packs: [here, there] };
    const ofAmsterdam = packOf({ locations: [location('MV1', { name: 'De Amstel' })] });
    const loadPack: Ports['loadPack'] = async ({ id }) => (id === 'amsterdam' ? { pack: ofAmsterdam } : READ);
    const { press } = openWith(samplePhone([BIEB]), { content, loadPack });
    await press(listWith(1));
    expect(await screen.findByText(nl.text('keep.other-map', { region: '\u2068Voorbeeldstad\u2069' }))).toBeTruthy();
    await press('Bieb');
    await waitFor(async () => expect(await title()).toBe('Bieb'));
  });

  it('grows shorter with each that is removed, and says when none is left', async () => {
    const { press } = openWith(samplePhone([BIEB]));
    await press(listWith(1), /^Haal weg/);
    expect(await screen.findByText(nl.text('keep.none', { keep: nl.text('keep.keep') }))).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });
});

describe('keeping on the page of a place', () => {
  it('is undone with the same button', async () => {
    const { press } = openWith(samplePhone());
    await press(...toResults, 'Bieb', nl.text('keep.keep'), nl.text('keep.forget'));
    expect(await screen.findByText(nl.text('keep.removed'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Bewaarde plekken/ })).toBeNull();
  });
});

describe('wiping', () => {
  it('takes kept places with it, says so before and after, and leaves no name', async () => {
    const { press } = openWith(samplePhone([BIEB]));
    await press(listWith(1), nl.text('step.wipe.kept'));
    expect(await title()).toBe(nl.text('topics.title'));
    expect(await screen.findByText(nl.text('step.wiped.kept'))).toBeTruthy();
    expect(document.body.textContent).not.toContain('Bieb');
    expect(screen.queryByRole('button', { name: /^Bewaarde plekken/ })).toBeNull();
  });

  it('speaks of answers alone where no place is kept', async () => {
    const { press } = openWith(samplePhone());
    await press(nl.text('domain.money'), nl.text('step.wipe'));
    expect(await screen.findByText(nl.text('step.wiped'))).toBeTruthy();
  });

  it('says so where the places stay', async () => {
    const { press } = openWith(samplePhone([BIEB], { wipe: () => Promise.resolve('refused') }));
    await press(nl.text('step.wipe.kept'));
    expect(await screen.findByText(nl.text('problem.wiped.places-stay'))).toBeTruthy();
    expect(screen.getByRole('button', { name: listWith(1) })).toBeTruthy();
  });
});
