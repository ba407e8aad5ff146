// @vitest-environment happy-dom
/** Rather not in one's own neighbourhood: explained first, then where people know one, then how far is too far. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openApp, title } from '../../../tests/open-app.tsx';
import { textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { checked, packOf, service } from '../../../tests/sample-pack.ts';

const nl = wordsOf('nl');
const PACK = packOf({ services: [service('library', { facts: { cost: checked('free') } })] });

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function toElsewhere(who: 'me' | 'my-parent', elsewhere = nl.text('where.elsewhere')) {
  const app = openApp({ pack: PACK });
  await app.press(nl.text('domain.money'), nl.text('step.next'), nl.text('step.skip'), nl.text(`who.${who}`));
  await app.press('WK000001', nl.text('step.next'), elsewhere);
  return app;
}

it('is explained in two sentences and a picture that only the eye needs', async () => {
  await toElsewhere('me');
  expect(await title()).toBe(nl.text('where.elsewhere'));
  expect(textsIn(document.body, '.elsewhere-explained p')).toEqual([
    nl.text('elsewhere.leave-out'),
    nl.text('elsewhere.no-promise'),
  ]);
  expect(document.querySelector('.elsewhere-explained svg')?.getAttribute('aria-hidden')).toBe('true');
  expect(screen.queryByRole('button', { name: nl.text('step.skip') })).toBeNull();
});

it('leads on to where people know one and how far one can travel, and Back leads back', async () => {
  const { press } = await toElsewhere('me');
  await press(nl.text('step.next'));
  expect(await title()).toBe(nl.text('avoid.title'));
  await press(nl.text('step.skip'));
  expect(await title()).toBe(nl.text('reach.title'));
  await press(nl.text('reach.bus', { count: 30 }));
  expect(await title()).toBe(nl.text('matters.title'));
  await press(nl.text('step.back'));
  const bus = await screen.findByRole('button', { name: nl.text('reach.bus', { count: 30 }) });
  expect(bus.getAttribute('aria-pressed')).toBe('true');
  expect(bus.querySelectorAll('.tile > svg')).toHaveLength(2);
  await press(nl.text('step.back'), nl.text('step.back'), nl.text('step.back'));
  expect(await title()).toBe(nl.text('where.title'));
});

it('speaks of somebody else where help is for somebody else', async () => {
  const { press } = await toElsewhere('my-parent', nl.text('where.elsewhere.other'));
  expect(textsIn(document.body, '.elsewhere-explained p')).toEqual([
    nl.text('elsewhere.leave-out.other'),
    nl.text('elsewhere.no-promise.other'),
  ]);
  await press(nl.text('step.next'));
  expect(await title()).toBe(nl.text('avoid.title.other'));
  await press(nl.text('step.skip'));
  expect(await title()).toBe(nl.text('reach.title.other'));
});

it('folds the given answers up where they would push the buttons away, and each still leads to its question', async () => {
  const { press } = await toElsewhere('me');
  const change = nl.text('strip.change', { answer: nl.text('who.me') });
  expect(screen.queryByRole('button', { name: change })).toBeNull();
  await press(new RegExp(`^${nl.text('strip.title')}`), change);
  expect(await title()).toBe(nl.text('who.title'));
});
