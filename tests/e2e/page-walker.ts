import { expect, type Page } from '@playwright/test';
import type { Walker } from './walker.ts';

/** How long a person looks for a button before it counts as missing. */
const LONGEST = 15_000;

/** A walker over a page of Playwright: Chromium and Firefox. */
export function pageWalker(page: Page): Walker {
  const title = page.getByRole('heading', { level: 1 });
  const text = () => page.locator('body').innerText();
  const run = <T>(javascript: string) => page.evaluate<T>(javascript);
  return {
    open: async (url) => void (await page.goto(url)),
    press: async (name) => {
      const button = page.getByRole('button', { name, exact: true });
      const link = page.getByRole('link', { name, exact: true });
      const folded = page.locator('summary', { hasText: name });
      await button.or(link).or(folded).filter({ visible: true }).first().click({ timeout: LONGEST });
    },
    type: async (label, words) => {
      const field = page.getByLabel(label, { exact: true });
      await field.clear();
      // Letter by letter, as people do; and `fill` does nothing in Firefox when that speaks Turkish.
      await field.pressSequentially(words);
    },
    waitForTitle: async (wanted) => {
      await expect(title).toHaveText(wanted);
      return title.innerText();
    },
    sees: (words) => expect.poll(text).toContain(words),
    seesNo: (words) => expect.poll(text).not.toContain(words),
    language: () => run('({ lang: document.documentElement.lang, dir: document.documentElement.dir })'),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    screenshot: async (path) => void (await page.screenshot({ path, fullPage: true })),
    run,
    close: () => page.context().close(),
  };
}
