/** Leaving quickly: what is on the screen, on the phone and in the history afterwards. `engines/` does it in flight mode, in every engine. */
import type { Page } from '@playwright/test';
import { expect, handOf, type LanguageId, test, textsOf } from './fixtures.ts';
import { mapsOn, untilKept } from './on-the-phone.ts';

// One of them keeps a place, to see it wiped.
test.use({ allowed: { places: true } });

test('the page is blank before the tap has ended, and a calendar comes in its place', async ({ openApp, site }) => {
  const page = await openApp('ar');
  await untilKept(page);
  await answerAndKeep(page, 'ar');
  const blank = await page.evaluate(() => {
    document.getElementById('leave')?.click();
    return { title: document.title, body: document.body.innerHTML };
  });
  expect(blank).toEqual({ title: '', body: '' });
  await untilLeft(page, site.url);
  await expect(page).toHaveTitle('الاثنين، 23 نونبر 2026');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('نونبر 2026');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('[aria-current="date"]')).toHaveText('23');
  await page.screenshot({ path: 'tests/screenshots/ar-left.png' });
  // The places that were kept, and the map of another municipality.
  expect(await placesOn(page)).toEqual([]);
  expect((await mapsOn(page)).map(({ region }) => region)).toEqual(['amsterdam']);

  // Neither Back nor Forward leads to the app: to what was there before it, and to the calendar.
  await page.goBack();
  expect(page.url()).toBe(`${site.url}calendar.html`);
  await page.goBack();
  expect(page.url()).toBe('about:blank');
  await page.evaluate(() => history.go(20));
  await page.goForward();
  await page.goForward();
  expect(page.url()).toBe(`${site.url}calendar.html`);
});

test('what the phone was too slow to wipe is wiped at the next start', async ({ openApp }) => {
  const page = await openApp('nl');
  await answerAndKeep(page, 'nl');
  // As a page leaves it that was gone before the wiping had ended.
  await page.evaluate(() => localStorage.setItem('zijdeur /', '007'));
  await page.reload();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('zijdeur /'))).toBe('005');
  expect(await placesOn(page)).toEqual([]);
  expect((await mapsOn(page)).map(({ region }) => region)).not.toContain('voorbeeldstad');
});

test('a double tap does no more than one', async ({ openApp, site }) => {
  const page = await openApp('nl');
  await handOf(page, 'nl').press('domain.money', 'step.next');
  await page.locator('#leave').dblclick();
  await untilLeft(page, site.url);
  await page.goBack();
  await page.goBack();
  expect(page.url()).toBe('about:blank');
});

test('Escape or Shift three times does the same, and nothing that is typed does', async ({ openApp, site }) => {
  const page = await openApp('en');
  const box = page.getByLabel(textsOf('en')('topics.search'));
  await box.focus();
  // Letters that need Shift, and Escape to close what a browser suggests.
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Escape', 'Escape', 'Escape', 'Shift', 'Shift', 'Shift'])
    await page.keyboard.press(key);
  await page.getByRole('heading', { level: 1 }).click();
  for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Escape', 'Escape']) await page.keyboard.press(key);
  // Whoever leaves is shown a blank page at once.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await untilLeft(page, site.url);
  await page.goto(site.url);
  await page.getByRole('heading', { level: 1 }).click();
  for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
  await untilLeft(page, site.url);
});

test('what happens in one window happens in the others', async ({ openApp, site }) => {
  const page = await openApp('tr');
  const { press } = handOf(page, 'tr');
  await press('domain.money', 'step.next');
  const other = await page.context().newPage();
  await other.goto(site.url);
  const there = handOf(other, 'tr');
  await there.press('domain.home', 'step.wipe');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(textsOf('tr')('topics.title'));
  await expect(page.locator('.tile[aria-pressed="true"]')).toHaveCount(0);
  await press('domain.money');
  await other.locator('#leave').click();
  await Promise.all([untilLeft(page, site.url), untilLeft(other, site.url)]);
});

test.describe('without a network and before the app is on the phone', () => {
  test.use({ expectsTrouble: true });

  test('the page is blank all the same, and never shows the app again', async ({ openApp, site }) => {
    const page = await openApp('nl', {}, () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await handOf(page, 'nl').press('domain.money', 'step.next');
    await site.goAway();
    const blank = await page.evaluate(() => {
      document.getElementById('leave')?.click();
      return document.body.innerHTML + location.pathname;
    });
    expect(blank).toBe('/calendar.html');
    await expect.poll(() => page.url()).toMatch(/^chrome-error:/);
  });
});

test('the way out is there before the app is, and where the app never comes', async ({
  browser,
  contextOptions,
  site,
}) => {
  site.trouble(/words-.*-first/, 'held');
  const context = await browser.newContext(contextOptions);
  const page = await context.newPage();
  await page.goto(site.url);
  for (const key of ['Shift', 'Shift', 'Shift']) await page.keyboard.press(key);
  await untilLeft(page, site.url);
  site.trouble(/\.js/, 'held');
  await page.goto(site.url, { waitUntil: 'commit' });
  await page.locator('#leave').click();
  await page.waitForURL(`${site.url}calendar.html`, { waitUntil: 'commit' });
  await context.close();
});

async function untilLeft(page: Page, url: string): Promise<void> {
  await page.waitForURL(`${url}calendar.html`);
  await expect(page.getByRole('table')).toBeVisible();
}

/** Looks at another municipality, answers there, opens a place and keeps it. */
async function answerAndKeep(page: Page, language: LanguageId): Promise<void> {
  const text = textsOf(language);
  const { press } = handOf(page, language);
  const practice = text('region.practice').replace('{{region}}', 'Voorbeeldstad');
  await page.getByRole('button', { name: practice }).click();
  await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
  await page.getByRole('article').first().getByRole('button').click();
  await press('keep.keep');
  await expect.poll(() => placesOn(page)).toHaveLength(1);
  expect((await mapsOn(page)).map(({ region }) => region)).toContain('voorbeeldstad');
}

function placesOn(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const [{ name } = { name: '' }] = await indexedDB.databases();
    const opening = indexedDB.open(name ?? '');
    await new Promise((done) => opening.addEventListener('success', done));
    const reading = opening.result.transaction('places').objectStore('places').getAll();
    await new Promise((done) => reading.addEventListener('success', done));
    opening.result.close();
    return reading.result;
  });
}
