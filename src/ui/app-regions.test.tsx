// @vitest-environment happy-dom
/** More than one municipality, one of them invented. */
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { APP_CONTENT, openApp } from '../../tests/open-app.tsx';
import { wordsOf } from '../../tests/render-part.tsx';
import { location, packOf, service } from '../../tests/sample-pack.ts';
import type { PackSource } from '../domain/app-content.ts';

const INVENTED: PackSource = { id: 'voorbeeldstad', name: 'Voorbeeldstad', practice: true, url: 'v', sha256: '' };
const REAL: PackSource = { id: 'amsterdam', name: 'Amsterdam', practice: false, url: 'a', sha256: '' };
const content = { ...APP_CONTENT, packs: [INVENTED, REAL] };

const nl = wordsOf('nl');
const ar = wordsOf('ar');
const BANNER = nl.text('practice.banner', { region: 'Voorbeeldstad' });
const CHIP = nl.text('region.practice', { region: 'Voorbeeldstad' });
const ELSEWHERE = new RegExp(`^${nl.text('where.elsewhere')}`);

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function open() {
  const loadPack = vi.fn(({ id }: PackSource) =>
    Promise.resolve({
      pack: packOf({
        locations: [location('place', { name: `Plek in ${id}` })],
        services: [service('place')],
      }),
    }),
  );
  return { ...openApp(loadPack, { content }), loadPack };
}

const isPressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed');
/** Back to the first question, from a number of screens on. */
const goBack = async ({ press }: ReturnType<typeof open>, screens: number) => {
  for (let n = 0; n < screens; n++) await press(nl.text('step.back'));
};

it('begins with a real municipality, and names the invented one as such', async () => {
  open();
  expect(isPressed('Amsterdam')).toBe('true');
  expect(isPressed(CHIP)).toBe('false');
  expect(screen.getByRole('group', { name: nl.text('region.choose') })).toBeTruthy();
});

it('says on every screen of the invented one that it is invented', async () => {
  const { press } = open();
  await press(CHIP);
  const screens = [[], ['domain.money', 'step.next'], ['step.skip'], ['step.skip'], ['step.skip']] as const;
  for (const keys of screens) {
    for (const key of keys) await press(nl.text(key));
    expect(await screen.findByText(BANNER)).toBeTruthy();
  }
  await press(ELSEWHERE);
  expect(await screen.findByText(BANNER)).toBeTruthy();
  await press(nl.text('step.results'), 'Plek in voorbeeldstad');
  expect(await screen.findByRole('heading', { level: 1, name: 'Plek in voorbeeldstad' })).toBeTruthy();
  expect(screen.getByText(BANNER)).toBeTruthy();
  await press('العربية');
  expect(await screen.findByText(ar.text('practice.banner', { region: 'Voorbeeldstad' }))).toBeTruthy();
});

it('never says so of the real one, before or after the invented one was shown', async () => {
  const { press } = open();
  const invented = nl.text('practice.banner', { region: '' }).trim();
  expect(BANNER).toContain(invented);
  expect(document.body.textContent).not.toContain(invented);
  await press(CHIP, 'Amsterdam');
  expect(document.body.textContent).not.toContain(invented);
  await press(nl.text('domain.money'), nl.text('step.results'), 'Plek in amsterdam');
  expect(await screen.findByRole('heading', { level: 1, name: 'Plek in amsterdam' })).toBeTruthy();
  expect(document.body.textContent).not.toContain(invented);
});

it('shows the places of the one chosen last', async () => {
  const { press } = open();
  await press(CHIP, nl.text('domain.money'), nl.text('step.results'));
  expect(await screen.findByText('Plek in voorbeeldstad')).toBeTruthy();
  expect(screen.queryByText('Plek in amsterdam')).toBeNull();
});

it('forgets home and the neighbourhoods to avoid with another municipality, and nothing else', async () => {
  const app = open();
  const { press } = app;
  await press(nl.text('domain.money'), nl.text('step.next'), nl.text('choice.cannot-pay'), nl.text('step.next'));
  await press(nl.text('who.me'), 'WK000001', nl.text('step.next'), ELSEWHERE, nl.text('step.next'), 'WK000003');
  await goBack(app, 6);
  await press(CHIP, nl.text('step.next'));
  expect(isPressed(nl.text('choice.cannot-pay'))).toBe('true');
  await press(nl.text('step.next'));
  expect(isPressed(nl.text('who.me'))).toBe('true');
  await press(nl.text('step.next'));
  expect((await screen.findByRole('button', { name: 'WK000001' })).getAttribute('aria-pressed')).toBe('false');
  await press(nl.text('step.skip'));
  const elsewhere = await screen.findByRole('button', { name: ELSEWHERE });
  expect(elsewhere.getAttribute('aria-pressed')).toBe('true');
  await press(nl.text('step.next'), nl.text('step.next'));
  expect((await screen.findByRole('button', { name: 'WK000003' })).getAttribute('aria-pressed')).toBe('false');
});

it('forgets nothing, and fetches nothing, when the one that is shown is chosen again', async () => {
  const app = open();
  const { press, loadPack } = app;
  await press(nl.text('domain.money'), nl.text('step.next'), nl.text('step.skip'), nl.text('step.skip'), 'WK000001');
  await goBack(app, 3);
  await press('Amsterdam', nl.text('step.next'));
  expect(loadPack).toHaveBeenCalledTimes(1);
  expect(await screen.findByRole('button', { name: nl.text('strip.change', { answer: 'WK000001' }) })).toBeTruthy();
});

it('forgets with the answers which one was chosen', async () => {
  const { press } = open();
  await press(CHIP, nl.text('domain.money'), nl.text('step.wipe'));
  expect(isPressed('Amsterdam')).toBe('true');
  expect(screen.queryByText(BANNER)).toBeNull();
});
