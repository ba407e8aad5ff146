// @vitest-environment happy-dom
/** The parts of the app that are fetched: words and screens, early, late, twice or never. */
import { act, cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arrival, firstWordsOf, isPressed, openApp, title } from '../../tests/open-app.tsx';
import { wordsOf } from '../../tests/render-part.tsx';
import { packOf, service } from '../../tests/sample-pack.ts';
import type { Words } from '../i18n/create-words.ts';
import type { LanguageId } from '../i18n/languages.ts';
import * as laterScreens from './later-screens.tsx';
import type { LaterScreens } from './ports.ts';

const PACK = packOf({ services: [service('library')] });
const READ = { pack: PACK };
const nl = wordsOf('nl');
const ar = wordsOf('ar');

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Words that arrive when told to, each time they are asked for. */
function asking() {
  const asked: { id: LanguageId; arrive(words: Words | null): void }[] = [];
  const loadWords = (id: LanguageId) => {
    const { promise, arrive } = arrival<Words | null>();
    asked.push({ id, arrive });
    return promise;
  };
  /** Answers the first question for a language that is still open. */
  const answer = (id: LanguageId, words: Words | null) =>
    act(async () =>
      asked
        .splice(
          asked.findIndex((one) => one.id === id),
          1,
        )[0]
        ?.arrive(words),
    );
  return { loadWords, answer, waiting: () => asked.map(({ id }) => id) };
}

describe('the words', () => {
  it('of the rest appear where one waits for them, and no tap is needed', async () => {
    const { loadWords, answer } = asking();
    const { press } = openApp(READ, { loadWords }, firstWordsOf('nl'));
    await press(nl.text('domain.money'), nl.text('step.next'));
    await answer('nl', nl);
    expect(await title()).toBe(nl.text('choices.title'));
  });

  it('are not asked for again where all of them are there', () => {
    const { loadWords, waiting } = asking();
    openApp(READ, { loadWords });
    expect(waiting()).toEqual([]);
  });

  it('of a language chosen before the rest has come are that language, whole', async () => {
    const { loadWords, answer } = asking();
    const { press } = openApp(READ, { loadWords }, firstWordsOf('nl'));
    await press('العربية');
    await answer('ar', ar);
    await answer('nl', nl);
    expect(await title()).toBe(ar.text('topics.title'));
    await press(ar.text('domain.money'), ar.text('step.next'));
    expect(await title()).toBe(ar.text('choices.title'));
  });

  it.each(['before', 'after'])('of the first language become whole, come they %s another one fails', async (when) => {
    const { loadWords, answer } = asking();
    const { press } = openApp(READ, { loadWords }, firstWordsOf('nl'));
    await press('العربية');
    if (when === 'before') await answer('nl', nl);
    await answer('ar', null);
    if (when === 'after') await answer('nl', nl);
    expect(screen.getByText(nl.text('problem.language'))).toBeTruthy();
    await press(nl.text('domain.money'), nl.text('step.next'));
    expect(await title()).toBe(nl.text('choices.title'));
  });

  it('are asked for again where both the rest and another language failed', async () => {
    const { loadWords, answer, waiting } = asking();
    const { press } = openApp(READ, { loadWords }, firstWordsOf('nl'));
    await press('العربية');
    await answer('nl', null);
    await answer('ar', null);
    await press(nl.text('domain.money'), nl.text('step.next'), nl.text('problem.retry'));
    expect(waiting()).toEqual(['nl']);
    await answer('nl', nl);
    expect(await title()).toBe(nl.text('choices.title'));
  });

  it('that fail do not hide a language that is whole, on any screen', async () => {
    const { press } = openApp(READ);
    await press(nl.text('domain.money'), nl.text('step.next'), 'Türkçe');
    expect(await screen.findByText(nl.text('problem.language'))).toBeTruthy();
    expect(await title()).toBe(nl.text('choices.title'));
    await press('العربية');
    expect(await title()).toBe(ar.text('choices.title'));
    expect(screen.queryByText(ar.text('problem.language'))).toBeNull();
  });

  it('asked for twice are not called missing for the time that failed', async () => {
    const { loadWords, answer } = asking();
    const { press } = openApp(READ, { loadWords });
    await press('العربية', 'العربية');
    await answer('ar', null);
    await answer('ar', ar);
    expect(await title()).toBe(ar.text('topics.title'));
    expect(screen.queryByText(ar.text('problem.language'))).toBeNull();
  });
});

describe('the screens after the first', () => {
  it('are waited for, and a language that failed is not taken for them', async () => {
    const { promise, arrive } = arrival<LaterScreens | null>();
    const { press } = openApp(READ, { loadScreens: () => promise });
    await press('Türkçe', nl.text('domain.money'), nl.text('step.next'));
    expect(await title()).toBe(nl.text('boot.loading'));
    expect(screen.queryByText(nl.text('problem.part'))).toBeNull();
    await act(async () => arrive(laterScreens));
    await waitFor(async () => expect(await title()).toBe(nl.text('choices.title')));
  });

  it('that do not come are told, with a way back and another try', async () => {
    let restarts = 0;
    const restart = async () => {
      restarts += 1;
    };
    const { press } = openApp(READ, { loadScreens: () => Promise.resolve(null), restart });
    await press(nl.text('domain.money'), nl.text('step.next'));
    expect(await screen.findByText(nl.text('problem.part'))).toBeTruthy();
    await press(nl.text('problem.retry'));
    expect(restarts).toBe(1);
    await press(nl.text('step.back'));
    expect(await isPressed(nl.text('domain.money'))).toBe(true);
  });

  it('are fetched once, whatever the person does', async () => {
    const loadScreens = vi.fn(() => Promise.resolve(laterScreens));
    const { press } = openApp(READ, { loadScreens });
    await press('العربية', ar.text('domain.money'), ar.text('step.next'));
    expect(await title()).toBe(ar.text('choices.title'));
    expect(loadScreens).toHaveBeenCalledTimes(1);
  });
});
