// @vitest-environment happy-dom
/** The app before all of it is there: the first screen on the first texts alone, in every language. */
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstWordsOf, isPressed, openApp, title } from '../../tests/open-app.tsx';
import { wordsOf } from '../../tests/render-part.tsx';
import { packOf, service } from '../../tests/sample-pack.ts';
import type { Words } from '../i18n/create-words.ts';
import { isFirstText } from '../i18n/first-texts.ts';
import { LANGUAGES } from '../i18n/languages.ts';

const READ = { pack: packOf({ services: [service('library')] }) };

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe.each(LANGUAGES)('with the first texts of $name alone', ({ id }) => {
  const never = { loadWords: () => new Promise<null>(() => {}) };

  /** The first words, which write down every key that is asked of them. */
  function noting(): { words: Words; keys: string[] } {
    const words = firstWordsOf(id);
    const keys: string[] = [];
    const text: Words['text'] = (key, values) => {
      keys.push(key);
      return words.text(key, values);
    };
    return { words: { ...words, text }, keys };
  }

  it.each(['arrives', 'does not arrive'])('the first screen has all its texts while the map %s', async (way) => {
    const { words, keys } = noting();
    const { press } = openApp(way === 'arrives' ? READ : { problem: 'unreachable' }, never, words);
    await press(words.text('domain.money'), words.text('domain.talk'));
    expect(keys.filter((key) => !isFirstText(key))).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\b[a-z-]+\.[a-z-]{3,}|\{\{/);
  });

  it('going on says that the rest is on its way, and leads back with every answer', async () => {
    const { words, keys } = noting();
    const { press } = openApp(READ, never, words);
    await press(words.text('domain.money'), words.text('step.next'));
    expect(await title()).toBe(words.text('boot.loading'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    expect(screen.queryByRole('button', { name: words.text('problem.retry') })).toBeNull();
    await press(words.text('step.back'));
    expect(await isPressed(words.text('domain.money'))).toBe(true);
    expect(keys.filter((key) => !isFirstText(key))).toEqual([]);
  });

  it('a rest that does not come is told without a raw key, and asked again where told to', async () => {
    const { words, keys } = noting();
    const answers = [null, null, wordsOf(id)];
    const { press } = openApp(READ, { loadWords: () => Promise.resolve(answers.shift() ?? null) }, words);
    await press(words.text('domain.money'), words.text('step.next'));
    expect(await screen.findByText(words.text('problem.part'))).toBeTruthy();
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    await press(words.text('problem.retry'), words.text('problem.retry'));
    expect(await screen.findByRole('heading', { name: wordsOf(id).text('choices.title') })).toBeTruthy();
    expect(screen.queryByText(words.text('problem.part'))).toBeNull();
    expect(keys.filter((key) => !isFirstText(key))).toEqual([]);
  });
});
