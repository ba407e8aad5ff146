/** Every part in every state, in four languages, light and dark: axe, narrow screens, room for a finger, and a picture of each group. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { answerFrom } from '../../src/pipeline/serve.ts';
import { AXE_TAGS, LANGUAGES, type LanguageId } from './fixtures.ts';
import { tooSmall, wider } from './measure-examples.ts';

const BUILT = 'test-results/gallery';
const SCHEMES = ['light', 'dark'] as const;
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

interface Options {
  readonly scheme: (typeof SCHEMES)[number];
  readonly width: number;
}

interface Fixtures {
  /** Opens the gallery in a language. */
  openGallery(language: LanguageId, options: Options): Promise<Page>;
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
    await use(async (language, { scheme, width }) => {
      // At one device pixel a pixel, so that a group fits in a picture.
      const context = await browser.newContext({
        ...contextOptions,
        colorScheme: scheme,
        deviceScaleFactor: 1,
        viewport: { width, height: 800 },
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => mistakes.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && mistakes.push(message.text()));
      await page.goto(`${galleryUrl}?language=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('.gallery__example').last()).toBeVisible();
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(mistakes).toEqual([]);
  },
});

// Of a page this large a trace takes longer than the tests.
test.use({ trace: 'off' });

for (const language of LANGUAGES) {
  test(`${language}: every example fits on a narrow screen, and every target is large enough`, async ({
    openGallery,
  }) => {
    const page = await openGallery(language, { scheme: 'light', width: 360 });
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(wider), `at ${width} px`).toEqual([]);
      expect(await page.evaluate(tooSmall), `at ${width} px`).toEqual([]);
    }
  });

  for (const scheme of SCHEMES) {
    test(`${language}, ${scheme}: nothing wrong by axe`, async ({ openGallery }) => {
      test.slow();
      const page = await openGallery(language, { scheme, width: 360 });
      const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
      // The same elements in other colours.
      const { violations } = await (scheme === 'dark'
        ? axe.withRules(OF_COLOURS)
        : axe.withTags(AXE_TAGS).disableRules(OF_PAGES)
      ).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });

    test(`${language}, ${scheme}: a picture of every group`, async ({ openGallery }) => {
      const page = await openGallery(language, { scheme, width: WIDE });
      for (const group of await groupsOf(page)) {
        await page.evaluate((shown) => {
          for (const one of document.querySelectorAll<HTMLElement>('.gallery__group')) {
            one.hidden = one.dataset.group !== shown;
          }
        }, group);
        const path = `tests/screenshots/gallery-${language}-${scheme}-${group}.png`;
        await page.locator(`[data-group="${group}"]`).screenshot({ path });
      }
    });
  }
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

function groupsOf(page: Page): Promise<string[]> {
  return page.locator('.gallery__group').evaluateAll((groups) => groups.map((one) => one.dataset.group ?? ''));
}
