/** The service worker: holds every file of the app, in every language, and hands them out. It keeps nothing else, and sends nothing. */
import build from 'virtual:build';
import { PrecacheController } from 'workbox-precaching';
import { dropOtherEditions, holdAhead } from '../offline/packs.ts';
import type { WorkerMessage } from '../offline/worker-message.ts';

declare const self: ServiceWorkerGlobalScope;

const shell = new PrecacheController();
shell.addToCacheList([...build.files]);

self.addEventListener('install', (event) => {
  // The app and the maps that it can read come together, or neither does.
  event.waitUntil(Promise.all([shell.install(event), holdAhead(build.packs, build.packEdition)]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([shell.activate(event), dropOtherEditions(build.packEdition), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, searchParams } = new URL(request.url);
  const url = origin + pathname.replace(/\/$/, '/index.html');
  if (!shell.getCacheKeyForURL(url)) return;
  if (request.mode !== 'navigate') event.respondWith(fileAt(url, event));
  // A copy that is suspected comes second; so does the network where the browser threw the copy away and the server has another page by now.
  else if (searchParams.has('no-sw')) event.respondWith(fetch(request).catch(() => fileAt(url, event)));
  else event.respondWith(fileAt(url, event).catch(() => fetch(request)));
});

self.addEventListener('message', (event) => {
  const { type } = event.data as WorkerMessage;
  event.waitUntil((type === 'renew' ? takeOver() : mend(event)).then((done) => event.ports[0]?.postMessage(done)));
});

/** A file as it was when this worker was built: what the browser threw away is fetched again, and must be the same to the byte. */
function fileAt(url: string, event: ExtendableEvent): Promise<Response> {
  const cacheKey = shell.getCacheKeyForURL(url);
  const integrity = cacheKey && shell.getIntegrityForCacheKey(cacheKey);
  return shell.strategy.handle({ event, request: new Request(url), params: { cacheKey, integrity } });
}

async function takeOver(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = windows.filter(({ url }) => url.startsWith(self.registration.scope));
  if (ours.length > 1) return false;
  await self.skipWaiting();
  return true;
}

async function mend(event: ExtendableEvent): Promise<boolean> {
  try {
    for (const url of shell.getCachedURLs()) await fileAt(url, event);
    return true;
  } catch {
    // Without a network; the next start tries again.
    return false;
  }
}
