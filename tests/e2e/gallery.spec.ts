/** Every part in every state, in four languages, light and dark, a theme, forced colours: axe, narrow screens, room for a finger, and a picture of each group. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { answerFrom } from '../../src/pipeline/serve.ts';
import { AXE_TAGS, LANGUAGES, type LanguageId, setFontSize } from './fixtures.ts';
import { tooSmall, wider } from './measure-examples.ts';
import { takePicture } from './take-picture.ts';
import { violations } from './violations.ts';

const BUILT = 'test-results/gallery';
/** Of the region that has one. */
const THEME = 'voorbeeldstad';
/** One language of each direction: what is not of words is the same in the others. */
const BOTH_WAYS: readonly LanguageId[] = ['nl', 'ar'];
/** Four phones beside each other. */
const WIDE = 1440;

/** What axe asks of a page as a whole, and no page of the app looks like the gallery; `expectGoodScreen` asks it of every screen. */
const OF_PAGES = [
  'heading-order',
  'landmark-unique',
  // Each screen among the examples has a title of its own.
  'page-has-heading-one',
];

/** What axe judges by colour. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

interface Look {
  readonly scheme: 'light' | 'dark';
  /** Of a municipality; else the neutral one. */
  readonly theme?: string;
  readonly forcedColors?: 'active' | 'none';
}

const LIGHT: Look = { scheme: 'light' };
const DARK: Look = { scheme: 'dark' };
const THEMED: readonly Look[] = [
  { scheme: 'light', theme: THEME },
  { scheme: 'dark', theme: THEME },
];

/** In which looks the contrast is measured: the letters are other ones in each language, the colours are not. */
const CONTRAST = [
  ['nl', [LIGHT, DARK, ...THEMED]],
  ['ar', [DARK]],
] as const;

const PICTURES: Readonly<Record<LanguageId, readonly Look[]>> = {
  nl: [LIGHT, DARK, { scheme: 'light', forcedColors: 'active' }],
  en: [LIGHT],
  ar: [LIGHT, DARK, ...THEMED],
  tr: [LIGHT],
};

interface Fixtures {
  /** Opens the gallery in a language. */
  openGallery(language: LanguageId, width: number): Promise<Page>;
}

const test = base.extend<Fixtures, { galleryUrl: string }>({
  galleryUrl: [
    async ({}, use) => {
      const server: Server = createServer(answerFrom(BUILT));
      await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
      await use(`http://localhost:${(server.address() as AddressInfo).port}/tests/gallery/`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  openGallery: async ({ browser, galleryUrl, contextOptions }, use) => {
    const mistakes: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (language, width) => {
      // At one device pixel a pixel, so that a group fits in a picture.
      const viewport = { width, height: 800 };
      const context = await browser.newContext({ ...contextOptions, deviceScaleFactor: 1, viewport });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => mistakes.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && mistakes.push(message.text()));
      await page.goto(`${galleryUrl}?language=${language}&theme=${THEME}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      // Twenty thousand elements: on a machine that does much at once, that takes longer than most that is waited for.
      await page.locator('.gallery__example').last().waitFor();
      await expect(page.locator('[data-playing]')).toHaveCount(0);
      await dress(page, LIGHT);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(mistakes).toEqual([]);
  },
});

for (const language of LANGUAGES) {
  test(`${language}: every example fits on a narrow screen, every target is large enough, and nothing is wrong by axe`, async ({
    openGallery,
  }) => {
    test.slow();
    const page = await openGallery(language, 360);
    expect(await violations(page, (axe) => axe.withTags(AXE_TAGS).disableRules([...OF_PAGES, ...OF_COLOURS]))).toEqual(
      [],
    );
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(wider), `at ${width} px`).toEqual([]);
      expect(await page.evaluate(tooSmall), `at ${width} px`).toEqual([]);
    }
    if (!BOTH_WAYS.includes(language)) return;
    await setFontSize(page, 32);
    expect(await page.evaluate(wider), 'at 320 px, letters twice as large').toEqual([]);
  });

  test(`${language}: a picture of every group`, async ({ openGallery }) => {
    test.slow();
    const page = await openGallery(language, WIDE);
    const groups = page.locator('.gallery__group');
    for (const id of await groups.evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.group ?? ''))) {
      await page.evaluate(showAlone, id);
      for (const look of PICTURES[language]) {
        await dress(page, look);
        await takePicture(page, `gallery-${language}-${nameOf(look)}-${id}`);
      }
    }
  });
}

for (const [language, looks] of CONTRAST) {
  test(`${language}: enough contrast`, async ({ openGallery }) => {
    test.slow();
    const page = await openGallery(language, 360);
    for (const look of looks) {
      await dress(page, look);
      // What stands on a screen stands in a group of its own, in the same colours.
      const ofParts = (axe: AxeBuilder) => axe.withRules(OF_COLOURS).exclude('[data-group$="-screens"]');
      expect(await violations(page, ofParts), nameOf(look)).toEqual([]);
    }
  });
}

test('no file of the app knows of the gallery', () => {
  const mention = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) =>
        /gallery/.test(name) ||
        (/\.(html|css|js|json|svg)$/.test(name) && readFileSync(join(folder, name), 'utf8').includes('gallery__')),
    );
  expect(mention(BUILT)).not.toEqual([]);
  expect(mention('dist')).toEqual([]);
});

function nameOf({ scheme, theme, forcedColors }: Look): string {
  return [scheme, theme, forcedColors === 'active' && 'forced'].filter(Boolean).join('-');
}

async function dress(page: Page, { scheme, theme, forcedColors = 'none' }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, forcedColors });
  // Switched off in its sheet, the theme need not come again when it is switched on.
  await page.evaluate(
    ([id, worn]) => {
      const link = document.querySelector<HTMLLinkElement>(`link[data-theme-of="${id}"]`);
      if (!link?.sheet) throw new Error(`no theme of ${id}`);
      link.sheet.disabled = worn !== id;
    },
    [THEME, theme] as const,
  );
}

/** One group and nothing else, with the focus on something in it, as after a key. It runs in the page. */
function showAlone(id: string): void {
  for (const part of document.querySelectorAll<HTMLElement>('main > *')) part.hidden = part.dataset.group !== id;
  document.querySelector<HTMLElement>(`[data-group="${id}"] .gallery__stage :is(button, a, summary)`)?.focus();
}
