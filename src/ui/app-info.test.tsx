// @vitest-environment happy-dom
/** What the app tells about itself, from every screen; wiping; and Help now, which stands in the page above the app. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstWordsOf, isPressed, openApp, title } from '../../tests/open-app.tsx';
import { wordsOf } from '../../tests/render-part.tsx';
import { packOf, service } from '../../tests/sample-pack.ts';

const READ = { pack: packOf({ services: [service('library')] }) };
const nl = wordsOf('nl');
const MONEY = nl.text('domain.money');
const WIPE = nl.text('step.wipe');

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('about and accessibility', () => {
  it('can be reached from a question, one from the other, and Back leads to where one was', async () => {
    const { press } = openApp(READ);
    await press(MONEY, nl.text('step.next'), nl.text('step.about'));
    expect(await title()).toBe(nl.text('step.about'));
    expect(screen.queryByRole('button', { name: nl.text('step.about') })).toBeNull();
    await press(nl.text('step.accessibility'));
    expect(await title()).toBe(nl.text('step.accessibility'));
    await press(nl.text('step.back'), nl.text('step.back'));
    expect(await title()).toBe(nl.text('choices.title'));
    await press(nl.text('step.back'));
    expect(await isPressed(MONEY)).toBe(true);
  });

  it('work without a map, and say that it is missing', async () => {
    const { press } = openApp({ problem: 'broken' });
    await press(nl.text('step.about'));
    await screen.findByText(nl.text('problem.pack.broken'));
    expect(screen.getByText(nl.text('contact.no-map'))).toBeTruthy();
    expect(screen.getByText('preact: MIT')).toBeTruthy();
    await press(nl.text('step.accessibility'));
    expect(await screen.findByText(nl.text('access.status.value'))).toBeTruthy();
  });

  it('are named on the first screen before the other texts are there', async () => {
    openApp(READ, { loadWords: () => new Promise(() => {}) }, firstWordsOf('nl'));
    for (const key of ['step.about', 'step.accessibility'] as const) {
      expect(screen.getByRole('button', { name: nl.text(key) })).toBeTruthy();
    }
  });
});

describe('wiping', () => {
  it('is offered once there is something to wipe', async () => {
    const { press } = openApp(READ);
    expect(screen.queryByRole('button', { name: WIPE })).toBeNull();
    await press(MONEY);
    expect(screen.getByRole('button', { name: WIPE })).toBeTruthy();
    await press(MONEY);
    expect(screen.queryByRole('button', { name: WIPE })).toBeNull();
  });

  it('says so in a place that was there before, until one goes on', async () => {
    const { press } = openApp(READ);
    const places = screen.getAllByRole('status');
    await press(MONEY, WIPE);
    expect(await isPressed(MONEY)).toBe(false);
    await waitFor(() => expect(places.map(({ textContent }) => textContent)).toContain(nl.text('step.wiped')));
    await press(MONEY);
    expect(screen.getByText(nl.text('step.wiped'))).toBeTruthy();
    await press(nl.text('step.next'));
    expect(screen.queryByText(nl.text('step.wiped'))).toBeNull();
  });

  it('brings the heading of the first question into focus, on that very screen, too', async () => {
    const { press } = openApp(READ);
    await press(MONEY, WIPE);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  });
});

describe('Help now', () => {
  /** As it stands in the page, opened by the person. */
  function openHelpNow(): HTMLDetailsElement {
    const help = document.createElement('details');
    help.id = 'help-now';
    help.innerHTML = '<summary tabindex="0">Hulp nu</summary><a href="tel:112">112</a>';
    document.body.append(help);
    help.open = true;
    return help;
  }

  it('closes when another screen comes, and stays while one answers', async () => {
    const { press } = openApp(READ);
    const help = openHelpNow();
    await press(MONEY);
    expect(help.open).toBe(true);
    await press(nl.text('step.next'));
    expect(await title()).toBe(nl.text('choices.title'));
    expect(help.open).toBe(false);
  });

  it('stays open for somebody who is in it', async () => {
    const { press } = openApp(READ);
    await press(MONEY, nl.text('step.next'));
    const help = openHelpNow();
    help.querySelector('a')?.focus();
    history.back();
    expect(await screen.findByText(nl.text('topics.title'))).toBeTruthy();
    expect(help.open).toBe(true);
  });
});
