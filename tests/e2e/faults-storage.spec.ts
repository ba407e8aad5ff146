/** A phone that keeps nothing, or loses what it kept: the app works from the network, and says what that means. */
import type { Page } from '@playwright/test';
import { expectPlaces } from './expect-places.ts';
import { expect, handOf, type LanguageId, pluralOf, test, textsOf } from './fixtures.ts';
import { untilKept } from './on-the-phone.ts';
import type { Site } from './start-site.ts';

test.use({ expectsTrouble: true });

/** A page of the same site that is not the app, from which the database can be touched before the app is there. */
const BESIDE = 'NOTICE.txt';

test.describe(() => {
  test.use({ allowed: { noDatabase: true } });

  test('nl: a browser that refuses the database: everything works from the network, and it is told', async ({
    openApp,
  }) => {
    const page = await openApp('nl', {}, () => {
      indexedDB.open = () => {
        throw new DOMException('not here', 'SecurityError');
      };
    });
    await expectToldAndWorking(page, 'nl', 'refused');
  });

  test('en: a private window that gives no database but an error: the same', async ({ openApp }) => {
    const page = await openApp('en', {}, () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await expectToldAndWorking(page, 'en', 'refused');
  });

  test('ar: a database that is blocked by another window: nobody waits for it', async ({ openApp, site }) => {
    const page = await openApp('ar');
    const { context, beside } = await besideOf(page, site);
    await page.goto('about:blank');
    // Somebody has it open, and somebody wants to throw it away: whoever comes next waits.
    await beside.evaluate(async () => {
      const name = 'zijdeur /';
      await new Promise((done) => {
        indexedDB.open(name).onsuccess = done;
      });
      indexedDB.deleteDatabase(name);
    });
    const again = await context.newPage();
    await again.goto(site.url);
    await expectToldAndWorking(again, 'ar', 'refused');
  });
});

test.describe(() => {
  test.use({ allowed: { stores: { later: ['of a later app'] } } });

  test('tr: a database of a later version: what it holds stays, and renewing is offered', async ({ openApp, site }) => {
    const page = await openApp('tr');
    await untilKept(page);
    const { beside } = await besideOf(page, site);
    await page.goto('about:blank');
    await beside.evaluate(async () => {
      await new Promise((done) => {
        const request = indexedDB.open('zijdeur /', 7);
        request.onupgradeneeded = () => request.result.createObjectStore('later').put('of a later app', 1);
        request.onsuccess = () => done(request.result.close());
      });
    });
    await page.goto(site.url);
    await expect(page.getByRole('button', { name: textsOf('tr')('step.renew') })).toBeVisible();
    await expectToldAndWorking(page, 'tr', 'newer');
    const held = await beside.evaluate(async () => {
      const request = indexedDB.open('zijdeur /');
      await new Promise((done) => {
        request.onsuccess = done;
      });
      const stores = [...request.result.objectStoreNames];
      request.result.close();
      return stores;
    });
    expect(held).toEqual(['later', 'packs', 'places']);
  });
});

test('nl: a phone that is full: everything works from the network, and it is told', async ({ openApp, site }) => {
  const page = await openApp('nl', {}, () => {
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
  });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 1000 });
  await page.reload();
  await expectToldAndWorking(page, 'nl', 'full');
});

test('en: everything thrown away while the app is open: the answers stay, and all of it comes back', async ({
  openApp,
  site,
}) => {
  const page = await openApp('en');
  await untilKept(page);
  const { title, press } = handOf(page, 'en');
  await press('domain.money', 'step.next', 'choice.cannot-pay');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(site.url).origin, storageTypes: 'all' });
  await press('step.results');
  await expect(title).toHaveText(pluralOf('en', 'results.title'));
  await page.reload();
  await untilKept(page);
  await expect(page.getByText(textsOf('en')('topics.offline'))).toBeVisible();
  await site.goAway();
  await page.reload();
  await expectPlaces(page, 'en');
});

test('ar: files thrown away behind the worker: the next start fetches them again', async ({ openApp, site }) => {
  const page = await openApp('ar');
  await untilKept(page);
  const size = () =>
    page.evaluate(async () => (await (await caches.open((await caches.keys())[0] ?? '')).keys()).length);
  const whole = await size();
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) await cache.delete(request);
    }
  });
  await page.reload();
  await expect.poll(size).toBe(whole);
  await site.goAway();
  await page.reload();
  await expectPlaces(page, 'ar');
});

async function besideOf(page: Page, site: Site) {
  const context = page.context();
  const beside = await context.newPage();
  await beside.goto(site.url + BESIDE);
  return { context, beside };
}

async function expectToldAndWorking(page: Page, language: LanguageId, problem: string): Promise<void> {
  await expect(page.getByText(textsOf(language)(`problem.storage.${problem}`))).toBeVisible();
  await expectPlaces(page, language);
}
