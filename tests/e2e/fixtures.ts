/** A site that records what it is asked, and a page that may make no mistake and talk to nobody else. */
import { readFileSync } from 'node:fs';
import { type BrowserContextOptions, test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Site, startSite } from './start-site.ts';

export const LANGUAGES = ['nl', 'en', 'ar', 'tr'] as const;
export type LanguageId = (typeof LANGUAGES)[number];

/** 23 November 2026, a Monday, half past ten in the morning in Amsterdam. */
export const NOW = new Date('2026-11-23T09:30:00Z');

interface Fixtures {
  /** Whether files may fail to come, which browsers complain of. */
  expectsTrouble: boolean;
  /** A site of its own for the test. */
  site: Site;
  /** Opens the app in a language, on a fixed day; it looks and moves as the options say, in a browser that `before` has changed. */
  openApp(language: LanguageId, options?: BrowserContextOptions, before?: () => void): Promise<Page>;
}

export const test = base.extend<Fixtures>({
  expectsTrouble: [false, { option: true }],
  site: async ({}, use) => {
    const site = await startSite('dist');
    await use(site);
    await site.goAway();
  },
  openApp: async ({ browser, site, contextOptions, expectsTrouble }, use) => {
    const mistakes: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (language, options, before) => {
      const context = await browser.newContext({ ...contextOptions, locale: LOCALES[language], ...options });
      contexts.push(context);
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      await page.clock.setFixedTime(NOW);
      page.on('pageerror', (error) => mistakes.push(String(error)));
      page.on('console', (message) => {
        const expected = expectsTrouble && message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !expected) mistakes.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url)) mistakes.push(`asked elsewhere: ${request.url()}`);
      });
      await page.goto(site.url);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(mistakes).toEqual([]);
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
