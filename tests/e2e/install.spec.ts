/** Installing: what a browser makes of the manifest, and where the shortcuts of the installed app lead. */
import type { Page } from '@playwright/test';
import { expect, LANGUAGES, test, textsOf } from './fixtures.ts';
import { untilKept } from './on-the-phone.ts';

for (const language of LANGUAGES) {
  const text = textsOf(language);

  test(`${language}: the browser finds an app to install, in the language of the screen`, async ({ openApp, site }) => {
    const page = await openApp(language);
    const { url, errors, data } = await manifestOf(page);
    expect(url).toBe(`${site.url}manifest.${language}.webmanifest`);
    expect(errors).toEqual([]);
    expect(await reasonsAgainst(page)).toEqual([]);
    const manifest = JSON.parse(data ?? '{}');
    expect(manifest).toMatchObject({ lang: language, name: text('app.name') });
    const icons = [manifest, ...manifest.shortcuts].flatMap(({ icons }) => icons);
    for (const { src, sizes } of icons) expect(await sizeOf(page, new URL(src, url).href)).toBe(sizes);
  });

  test(`${language}: the shortcut to Help now opens it, and leaves no trace`, async ({ openApp, site }) => {
    const page = await openApp(language);
    await openFresh(page, `${site.url}#help-now`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('topics.title'));
    await expect(page.locator('#help-now')).toHaveAttribute('open', '');
    await expect(page.locator('#help-now summary')).toBeFocused();
  });

  test(`${language}: the shortcut to the search puts the person in its field`, async ({ openApp, site }) => {
    const page = await openApp(language);
    await openFresh(page, `${site.url}#search`);
    const field = page.getByLabel(text('topics.search'), { exact: true });
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport();
    await expect(page.locator('#help-now')).not.toHaveAttribute('open');
    await page.screenshot({ path: `tests/screenshots/shortcut-search-${language}.png` });
  });
}

test('the app to install follows the language of the screen, and stays one app', async ({ openApp, site }) => {
  const page = await openApp('nl');
  const first = await appIdOf(page);
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  expect((await manifestOf(page)).url).toBe(`${site.url}manifest.ar.webmanifest`);
  expect([first, await appIdOf(page)]).toEqual([site.url, site.url]);
});

test('a shortcut tapped while the app is open keeps the answers and the way back', async ({ openApp }) => {
  const page = await openApp('nl');
  const text = textsOf('nl');
  const title = page.getByRole('heading', { level: 1 });
  await page.getByRole('button', { name: text('domain.money') }).click();
  await page.getByRole('button', { name: text('step.next') }).click();
  await expect(title).toHaveText(text('choices.title'));

  await tapShortcut(page, '#help-now');
  await expect(page.locator('#help-now summary')).toBeFocused();
  await expect(page.locator('#help-now')).toHaveAttribute('open', '');
  await expect(title).toHaveText(text('choices.title'));

  await tapShortcut(page, '#search');
  await expect(title).toHaveText(text('topics.title'));
  await expect(page.getByLabel(text('topics.search'))).toBeFocused();
  await expect(page.getByRole('button', { name: text('domain.money') })).toHaveAttribute('aria-pressed', 'true');

  await page.goBack();
  await expect(title).toHaveText(text('choices.title'));
});

test.describe(() => {
  test.use({ allowed: { addresses: ['#help-now'] } });

  test('without a script the shortcut to Help now leads there all the same', async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}#help-now`);
    await expect(page.locator('#help-now')).toBeInViewport();
    await expect(page.locator('#help-now a[href="tel:112"]').first()).toBeVisible();
    await context.close();
  });
});

test('no server is told which shortcut was tapped', async ({ browser, contextOptions, site }) => {
  const seen: string[][] = [];
  for (const fragment of ['', '#help-now', '#search']) {
    const context = await browser.newContext(contextOptions);
    site.requests.length = 0;
    const page = await context.newPage();
    await page.goto(site.url + fragment);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // With the service worker the last of it has come.
    await untilKept(page);
    await page.waitForLoadState('networkidle');
    seen.push([...site.requests].sort());
    await context.close();
  }
  expect(seen[0]?.some((request) => request.includes('/packs/'))).toBe(true);
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[2]).toEqual(seen[0]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the bar of the browser has the colour of the page (${colorScheme})`, async ({ openApp }) => {
    const page = await openApp('nl');
    await page.emulateMedia({ colorScheme });
    const colour = (value: string) => page.evaluate(rgbOf, value);
    const ground = await page.evaluate(() => {
      const grounds = [document.body, document.documentElement].map((part) => getComputedStyle(part).backgroundColor);
      return grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)');
    });
    const bar = page.locator(`meta[name="theme-color"][media="(prefers-color-scheme: ${colorScheme})"]`);
    expect(await colour((await bar.getAttribute('content')) ?? '')).toBe(ground);
  });
}

/** Opens an address as an app that is started does: a new page, where a new fragment alone would not be one. */
async function openFresh(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** What a phone does where the app is open already: it goes to the address of the shortcut in the same page. */
async function tapShortcut(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

async function manifestOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  return session.send('Page.getAppManifest');
}

/** Why the browser would not install it, but for what a private window and working without a network have to do with it. */
async function reasonsAgainst(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  const other = ['in-incognito', 'no-matching-service-worker', 'not-offline-capable', 'warn-not-offline-capable'];
  return installabilityErrors.map(({ errorId }) => errorId).filter((id) => !other.includes(id));
}

/** How the browser knows the app again. */
async function appIdOf(page: Page): Promise<string | undefined> {
  return ((await manifestOf(page)) as { manifest?: { id?: string } }).manifest?.id;
}

async function sizeOf(page: Page, url: string): Promise<string> {
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    return `${image.naturalWidth}x${image.naturalHeight}`;
  }, url);
}

function rgbOf(value: string): string {
  const probe = document.createElement('i');
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
