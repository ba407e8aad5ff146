/** A new version of the app: taken when the person agrees or at the next start, whole or not at all, and never at the cost of another window. */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectPlaces } from './expect-places.ts';
import { expect, handOf, pluralOf, test, textsOf } from './fixtures.ts';
import { nextVersion } from './next-version.ts';
import { mapsOn, untilKept, untilOffered, untilRefused } from './on-the-phone.ts';

test.use({ expectsTrouble: true });

const NEW_PLACE = 'Nieuw Buurthuis';

let next: string;
let nextEdition: string;
test.beforeAll(() => {
  next = nextVersion({ app: true });
  nextEdition = nextVersion({ app: true, firstPlace: NEW_PLACE, edition: true });
});
test.afterAll(() => {
  for (const folder of [next, nextEdition]) rmSync(folder, { recursive: true });
});

for (const language of ['nl', 'en', 'ar', 'tr'] as const) {
  test(`${language}: a new version is offered quietly, and taken when the person agrees`, async ({ openApp, site }) => {
    const page = await openApp(language);
    await untilKept(page);
    const before = await versionOf(page);
    site.serve(next);
    await page.reload();
    const { press, button } = handOf(page, language);
    const offer = page.getByRole('status').filter({ hasText: textsOf(language)('update.offered') });
    await expect(offer).toBeVisible();
    // Nothing changes before: not by going on, and not by opening it anew.
    await press('domain.money', 'step.next', 'choice.cannot-pay');
    await expect(offer).toContainText(textsOf(language)('update.answers'));
    await page.screenshot({ path: `tests/screenshots/${language}-update.png`, fullPage: true });
    await page.reload();
    expect(await versionOf(page)).toBe(before);
    await expect(offer).toBeVisible();
    await button('step.renew').click();
    await expect.poll(() => versionOf(page).catch(() => before)).not.toBe(before);
    await expect(offer).toHaveCount(0);
    await site.goAway();
    await page.reload();
    await expectPlaces(page, language);
  });
}

test('a new version is there by itself at the next start, when no window is open any more', async ({
  openApp,
  site,
}) => {
  const page = await openApp('nl');
  const context = page.context();
  await untilKept(page);
  const before = await versionOf(page);
  site.serve(next);
  await page.reload();
  await untilOffered(page);
  const empty = await context.newPage();
  const devtools = await context.newCDPSession(empty);
  const changed = new Promise<void>((done) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ status }) => status === 'redundant')) done();
    });
  });
  await devtools.send('ServiceWorker.enable');
  await page.close();
  await changed;
  await site.goAway();
  await empty.goto(site.url);
  expect(await versionOf(empty)).not.toBe(before);
  await expectPlaces(empty, 'nl');
});

test('another window keeps its version and its answers; the person is told which to close', async ({
  openApp,
  site,
}) => {
  const page = await openApp('ar');
  await untilKept(page);
  const before = await versionOf(page);
  const other = await page.context().newPage();
  await other.goto(site.url);
  const hand = handOf(other, 'ar');
  await hand.press('domain.money', 'step.next', 'choice.cannot-pay');
  site.serve(next);
  await page.reload();
  await handOf(page, 'ar').press('step.renew');
  await expect(page.getByText(textsOf('ar')('problem.renew.other-windows'))).toBeVisible();
  expect(await versionOf(page)).toBe(before);
  // The other one goes on in its own version, in a language that it has not fetched yet.
  await other.getByRole('button', { name: 'Türkçe' }).click();
  await handOf(other, 'tr').press('step.results');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(pluralOf('tr', 'results.title'));
  await other.close();
  await handOf(page, 'ar').press('step.renew');
  await expect.poll(() => versionOf(page).catch(() => before)).not.toBe(before);
});

test('an app with maps that the old one cannot read: each has its own until the change, in flight mode as well', async ({
  openApp,
  site,
}) => {
  const page = await openApp('en');
  await untilKept(page);
  site.serve(nextEdition);
  await page.reload();
  await untilOffered(page);
  await site.goAway();
  await page.reload();
  // The old app has its old map, though the new one lies ready.
  await expectPlaces(page, 'en');
  expect(await editionsOf(page)).toHaveLength(2);
  await handOf(page, 'en').press('step.wipe', 'step.renew');
  await expect.poll(() => editionsOf(page).catch(() => [])).toEqual(['4-0123456789abcdef']);
  await page.getByRole('searchbox').fill(NEW_PLACE);
  await expect(page.getByRole('button', { name: NEW_PLACE, exact: true })).toBeVisible();
});

