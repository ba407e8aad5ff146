import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { KeptPlace } from '../../src/domain/on-this-phone.ts';
import type { HeldPack } from '../../src/offline/database.ts';
import { expect } from './fixtures.ts';
import type { Site } from './start-site.ts';

/**
 * One address and one title, and nothing of the answers anywhere the browser keeps things: maps as the build wrote them, files of the
 * build, and the places that the person chose to keep.
 */
export async function expectNoTraces(page: Page, site: Site, kept: readonly KeptPlace[] = []): Promise<void> {
  const { maps, files, databases, caches, ...traces } = await page.evaluate(readAll);
  expect(traces).toEqual({
    url: site.url,
    title: 'Zijdeur',
    state: expect.stringMatching(/^\{"at":\d+\}$/),
    cookie: '',
    storage: [],
    places: kept,
  });
  // Both come when all else has come, so that a short visit may be over before.
  expect(['', 'zijdeur /']).toContain(databases.join());
  expect(['', `workbox-precache-v2-${site.url}`]).toContain(caches.join());
  const { edition, packs } = JSON.parse(readFileSync('dist/packs.json', 'utf8'));
  for (const { digest, fields, ...map } of maps) {
    expect(packs).toContainEqual(expect.objectContaining({ id: map.region, sha256: map.sha256 }));
    expect({ edition: map.edition, digest }).toEqual({ edition, digest: map.sha256 });
    expect(fields).toEqual(['bytes', 'edition', 'region', 'sha256', 'today']);
  }
  const strange = files.filter(({ path, query }) => {
    return !existsSync(`dist${path}`) || !/^(\?__WB_REVISION__=[0-9a-f]{16})?$/.test(query);
  });
  expect(strange).toEqual([]);
}

/** Runs in the page. */
async function readAll() {
  const [first] = await indexedDB.databases();
  const database = first?.name ? await promised(indexedDB.open(first.name)) : null;
  const stores = database && database.objectStoreNames.length > 0 ? database.transaction(['packs', 'places']) : null;
  const packs: HeldPack[] = stores ? await promised(stores.objectStore('packs').getAll()) : [];
  const places: KeptPlace[] = stores ? await promised(stores.objectStore('places').getAll()) : [];
  database?.close();
  const names = await caches.keys();
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return {
    url: location.href,
    title: document.title,
    state: JSON.stringify(history.state),
    cookie: document.cookie,
    storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).map(({ name }) => name),
    maps: await Promise.all(
      packs.map(async ({ bytes, region, edition, sha256, ...more }) => ({
        region,
        edition,
        sha256,
        digest: Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
          byte.toString(16).padStart(2, '0'),
        ).join(''),
        fields: ['bytes', 'region', 'edition', 'sha256', ...Object.keys(more)].sort(),
      })),
    ),
    places,
    caches: names,
    files: requests.flat().map(({ url }) => ({ path: new URL(url).pathname, query: new URL(url).search })),
  };

  function promised<Value>(request: IDBRequest<Value>): Promise<Value> {
    return new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
  }
}
