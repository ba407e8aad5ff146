// @vitest-environment happy-dom
import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import ar from '../../locales/ar.json';
import en from '../../locales/en.json';
import nl from '../../locales/nl.json';
import { openApp } from '../../tests/open-app.tsx';
import { location, packOf, service } from '../../tests/sample-pack.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import { createWords, type Words } from '../i18n/create-words.ts';
import type { Ports } from './ports.ts';

const PACK = packOf({
  locations: [
    location('near', { name: 'Bibliotheek Noord' }),
    location('home', { name: 'Thuisbuurt', neighbourhood: 'BU00000101' }),
  ],
  services: [service('near', { basis: 'typical' }), service('home')],
});

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function open(read: ReadPack | Ports['loadPack'] = { pack: PACK }, ports: Partial<Ports> = {}) {
  return openApp(read, ports);
}

it('shows what is chosen, and keeps it on the way back', async () => {
  const { press } = open();
  await press(nl['domain.money'], nl['step.next'], nl['choice.cannot-pay'], nl['step.next'], nl['step.back']);
  const tile = await screen.findByRole('button', { name: nl['choice.cannot-pay'] });
  expect(tile.getAttribute('aria-pressed')).toBe('true');
});

it('says "usually" of a typical offer, and not of a checked one', async () => {
  const { press } = open();
  await press(nl['domain.money'], nl['step.results']);
  const typical = (await screen.findByText('Bibliotheek Noord')).closest('article');
  const checked = screen.getByText('Thuisbuurt').closest('article');
  expect(typical?.textContent).toContain(nl['match.helps'].replace('{{needs}}', nl['need.debts']));
  expect(typical?.textContent).toContain(nl['doubt.not-checked']);
  expect(checked?.textContent).toContain(nl['match.helps.checked'].replace('{{needs}}', nl['need.debts']));
  expect(checked?.textContent).not.toContain(nl['doubt.not-checked']);
});

it('asks where one lives before leaving anything out, and then leaves it out', async () => {
  const { press } = open();
  await press(
    nl['domain.money'],
    nl['step.next'],
    nl['step.skip'],
    nl['step.skip'],
    nl['step.skip'],
    new RegExp(`^${nl['where.elsewhere']}`),
    nl['step.results'],
  );
  expect(await screen.findByText(nl['remark.nothing-to-leave-out'])).toBeTruthy();
  await press(nl['results.choose-home'], 'WK000001', nl['step.results']);
  expect(await screen.findByText('Bibliotheek Noord')).toBeTruthy();
  expect(screen.queryByText('Thuisbuurt')).toBeNull();
});

it('never asks somebody who is not safe where they live, and gives the lines first', async () => {
  const { press } = open();
  await press(nl['domain.health'], nl['step.next'], nl['choice.no-will-to-live'], nl['step.next'], nl['who.me']);
  const main = await screen.findByRole('main');
  expect(within(main).getByRole('heading', { level: 1 }).textContent).toBe(nl['results.lines.safety']);
  expect(within(main).getAllByRole('article')[0]?.textContent).toContain('line-113');
});

it('asks for the map again when told to, with every answer kept', async () => {
  const reads: ReadPack[] = [{ problem: 'unreachable' }, { pack: PACK }];
  const { press } = open(() => Promise.resolve(reads.shift() ?? { problem: 'broken' }));
  await press(nl['domain.money'], nl['step.results']);
  expect(await screen.findByText(nl['problem.pack.unreachable'])).toBeTruthy();
  await press(nl['problem.retry']);
  expect(await screen.findByText('Bibliotheek Noord')).toBeTruthy();
});

it('speaks another language on every part of the screen, and keeps its own where one cannot be fetched', async () => {
  const shown: string[] = [];
  const { press } = open({ pack: PACK }, { showLanguage: (id) => shown.push(id) });
  await press('Türkçe');
  expect(await screen.findByText(nl['problem.language'])).toBeTruthy();
  await press('العربية');
  expect(await screen.findByRole('heading', { name: ar['topics.title'] })).toBeTruthy();
  expect(shown.at(-1)).toBe('ar');
});