test('an app that was replaced while it came, so that its map is gone: that is told, and renewing helps', async ({
  openApp,
  site,
}) => {
  site.trouble(/\/packs\//, 'held');
  const page = await openApp('ar');
  const { press, button } = handOf(page, 'ar');
  await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
  await expect.poll(() => site.requests.some((line) => line.includes('/packs/'))).toBe(true);
  site.serve(nextEdition);
  site.noTrouble();
  await expect(page.getByText(textsOf('ar')('problem.pack.newer-format'))).toBeVisible();
  await untilKept(page);
  const before = await versionOf(page);
  await button('step.renew').click();
  await expect.poll(() => versionOf(page).catch(() => before)).not.toBe(before);
  await expectPlaces(page, 'ar');
});

test('a new app whose map does not come does not take over', async ({ openApp, site }) => {
  const page = await openApp('tr');
  await untilKept(page);
  const before = await versionOf(page);
  site.serve(nextEdition);
  site.trouble(/\/packs\//, 'cut');
  await page.reload();
  await untilRefused(page);
  await site.goAway();
  await page.reload();
  expect(await versionOf(page)).toBe(before);
  await expectPlaces(page, 'tr');
});

for (const [trouble, language] of [
  ['missing', 'nl'],
  ['failing', 'en'],
  ['portal', 'ar'],
  ['cut', 'tr'],
  ['half', 'nl'],
  ['changed', 'en'],
] as const) {
  test(`${language}: one file of the new version arrives ${trouble}: the old one stays, whole, and the new one comes when it can`, async ({
    openApp,
    site,
  }) => {
    const page = await openApp(language);
    await untilKept(page);
    const before = await versionOf(page);
    site.serve(next);
    site.trouble(/words-ar-rest/, trouble);
    await page.reload();
    await untilRefused(page);
    await site.goAway();
    await page.reload();
    expect(await versionOf(page)).toBe(before);
    await expectPlaces(page, language);
    site.noTrouble();
    await site.comeBack();
    await page.reload();
    await untilOffered(page);
  });
}

for (const [trouble, language] of [
  ['missing', 'ar'],
  ['failing', 'tr'],
  ['portal', 'nl'],
] as const) {
  test(`${language}: everything arrives ${trouble}, the service worker, too: the app on the phone goes on`, async ({
    openApp,
    site,
  }) => {
    const page = await openApp(language);
    await untilKept(page);
    site.trouble(/./, trouble);
    await page.reload();
    await expectPlaces(page, language);
    await page.reload();
    await expectPlaces(page, language);
    await expect(page.getByText(textsOf(language)('update.offered'))).toHaveCount(0);
  });
}

test('a service worker that is killed comes again, without a network, too', async ({ openApp, site }) => {
  const page = await openApp('nl');
  await untilKept(page);
  await site.goAway();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  await page.reload();
  await expectPlaces(page, 'nl');
});

test('a service worker that is killed while it fetches the app: the next start fetches the rest', async ({
  openApp,
  site,
}) => {
  site.trouble(/words-tr-rest/, 'held');
  const page = await openApp('en');
  await expect.poll(() => site.requests.some((line) => line.includes('words-tr-rest'))).toBe(true);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  await devtools.send('ServiceWorker.stopAllWorkers');
  site.noTrouble();
  await page.reload();
  await untilKept(page);
  await site.goAway();
  await page.reload();
  await page.getByRole('button', { name: 'Türkçe' }).click();
  await expectPlaces(page, 'tr');
});

test.describe(() => {
  test.use({ allowed: { addresses: ['?no-sw'], filesGo: true } });

  test('?no-sw brings the page from the network and lets go of the copy; maps and places stay', async ({
    openApp,
    site,
  }) => {
    const page = await openApp('nl');
    await untilKept(page);
    site.serve(next);
    const before = await versionOf(page);
    await page.goto(`${site.url}?no-sw`);
    expect(await versionOf(page)).not.toBe(before);
    await expect
      .poll(() =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
          (await indexedDB.databases()).length,
        ]),
      )
      .toEqual([0, 0, 1]);
    // The next start keeps the app again.
    expect(page.url()).toBe(site.url);
    await page.goto(site.url);
    await untilKept(page);
    // In flight mode the copy is all there is, and stays.
    await site.goAway();
    await page.goto(`${site.url}?no-sw`);
    await expectPlaces(page, 'nl');
    await page.goto(site.url);
    await expectPlaces(page, 'nl');
  });
});

test('a version that comes while another one lies ready loses nothing when that one is taken', async ({
  openApp,
  site,
}) => {
  const page = await openApp('nl');
  await untilKept(page);
  const before = await versionOf(page);
  site.serve(next);
  await page.reload();
  await untilOffered(page);
  site.serve(nextEdition);
  site.trouble(/\/packs\//, 'held');
  await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => site.requests.some((line) => line.includes('/packs/amsterdam'))).toBe(true);
  await handOf(page, 'nl').press('step.renew');
  await expect.poll(() => versionOf(page).catch(() => before)).not.toBe(before);
  site.noTrouble();
  await untilOffered(page);
  await site.goAway();
  await handOf(page, 'nl').press('step.renew');
  // What is left of the one before may go with the next change only.
  await expect(page.getByText(textsOf('nl')('update.offered'))).toHaveCount(0);
  await expect.poll(() => editionsOf(page).catch(() => [])).toContain('4-0123456789abcdef');
  await page.reload();
  await expectPlaces(page, 'nl');
});

test('a list of maps that never comes holds up neither the app nor its next version', async ({ openApp, site }) => {
  site.trouble(/packs\.json/, 'held');
  const page = await openApp('tr');
  await untilKept(page);
  await expect(page.getByText(textsOf('tr')('topics.offline'))).toBeVisible();
  site.serve(next);
  await page.reload();
  await expect(page.getByText(textsOf('tr')('update.offered'))).toBeVisible();
});

/** Which build a page is of: its scripts carry their hashes. */
function versionOf(page: Page): Promise<string | null> {
  return page.locator('script[src]').first().getAttribute('src');
}

/** The editions of the maps on the phone. */
async function editionsOf(page: Page): Promise<string[]> {
  return (await mapsOn(page)).map(({ edition }) => edition);
}
