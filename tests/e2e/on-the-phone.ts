/** What stands on the phone by now, for tests that wait for it. */
import { expect, type Page } from '@playwright/test';

/** Waits until the service worker holds every file, and hands them to this page. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Waits until a newer version of the app lies ready. */
export async function untilOffered(page: Page): Promise<void> {
  const waits = () => page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
  await expect.poll(waits).toBe(true);
}

/** Waits until a newer version of the app has tried to come, and given up. */
export async function untilRefused(page: Page): Promise<void> {
  const end = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    while (!registration.installing) await registration.update();
    const worker = registration.installing;
    await new Promise((done) => worker.addEventListener('statechange', done, { once: true }));
    return worker.state;
  });
  expect(end).toBe('redundant');
}

interface MapOnPhone {
  readonly region: string;
  readonly edition: string;
  readonly sha256: string;
  /** What the first place on it is called. */
  readonly firstPlace: string;
}

/** The maps in the database of the page. */
export function mapsOn(page: Page): Promise<MapOnPhone[]> {
  return page.evaluate(async () => {
    const [{ name } = { name: undefined }] = await indexedDB.databases();
    if (!name) return [];
    const database = await promised(indexedDB.open(name));
    const all = await promised(database.transaction('packs').objectStore('packs').getAll());
    database.close();
    return all.map(({ region, edition, sha256, bytes }) => {
      const { locations } = JSON.parse(new TextDecoder().decode(bytes));
      return { region, edition, sha256, firstPlace: locations[0][1] };
    });

    function promised<Value>(request: IDBRequest<Value>): Promise<Value> {
      return new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    }
  });
}