it('keeps nothing but a counter in the history, which only goes up', async () => {
  const { press } = open();
  const first = counter();
  await press(nl['domain.money'], nl['step.results']);
  expect(counter()).toBe(first + 1);
  await press(nl['step.wipe']);
  expect(counter()).toBe(first + 2);
  expect((await screen.findByRole('button', { name: nl['domain.money'] })).getAttribute('aria-pressed')).toBe('false');
});

it('shows the language asked for last, whichever arrives last', async () => {
  const arrivals = new Map<string, (words: Words | null) => void>();
  const { press } = open({ pack: PACK }, { loadWords: (id) => new Promise((arrive) => arrivals.set(id, arrive)) });
  await press('العربية', 'English');
  arrivals.get('en')?.(createWords('en', en));
  expect(await screen.findByRole('heading', { name: en['topics.title'] })).toBeTruthy();
  await act(async () => arrivals.get('ar')?.(createWords('ar', ar)));
  expect(screen.getByRole('heading', { name: en['topics.title'] })).toBeTruthy();
});

it('gives the numbers of a safety need before the map is there, and shows no answer about home', async () => {
  const { press } = open(() => new Promise(() => {}));
  await press(nl['domain.health'], nl['step.next'], nl['choice.no-will-to-live']);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toContainEqual(
    expect.stringContaining('line-113'),
  );
  await press(nl['step.results']);
  const main = await screen.findByRole('main');
  expect(within(main).getAllByRole('article')[0]?.textContent).toContain('line-113');
  expect(within(main).getByText(nl['results.loading'])).toBeTruthy();
});

it('forgets where somebody wanted to go once they say that they are not safe', async () => {
  const { press } = open();
  await press(nl['domain.health'], nl['step.next'], nl['choice.feel-bad']);
  for (const _ of ['choices', 'who']) await press(_ === 'who' ? nl['step.skip'] : nl['step.next']);
  await press(
    'WK000001',
    nl['step.next'],
    new RegExp(`^${nl['where.elsewhere']}`),
    nl['step.results'],
    new RegExp(`^${nl['strip.title']}`),
    nl['strip.change'].replace('{{answer}}', nl['choices.title']),
    nl['choice.no-will-to-live'],
  );
  const main = await screen.findByRole('main');
  expect(within(main).getAllByRole('article')[0]?.textContent).toContain('line-113');
  expect(main.textContent).not.toContain('WK000001');
  expect(main.textContent).not.toContain(nl['where.elsewhere']);
});

it('gives lines to call to somebody who stays at home, and each once', async () => {
  const { press } = open();
  await press(
    nl['domain.money'],
    nl['step.next'],
    nl['step.skip'],
    nl['step.skip'],
    nl['step.skip'],
    nl['where.from-home'],
    // A line is not of the municipality, so that what matters is asked, too.
    nl['step.results'],
  );
  // Lines to call are no places to count.
  expect(await screen.findByRole('heading', { level: 1, name: '3 mogelijkheden gevonden' })).toBeTruthy();
  expect(screen.getAllByRole('heading', { name: 'money-line' })).toHaveLength(1);
});

it('says that it is not sorted by distance where home is not known', async () => {
  const { press } = open();
  await press(nl['domain.money']);
  for (const key of ['step.next', 'step.skip', 'step.skip', 'step.skip', 'where.near'] as const) await press(nl[key]);
  expect(await screen.findByText(nl['remark.no-home-for-near'])).toBeTruthy();
});

it('comes back from a place to the same place in the list', async () => {
  const { press } = open();
  await press(nl['domain.money'], nl['step.results'], 'Thuisbuurt', nl['place.back']);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Thuisbuurt'));
});

function counter(): number {
  expect(Object.keys(history.state)).toEqual(['at']);
  return history.state.at;
}
