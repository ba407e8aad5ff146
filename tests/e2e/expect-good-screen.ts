/** A screen in every look that it has: nothing wrong by axe, nothing cut off at the side, and a picture to look at. */
import type AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { AXE_TAGS } from './fixtures.ts';
import { takePicture } from './take-picture.ts';
import { violations } from './violations.ts';

/** What axe judges by colour: the same elements in other colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const WIDE = { width: 1280, height: 800 };

/** Whose pictures in the dark are looked at: one language from left to right, and the one from right to left. */
const PICTURED_IN_THE_DARK = ['nl', 'ar'];

/** In which language and scheme a screen is tried on in the other theme, too. */
const OTHER_THEME: Readonly<Record<string, 'light' | 'dark'>> = { tr: 'light', en: 'dark' };

/** On a phone, in the dark, in the theme of another municipality, and on a wide screen. */
export async function expectGoodScreen(page: Page, name: string): Promise<void> {
  const language = (await page.locator('html').getAttribute('lang')) ?? '';
  const phone = page.viewportSize() ?? { width: 360, height: 640 };
  await expectGoodLook(page, name);

  await page.emulateMedia({ colorScheme: 'dark' });
  await showWhole(page);
  await expectNothingByAxe(page, OF_COLOURS);
  if (PICTURED_IN_THE_DARK.includes(language)) await takePicture(page, `${name}-dark`);

  const otherScheme = OTHER_THEME[language];
  if (otherScheme) {
    await page.emulateMedia({ colorScheme: otherScheme });
    await page.evaluate(changeTheme);
    await expectNothingByAxe(page, OF_COLOURS);
    await takePicture(page, `${name}-other-theme-${otherScheme}`);
    await page.evaluate(changeTheme);
  }

  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(WIDE);
  await showWhole(page);
  await expectNothingCutOff(page);
  await takePicture(page, `${name}-wide`);
  await page.setViewportSize(phone);
}

/** The screen as it is now. */
export async function expectGoodLook(page: Page, name: string): Promise<void> {
  const viewport = page.viewportSize() ?? WIDE;
  await showWhole(page);
  await expectNothingByAxe(page);
  await expectNothingCutOff(page);
  await takePicture(page, name);
  await page.setViewportSize(viewport);
}

/** The whole page at once: half a button under the bar at the bottom is no fault, one scrolls. */
async function showWhole(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? WIDE;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}

async function expectNothingByAxe(page: Page, rules?: readonly string[]): Promise<void> {
  const choose = (axe: AxeBuilder) => (rules ? axe.withRules([...rules]) : axe.withTags(AXE_TAGS));
  expect(await violations(page, choose)).toEqual([]);
}

async function expectNothingCutOff(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Puts the theme of Voorbeeldstad on, or takes it off; done once it is there. It runs in the page. */
function changeTheme(): Promise<void> | undefined {
  const link = document.querySelector<HTMLLinkElement>('link[data-theme-of="voorbeeldstad"]');
  if (!link) throw new Error('Voorbeeldstad has no theme');
  link.disabled = !link.disabled;
  if (link.disabled) return undefined;
  return new Promise((dressed, failed) => {
    link.onload = () => dressed();
    link.onerror = () => failed(new Error('the theme did not come'));
  });
}
