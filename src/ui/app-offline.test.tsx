// @vitest-environment happy-dom
/** What the phone tells while the app is open. */
import { act, cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openApp } from '../../tests/open-app.tsx';
import { wordsOf } from '../../tests/render-part.tsx';
import { packOf, service } from '../../tests/sample-pack.ts';
import { MAPS, samplePhone } from '../../tests/sample-phone.ts';
import { NOTHING_YET, type OnThisPhone } from '../domain/on-this-phone.ts';

const nl = wordsOf('nl');

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The app, and a phone that tells what it is told to. */
async function open() {
  let watching: (now: OnThisPhone) => void = () => {};
  const watch = vi.fn((tell: typeof watching) => {
    watching = tell;
    return () => {};
  });
  const phone = samplePhone([], { watch });
  const app = openApp({ pack: packOf({ services: [service('a')] }) }, { loadPhone: () => Promise.resolve(phone) });
  await vi.waitFor(() => expect(watch).toHaveBeenCalled());
  const tell = (part: Partial<OnThisPhone>) => act(() => watching({ ...NOTHING_YET, ...part }));
  return { ...app, tell };
}

it('tells of a problem where a screen reader listens already', async () => {
  const { tell } = await open();
  const listening = screen.getAllByRole('status');
  await tell({ storage: 'refused' });
  expect(listening).toContain(screen.getByText(nl.text('problem.storage.refused')).closest('[role="status"]'));
});

it('says on the first screen alone that it works without internet', async () => {
  const { tell, press } = await open();
  await tell({ app: 'kept', maps: MAPS });
  expect(screen.getByText(nl.text('topics.offline'))).toBeTruthy();
  await press(nl.text('domain.money'), nl.text('step.next'));
  expect(screen.queryByText(nl.text('topics.offline'))).toBeNull();
});

it('says what to do where what keeps the app did not come, and not that it is coming', async () => {
  const { press } = openApp({ pack: packOf({}) }, { loadPhone: () => Promise.resolve(null) });
  await press(nl.text('step.about'));
  expect(await screen.findByText(nl.text('about.offline.failed'))).toBeTruthy();
  expect(screen.queryByText(nl.text('about.offline.coming'))).toBeNull();
});

it('offers to wipe what tells of a visit: the map of a municipality that the app does not begin with', async () => {
  const { tell } = await open();
  const wipe = () => screen.queryByRole('button', { name: nl.text('step.wipe') });
  await tell({ maps: MAPS.filter(({ region }) => region === 'voorbeeldstad') });
  expect(wipe()).toBeNull();
  await tell({ maps: MAPS });
  expect(wipe()).not.toBeNull();
});

it('offers a new version on every screen, and says what it costs once there are answers', async () => {
  const { tell, press } = await open();
  await tell({ update: 'offered' });
  const offer = screen.getByText(new RegExp(nl.text('update.offered')));
  expect(offer.textContent).not.toContain(nl.text('update.answers'));
  for (const key of ['domain.money', 'step.next', 'step.results'] as const) {
    await press(nl.text(key));
    expect(screen.getByText(new RegExp(nl.text('update.offered'))).textContent).toContain(nl.text('update.answers'));
  }
});
