/** The whole app on ports that are literals, and a hand that presses its buttons. */
import { configure, render, screen } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { AppContent } from '../src/domain/app-content.ts';
import type { ReadPack } from '../src/domain/read-pack.ts';
import { createWords, type Words } from '../src/i18n/create-words.ts';
import { isFirstText } from '../src/i18n/first-texts.ts';
import type { LanguageId } from '../src/i18n/languages.ts';
import { App } from '../src/ui/app.tsx';
import * as laterScreens from '../src/ui/later-screens.tsx';
import type { Ports } from '../src/ui/ports.ts';
import { ORIGINS, TEXTS, wordsOf } from './render-part.tsx';
import { NOW, packOf } from './sample-pack.ts';
import { questionsOf } from './sample-questions.ts';

// A machine that does much at once takes longer over finding a button than the second the library allows.
configure({ asyncUtilTimeout: 5000 });

const SAMPLE = packOf({});

export const APP_CONTENT: AppContent = {
  help: { needs: SAMPLE.needs, helplines: SAMPLE.helplines },
  questions: questionsOf({
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
  }),
  kinds: { library: 'library' },
  factLooks: {},
  words: {},
  search: {},
  packs: [
    { id: 'voorbeeldstad', name: 'Voorbeeldstad', practice: true, url: 'packs/voorbeeldstad.json', sha256: '00' },
  ],
  packEdition: 'e1',
  pictograms: { url: 'pictograms.svg', mirrored: ['next'] },
  origins: ORIGINS,
};

/** The words that are there first: those of the first screen alone. */
export function firstWordsOf(id: LanguageId): Words {
  return createWords(id, Object.fromEntries(Object.entries(TEXTS[id]).filter(([key]) => isFirstText(key))), false);
}

export interface OpenApp {
  readonly user: UserEvent;
  /** Presses buttons by their names, one after the other, each as soon as it is there. */
  press(...names: (string | RegExp)[]): Promise<void>;
}

/** Opens the app in Dutch; of the other languages only Arabic arrives. */
export function openApp(
  read: ReadPack | Ports['loadPack'],
  ports: Partial<Ports> = {},
  firstWords: Words = wordsOf('nl'),
): OpenApp {
  const all: Ports = {
    content: APP_CONTENT,
    now: () => NOW,
    showLanguage: () => {},
    showTheme: () => {},
    loadScreens: () => Promise.resolve(laterScreens),
    loadSearch: () => Promise.resolve(() => ({ danger: [], suggestions: [] })),
    loadPhone: () => Promise.resolve(null),
    tellWiped: () => {},
    watchWipes: () => () => {},
    restart: () => Promise.resolve(),
    loadPack: typeof read === 'function' ? read : () => Promise.resolve(read),
    loadWords: (id) => Promise.resolve(id === 'nl' || id === 'ar' ? wordsOf(id) : null),
    ...ports,
  };
  render(<App ports={all} firstWords={firstWords} />);
  const user = userEvent.setup();
  return {
    user,
    press: async (...names) => {
      for (const name of names) await user.click(await screen.findByRole('button', { name }));
    },
  };
}

/** The title of the screen. */
export async function title(): Promise<string | null> {
  return (await screen.findByRole('heading', { level: 1 })).textContent;
}

/** Whether a button is pressed. */
export async function isPressed(name: string): Promise<boolean> {
  return (await screen.findByRole('button', { name })).getAttribute('aria-pressed') === 'true';
}

/** Something that arrives when a test says so. */
export function arrival<Value>(): { readonly promise: Promise<Value>; arrive(value: Value): void } {
  let arrive: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    arrive = resolve;
  });
  return { promise, arrive: (value) => arrive(value) };
}
