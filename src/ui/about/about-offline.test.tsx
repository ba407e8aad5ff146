// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { arrival } from '../../../tests/open-app.tsx';
import { brokenLists, PART_CONTENT, type PartState, plain, renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { MAPS, samplePhone } from '../../../tests/sample-phone.ts';
import { NOTHING_YET } from '../../domain/on-this-phone.ts';
import { dateText, sizeText } from '../../i18n/formats.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { AboutOffline } from './about-offline.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const SHOWN = { id: 'voorbeeldstad', name: 'Voorbeeldstad', practice: true, url: '', sha256: '' };
const OTHER = { ...SHOWN, id: 'amsterdam', name: 'Amsterdam', practice: false };
const ALL = { ...NOTHING_YET, app: 'kept', maps: MAPS } as const;
const ONE = { ...ALL, maps: MAPS.slice(0, 1) };

function show(state: PartState = {}): Element {
  const content = { ...PART_CONTENT, packs: [OTHER, SHOWN] };
  return renderPart(<AboutOffline />, { content, source: SHOWN, phone: samplePhone(), ...state });
}

const named = (key: 'about.maps.keep' | 'about.maps.drop') => nl.text(key, { region: 'Amsterdam' });
/** The only button there is, by its whole name. */
const press = async (key: 'about.maps.keep' | 'about.maps.drop') => {
  const [button, ...others] = screen.getAllByRole('button');
  expect(others).toEqual([]);
  expect(plain(button?.textContent ?? '')).toBe(named(key));
  if (button) await userEvent.click(button);
  return button;
};

describe.each(LANGUAGES)('in $name', (language) => {
  it('every map tells its day and its size, and an invented one that it is invented', () => {
    const root = show({ kept: ALL, language: language.id });
    const text = plain(root.textContent ?? '');
    for (const { today, size } of MAPS) {
      expect(text).toContain(dateText(today, language));
      expect(text).toContain(plain(sizeText(size, language)));
    }
    const words = wordsOf(language.id);
    expect(text).toContain(words.text('region.practice', { region: 'Voorbeeldstad' }));
    expect(brokenLists(root)).toEqual([]);
  });
});

it('says what to do while it is not ready, and no more once it is', () => {
  expect(show().textContent).toContain(nl.text('about.offline.coming'));
  cleanup();
  expect(show({ kept: ALL }).textContent).not.toContain(nl.text('about.offline.coming'));
});

it('says what to do where the app could not be kept, and no more that it is coming', () => {
  const text = show({ kept: { ...NOTHING_YET, app: 'failed' } }).textContent;
  expect(text).toContain(nl.text('about.offline.failed'));
  expect(text).not.toContain(nl.text('about.offline.coming'));
});

it('says which maps are wiped with the answers, under the name the button has', () => {
  const said = (wipe: 'step.wipe' | 'step.wipe.kept') =>
    plain(nl.text('about.maps.wipe', { wipe: nl.text(wipe), region: 'Amsterdam' }));
  expect(plain(show().textContent ?? '')).toContain(said('step.wipe'));
  cleanup();
  const places = [{ region: 'amsterdam', id: 'a', name: 'A' }];
  expect(plain(show({ kept: { ...ALL, places } }).textContent ?? '')).toContain(said('step.wipe.kept'));
});

it('says nothing of other municipalities where there is only one', () => {
  const content = { ...PART_CONTENT, packs: [SHOWN] };
  expect(show({ content }).textContent).not.toContain(nl.text('step.wipe'));
});

it('removes a map, but not the one that is shown', async () => {
  const dropMap = vi.fn(() => Promise.resolve(null));
  expect(show({ kept: ALL, phone: samplePhone([], { dropMap }) }).textContent).toContain(nl.text('about.maps.shown'));
  await press('about.maps.drop');
  expect(dropMap).toHaveBeenCalledWith('amsterdam');
});

it('puts a map on the phone once, and says that it is under way', async () => {
  const coming = arrival<null>();
  const keepMap = vi.fn(() => coming.promise);
  const root = show({ kept: ONE, phone: samplePhone([], { keepMap }) });
  const button = await press('about.maps.keep');
  expect(keepMap).toHaveBeenCalledWith(OTHER);
  expect(root.textContent).toContain(nl.text('about.maps.busy'));
  expect(button?.getAttribute('aria-disabled')).toBe('true');
  if (button) await userEvent.click(button);
  expect(keepMap).toHaveBeenCalledTimes(1);
  coming.arrive(null);
  await waitFor(() => expect(root.textContent).not.toContain(nl.text('about.maps.busy')));
});

it.each([
  ['unreachable', nl.text('problem.pack.unreachable')],
  ['broken', nl.text('problem.pack.broken')],
  ['full', nl.text('problem.storage.full')],
] as const)('says why a map was not put on the phone: %s', async (problem, text) => {
  const root = show({ kept: ONE, phone: samplePhone([], { keepMap: () => Promise.resolve(problem) }) });
  await press('about.maps.keep');
  expect(root.textContent).toContain(text);
});

it('renews the app for a map that needs a newer one', async () => {
  const renew = vi.fn(() => Promise.resolve(null));
  show({ kept: ONE, phone: samplePhone([], { keepMap: () => Promise.resolve('newer-format'), renew }) });
  await press('about.maps.keep');
  await userEvent.click(screen.getByRole('button', { name: nl.text('step.renew') }));
  expect(renew).toHaveBeenCalledTimes(1);
});

it.each<[string, PartState]>([
  ['the browser refuses', { kept: { ...NOTHING_YET, storage: 'refused' } }],
  ['what keeps things did not come', { phone: null }],
])('offers nothing that cannot be done: %s', (_, state) => {
  show(state);
  expect(screen.queryByRole('button')).toBeNull();
});
