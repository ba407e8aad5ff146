/** A site that records what it is asked, and pages that may make no mistake, leave no trace and talk to nobody else. */
import { readFileSync } from 'node:fs';
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { type Site, startSite } from './start-site.ts';
import type { Allowed, Hosted } from './traces/allowed.ts';
import { watchContext } from './traces/watch-context.ts';

export const LANGUAGES = ['nl', 'en', 'ar', 'tr'] as const;
export type LanguageId = (typeof LANGUAGES)[number];

/** 23 November 2026, a Monday, half past ten in the morning in Amsterdam. */
export const NOW = new Date('2026-11-23T09:30:00Z');

interface Fixtures {
  /** Whether files may fail to come, which browsers complain of. */
  expectsTrouble: boolean;
  /** What the walks of a test leave behind on purpose; see traces/allowed.ts. */
  allowed: Allowed;
  /** A site of its own for the test. */
  site: Site;
  /** All sites that the pages of the test may ask; a test that starts another one adds it. */
  sites: Hosted[];
  /** Looks after every step in every page, whoever opened it. */
  watched: undefined;
  /** Opens the app in a language, on a fixed day; it looks and moves as the options say, in a browser that `before` has changed. */
  openApp(language: LanguageId, options?: BrowserContextOptions, before?: () => void, at?: Site): Promise<Page>;
}

export const test = base.extend<Fixtures>({
  expectsTrouble: [false, { option: true }],
  allowed: [{}, { option: true }],
  site: async ({}, use) => {
    const site = await startSite('dist');
    await use(site);
    await site.goAway();
  },
  sites: async ({ site }, use) => use([site]),
  watched: [
    async ({ browser, sites, allowed, expectsTrouble }, use) => {
      const watch = { sites, allowed, expectsTrouble, mistakes: [] };
      const contexts: BrowserContext[] = [];
      const { newContext } = browser;
      browser.newContext = async (options) => {
        const context = await newContext.call(browser, options);
        contexts.push(context);
        await watchContext(context, watch);
        return context;
      };
      await use(undefined);
      browser.newContext = newContext;
      await Promise.all(contexts.map((context) => context.close()));
    },
    { auto: true },
  ],
  openApp: async ({ browser, site, contextOptions }, use) => {
    await use(async (language, options, before, at = site) => {
      const context = await browser.newContext({ ...contextOptions, locale: LOCALES[language], ...options });
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      await page.clock.setFixedTime(NOW);
      await page.goto(at.url);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      return page;
    });
  },
});

export { expect };

export const LOCALES: Record<LanguageId, string> = { nl: 'nl-NL', en: 'en-GB', ar: 'ar-MA', tr: 'tr-TR' };

/** The texts of a language, by key. */
export function textsOf(language: LanguageId): (key: string) => string {
  const texts: Record<string, string> = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
  return (key) => {
    const text = texts[key];
    if (text === undefined) throw new Error(`locales/${language}.json has no ${key}`);
    return text;
  };
}

/** A text in whatever form its number takes, as a pattern. */
export function pluralOf(language: LanguageId, key: string): RegExp {
  const texts: Record<string, string> = JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
  const forms = Object.entries(texts).filter(([one]) => one.startsWith(`${key}_`));
  return new RegExp(`^(${forms.map(([, text]) => text.replace('{{count}}', '\\d+')).join('|')})$`);
}

/** What axe looks for, everywhere. */
export const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Hand {
  /** The heading of the screen. */
  readonly title: Locator;
  /** A button by the key of its text. */
  button(key: string): Locator;
  /** Presses buttons one after the other, by the keys of their texts. */
  press(...keys: string[]): Promise<void>;
}

/** A hand that presses buttons in the language of the screen. */
export function handOf(page: Page, language: LanguageId): Hand {
  const text = textsOf(language);
  const button = (key: string) => page.getByRole('button', { name: text(key), exact: true });
  return {
    title: page.getByRole('heading', { level: 1 }),
    button,
    press: async (...keys) => {
      for (const key of keys) await button(key).click();
    },
  };
}

/** The size of letters that a person sets in the browser, in pixels. */
export async function setFontSize(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard } });
  await session.detach();
  // The size of the page follows, and is a little larger.
  await page.waitForFunction((set) => {
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    return size >= set && size < 2 * set;
  }, standard);
}
