/** A part of the interface outside the app, with a literal for its state: a test names only what it is about. */
import { readFileSync } from 'node:fs';
import { render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { parse } from 'yaml';
import ar from '../locales/ar.json';
import en from '../locales/en.json';
import nl from '../locales/nl.json';
import tr from '../locales/tr.json';
import type { AppContent } from '../src/domain/app-content.ts';
import { NOTHING_YET } from '../src/domain/on-this-phone.ts';
import { NEW_SESSION } from '../src/domain/session.ts';
import { createWords, type Words } from '../src/i18n/create-words.ts';
import type { LanguageId } from '../src/i18n/languages.ts';
import { AppContext, type AppState } from '../src/ui/app-state.ts';
import { NOW, packOf } from './sample-pack.ts';
import { questionsOf } from './sample-questions.ts';

export const TEXTS: Readonly<Record<LanguageId, Readonly<Record<string, string>>>> = { nl, en, ar, tr };

// Pages have no files of their own to ask, so the paths of the pipeline do not hold in their tests.
const factLooks: AppContent['factLooks'] = parse(readFileSync('content/facts.yaml', 'utf8'));

/** All words of a language. */
export function wordsOf(id: LanguageId): Words {
  return createWords(id, TEXTS[id]);
}

export const ORIGINS: AppContent['origins'] = {
  licence: 'EUPL-1.2',
  works: [{ name: 'preact', licence: 'MIT' }],
  schoolHolidays: { source: 'https://www.rijksoverheid.nl/schoolvakanties', checkedOn: '2026-11-22' },
  notice: 'NOTICE.txt',
};

export const PART_CONTENT: AppContent = {
  help: { needs: [], helplines: [] },
  questions: questionsOf(),
  kinds: { library: 'library' },
  factLooks,
  packs: [],
  packEdition: '',
  words: {},
  search: {},
  pictograms: { url: 'pictograms.svg', mirrored: [] },
  origins: ORIGINS,
};

export interface PartState extends Partial<AppState> {
  readonly language?: LanguageId;
}

/** The element that holds the part. */
export function renderPart(part: ComponentChildren, { language = 'nl', ...patch }: PartState = {}): Element {
  const state: AppState = {
    content: PART_CONTENT,
    words: wordsOf(language),
    session: NEW_SESSION,
    moved: false,
    source: { id: 'voorbeeldstad', name: 'Voorbeeldstad', practice: true, url: '', sha256: '' },
    pack: packOf({}),
    packProblem: null,
    search: null,
    now: NOW,
    kept: NOTHING_YET,
    phone: null,
    act: () => {},
    wipe: () => {},
    back: () => {},
    retryPack: () => {},
    restart: () => {},
    chooseRegion: () => {},
    ...patch,
  };
  return render(<AppContext.Provider value={state}>{part}</AppContext.Provider>).container;
}

/** The texts of all elements that a selector finds, without isolates and with plain spaces. */
export function textsIn(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map(({ textContent }) => plain(textContent ?? ''));
}

export function plain(text: string): string {
  return text
    .replaceAll(/[\u2068\u2069]/g, '')
    .replaceAll('\u00A0', ' ')
    .trim();
}

/** Levels of the headings in the order of the page: none is jumped over on the way down. */
export function jumpsInHeadings(root: ParentNode): string[] {
  const levels = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
  return levels.flatMap((level, n) => {
    const before = levels[n - 1] ?? level;
    return level > before + 1 ? [`h${before} h${level}`] : [];
  });
}

/** Lists without an item, items outside a list, and terms without a description: a screen reader stumbles over each. */
export function brokenLists(root: ParentNode): string[] {
  const rows = [...root.querySelectorAll('dl > div')];
  return [
    ...[...root.querySelectorAll('ul, ol, dl')].filter(({ children }) => children.length === 0),
    ...[...root.querySelectorAll('ul > :not(li), ol > :not(li), dl > :not(div), dl > div > :not(dt, dd)')],
    ...[...root.querySelectorAll('li, dt, dd')].filter((item) => !item.closest('ul, ol, dl') || !item.textContent),
    ...rows.filter(({ firstElementChild, children }) => firstElementChild?.tagName !== 'DT' || children.length < 2),
  ].map(({ outerHTML }) => outerHTML);
}
