// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import ar from '../../locales/ar.json';
import nl from '../../locales/nl.json';
import { location, NOW, packOf, service } from '../../tests/sample-pack.ts';
import type { AppContent } from '../domain/app-content.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import { createWords } from '../i18n/create-words.ts';
import { App } from './app.tsx';
import type { Ports } from './ports.ts';

const CONTENT: AppContent = {
  questions: {
    domains: [
      { id: 'money', pictogram: 'money', choices: ['cannot-pay'] },
      { id: 'health', pictogram: 'health', choices: ['feel-bad', 'no-will-to-live'] },
    ],
    choices: [
      { id: 'cannot-pay', pictogram: 'bills', needs: ['debts'] },
      { id: 'feel-bad', pictogram: 'low-mood', needs: ['company'] },
      { id: 'no-will-to-live', pictogram: 'suicidal', needs: ['suicidal'] },
    ],
    needs: ['debts', 'company', 'suicidal'].map((id) => ({ id, pictogram: id, safety: id === 'suicidal' })),
  },
  kinds: { library: 'library' },
  packs: [{ id: 'voorbeeldstad', name: 'Voorbeeldstad', url: 'packs/voorbeeldstad.json', sha256: '00' }],
  pictograms: { url: 'pictograms.svg', mirrored: ['next'] },
};

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

function open(read: ReadPack | (() => Promise<ReadPack>) = { pack: PACK }, ports: Partial<Ports> = {}) {
  const all: Ports = {
    content: CONTENT,
    now: () => NOW,
    showLanguage: () => {},
    loadPack: typeof read === 'function' ? read : () => Promise.resolve(read),
    loadWords: (id) => Promise.resolve(id === 'ar' ? createWords('ar', ar) : null),
    ...ports,
  };
  render(<App ports={all} firstWords={createWords('nl', nl)} />);
  const user = userEvent.setup();
  return { press: async (name: string | RegExp) => user.click(await screen.findByRole('button', { name })), user };
}

it('shows what is chosen, and keeps it on the way back', async () => {
  const { press } = open();
  await press(nl['domain.money']);
  await press(nl['step.next']);
  await press(nl['choice.cannot-pay']);
  await press(nl['step.next']);
  await press(nl['step.back']);
  const tile = await screen.findByRole('button', { name: nl['choice.cannot-pay'] });
  expect(tile.getAttribute('aria-pressed')).toBe('true');
});

it('says "usually" of a typical offer, and not of a checked one', async () => {
  const { press } = open();
  await press(nl['domain.money']);
  await press(nl['step.results']);
  const typical = (await screen.findByText('Bibliotheek Noord')).closest('article');
  const checked = screen.getByText('Thuisbuurt').closest('article');
  expect(typical?.textContent).toContain(nl['match.helps'].replace('{{needs}}', nl['need.debts']));
  expect(typical?.textContent).toContain(nl['doubt.not-checked']);
  expect(checked?.textContent).toContain(nl['match.helps.checked'].replace('{{needs}}', nl['need.debts']));
  expect(checked?.textContent).not.toContain(nl['doubt.not-checked']);
});

it('asks where one lives before leaving anything out, and then leaves it out', async () => {
  const { press } = open();
  await press(nl['domain.money']);
  await press(nl['step.next']);
  await press(nl['step.skip']);
  await press(nl['step.skip']);
  await press(nl['step.skip']);
  await press(new RegExp(`^${nl['where.elsewhere']}`));
  await press(nl['step.results']);
  expect(await screen.findByText(nl['results.no-home'])).toBeTruthy();
  await press(nl['results.choose-home']);
  await press('WK000001');
  await press(nl['step.results']);
  expect(await screen.findByText('Bibliotheek Noord')).toBeTruthy();
  expect(screen.queryByText('Thuisbuurt')).toBeNull();
});

it('never asks somebody who is not safe where they live, and gives the lines first', async () => {
  const { press } = open();
  await press(nl['domain.health']);
  await press(nl['step.next']);
  await press(nl['choice.no-will-to-live']);
  await press(nl['step.next']);
  await press(nl['who.me']);
  const main = await screen.findByRole('main');
  expect(within(main).getByRole('heading', { level: 1 }).textContent).toBe(nl['results.lines.safety']);
  expect(within(main).getAllByRole('article')[0]?.textContent).toContain('line-113');
});

it('asks for the map again when told to, with every answer kept', async () => {
  const reads: ReadPack[] = [{ problem: 'unreachable' }, { pack: PACK }];
  const { press } = open(() => Promise.resolve(reads.shift() ?? { problem: 'broken' }));
  await press(nl['domain.money']);
  await press(nl['step.results']);
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

it('keeps nothing but a counter in the history', async () => {
  const { press } = open();
  await press(nl['domain.money']);
  await press(nl['step.results']);
  expect(history.state).toEqual({ at: 1 });
  await press(nl['step.again']);
  expect(history.state).toEqual({ at: 0 });
  expect((await screen.findByRole('button', { name: nl['domain.money'] })).getAttribute('aria-pressed')).toBe('false');
});
