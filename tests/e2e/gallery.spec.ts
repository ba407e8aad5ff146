/** Every part in every state, in four languages, light and dark, a theme, forced colours: axe, narrow screens, room for a finger, and a picture of each group. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { answerFrom } from '../../src/pipeline/serve.ts';
import { AXE_TAGS, LANGUAGES, type LanguageId, setFontSize } from './fixtures.ts';
import { tooSmall, wider } from './measure-examples.ts';

const BUILT = 'test-results/gallery';
/** Of the region that has one. */
const THEME = 'voorbeeldstad';
const SCHEMES = ['light', 'dark'] as const;
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

interface Options {
  readonly width: number;
  readonly scheme?: (typeof SCHEMES)[number];
  /** Of a municipality; else the neutral one. */
  readonly theme?: string;
  readonly forcedColors?: 'active' | 'none';
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
    await use(async (language, { width, scheme = 'light', theme = '', forcedColors = 'none' }) => {
      // At one device pixel a pixel, so that a group fits in a picture.
      const context = await browser.newContext({
        ...contextOptions,
        colorScheme: scheme,
        forcedColors,
        deviceScaleFactor: 1,
        viewport: { width, height: 800 },
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => mistakes.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && mistakes.push(message.text()));
      await page.goto(`${galleryUrl}?language=${language}&theme=${theme}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('.gallery__example').last()).toBeVisible();
      await expect(page.locator('[data-playing]')).toHaveCount(0);
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
    const page = await openGallery(language, { width: 360 });
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(wider), `at ${width} px`).toEqual([]);
      expect(await page.evaluate(tooSmall), `at ${width} px`).toEqual([]);
    }
    if (!BOTH_WAYS.includes(language)) return;
    await setFontSize(page, 32);
    expect(await page.evaluate(wider), 'at 320 px, letters twice as large').toEqual([]);
  });

  test(`${language}: nothing wrong by axe`, async ({ openGallery }) => {
    test.slow();
    const page = await openGallery(language, { width: 360 });
    expect(await violations(page, (axe) => axe.withTags(AXE_TAGS).disableRules([...OF_PAGES, ...OF_COLOURS]))).toEqual(
      [],
    );
  });
}

const COLOURS = [
  { language: 'nl', scheme: 'light' },
  { language: 'nl', scheme: 'dark' },
  { language: 'ar', scheme: 'dark' },
  { language: 'nl', scheme: 'light', theme: THEME },
  { language: 'nl', scheme: 'dark', theme: THEME },
] as const;

for (const { language, ...dress } of COLOURS) {
  const name = Object.values(dress).join(', ');
  test(`${language}, ${name}: enough contrast`, async ({ openGallery }) => {
    test.slow();
    const page = await openGallery(language, { ...dress, width: 360 });
    // What stands on a screen stands in a group of its own, in the same colours.
    const ofParts = (axe: AxeBuilder) => axe.withRules(OF_COLOURS).exclude('[data-group$="-screens"]');
    expect(await violations(page, ofParts)).toEqual([]);
  });
}

const PICTURES: readonly (Omit<Options, 'width'> & { readonly language: LanguageId })[] = [
  ...LANGUAGES.map((language) => ({ language, scheme: 'light' }) as const),
  ...BOTH_WAYS.map((language) => ({ language, scheme: 'dark' }) as const),
  ...SCHEMES.map((scheme) => ({ language: 'ar', scheme, theme: THEME }) as const),
  { language: 'nl', scheme: 'light', forcedColors: 'active' },
];

for (const { language, ...dress } of PICTURES) {
  const name = [language, dress.scheme, dress.theme, dress.forcedColors && 'forced'].filter(Boolean).join('-');
  test(`${name}: a picture of every group`, async ({ openGallery }) => {
    const page = await openGallery(language, { ...dress, width: WIDE });
    const groups = page.locator('.gallery__group');
    for (const id of await groups.evaluateAll((all: HTMLElement[]) => all.map(({ dataset }) => dataset.group ?? ''))) {
      await groups.evaluateAll((all: HTMLElement[], shown) => {
        for (const one of all) one.hidden = one.dataset.group !== shown;
        // In each, something has the focus, as after a key.
        document.querySelector<HTMLElement>(`[data-group="${shown}"] .gallery__stage :is(button, a, summary)`)?.focus();
      }, id);
      await page.locator(`[data-group="${id}"]`).screenshot({ path: `tests/screenshots/gallery-${name}-${id}.png` });
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

async function violations(page: Page, rules: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const found = await rules(new AxeBuilder({ page }).options({ resultTypes: ['violations'] })).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
