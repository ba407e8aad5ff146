/** The service worker: holds every file of the app, in every language, and hands them out. It keeps nothing else, and sends nothing. */
import build from 'virtual:build';
import { PrecacheController } from 'workbox-precaching';
import { dropLeftovers, holdAhead } from '../offline/packs.ts';
import type { WorkerMessage } from '../offline/worker-message.ts';

declare const self: ServiceWorkerGlobalScope;

const shell = new PrecacheController();
shell.addToCacheList([...build.files]);

self.addEventListener('install', (event) => {
  // The app and the maps that it can read come together, or neither does.
  event.waitUntil(Promise.all([holdAll(event), holdAhead(build.packs, build.packEdition)]));
});

self.addEventListener('activate', (event) => {
  const { installing, waiting } = self.registration;
  // All workers share one cache and one database: what the next one has fetched already stays, and goes when that one takes over.
  const isLast = !installing && !waiting;
  const cleaned = isLast ? [shell.activate(event), dropLeftovers(build.packs, build.packEdition)] : [];
  event.waitUntil(Promise.all([...cleaned, self.clients.claim()]));
});

/** Whether somebody who suspects this copy has got the page from the network. */
let isLeft = false;

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = fileOf(request.url);
  if (isLeft || !shell.getCacheKeyForURL(url)) return;
  if (request.mode !== 'navigate') event.respondWith(fileAt(url, event));
  else if (new URL(request.url).searchParams.has('no-sw')) event.respondWith(pageFromNetwork(request, event));
  // The network comes second: the browser may have thrown the copy away, and the server may have another page by now.
  else event.respondWith(fileAt(url, event).catch(() => fetch(request)));
});

self.addEventListener('message', (event) => {
  const { type } = event.data as WorkerMessage;
  const done = type === 'renew' ? takeOver() : holdAll(event).then(() => true);
  // Files may not come: without a network, say. The next start tries again.
  event.waitUntil(done.catch(() => false).then((answer) => event.ports[0]?.postMessage(answer)));
});

/** The file that an address stands for, whatever its query: every screen has the same one. */
function fileOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/$/, '/index.html');
}

/** Where there is no network, a copy that is suspected is better than nothing. */
async function pageFromNetwork(request: Request, event: ExtendableEvent): Promise<Response> {
  try {
    const response = await fetch(request);
    isLeft = response.ok;
    return response;
  } catch {
    return fileAt(fileOf(request.url), event);
  }
}

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
  // The sources of the app, or another app in a folder below, have nothing to lose.
  const page = fileOf(self.registration.scope);
  if (windows.filter(({ url }) => fileOf(url) === page).length > 1) return false;
  await self.skipWaiting();
  return true;
}
