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
  event.waitUntil(Promise.all([holdAll(event), holdAhead(build.packs, build.packEdition)]));
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
  const done = type === 'renew' ? takeOver() : holdAll(event).then(() => true);
  // Files may not come: without a network, say. The next start tries again.
  event.waitUntil(done.catch(() => false).then((answer) => event.ports[0]?.postMessage(answer)));
});

/** Every file of the app: those that are not there yet, or that the browser threw away, are fetched. */
async function holdAll(event: ExtendableEvent): Promise<void> {
  for (const url of shell.getCachedURLs()) await fileAt(url, event);
}

/** A file as it was when this worker was built, to the byte. */
async function fileAt(url: string, event: ExtendableEvent): Promise<Response> {
  const cacheKey = shell.getCacheKeyForURL(url) ?? '';
  const integrity = shell.getIntegrityForCacheKey(cacheKey) ?? '';
  const fetched = (cache: RequestCache) =>
    shell.strategy.handle({ event, request: new Request(url, { cache, integrity }), params: { cacheKey, integrity } });
  // What the page just fetched need not come again; but a wrong copy might stay in the browser's own cache for a year.
  return fetched('default').catch(() => fetched('reload'));
}

async function takeOver(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = windows.filter(({ url }) => url.startsWith(self.registration.scope));
  if (ours.length > 1) return false;
  await self.skipWaiting();
  return true;
}
