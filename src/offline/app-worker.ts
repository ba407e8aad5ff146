/** The service worker of the app, as the page sees it: kept whole and up to date. */
import { messageSW, Workbox } from 'workbox-window';
import type { OnThisPhone, RenewProblem } from '../domain/on-this-phone.ts';
import { withoutWorker } from './remove-worker.ts';
import type { WorkerMessage } from './worker-message.ts';

const SCRIPT = 'sw.js';

/** A worker that waits has nothing else to do; in milliseconds. */
const PATIENCE = 10_000;

type Tell = (state: Partial<Pick<OnThisPhone, 'app' | 'update'>>) => void;

export interface AppWorker {
  /** Asks the server for a new version. */
  check(): Promise<void>;
  renew(): Promise<RenewProblem | null>;
}

/** Registers the worker; null where this browser has none, or refuses it, or it does not come. `tell` is told how things stand, then and later. */
export async function startWorker(tell: Tell): Promise<AppWorker | null> {
  if (!('serviceWorker' in navigator)) tell({ app: 'refused' });
  else if (withoutWorker) tell({ app: 'failed' });
  else {
    try {
      return await register(tell);
    } catch (error) {
      // Anything but a browser that forbids it may be better at the next start: no network, or the page of a hotspot.
      if (error instanceof DOMException && error.name === 'NotSupportedError') tell({ app: 'refused' });
    }
  }
  return null;
}

async function register(tell: Tell): Promise<AppWorker | null> {
  const workbox = new Workbox(scriptUrl());
  workbox.addEventListener('waiting', () => tell({ update: 'offered' }));
  workbox.addEventListener('activated', ({ sw }) => void tellWhole(sw, tell));
  // A page that is there has loaded long ago.
  const registration = await workbox.register({ immediate: true });
  if (!registration) return null;
  workbox.addEventListener('redundant', () => {
    // Where another one holds the app, that one stays.
    if (!registration.active) tell({ app: 'failed' });
  });
  if (registration.active) void tellWhole(registration.active, tell);
  return workerOf(registration, tell);
}

function workerOf(registration: ServiceWorkerRegistration, tell: Tell): AppWorker {
  const check = async () => {
    // Without a network there is nothing new.
    await registration.update().catch(() => null);
  };
  return {
    check,
    async renew() {
      if (!registration.waiting) await check();
      const worker = registration.waiting ?? (await installed(registration.installing));
      if (!worker) return 'nothing-new';
      tell({ update: 'renewing' });
      const open = () => location.reload();
      navigator.serviceWorker.addEventListener('controllerchange', open, { once: true });
      const late = new Promise<'late'>((ready) => setTimeout(ready, PATIENCE, 'late'));
      const done = await Promise.race([ask(worker, { type: 'renew' }), late]);
      if (done === true) return null;
      navigator.serviceWorker.removeEventListener('controllerchange', open);
      tell({ update: 'offered' });
      return done === 'late' ? 'nothing-new' : 'other-windows';
    },
  };
}

/** What the browser threw away of the app is fetched again; only what is there whole works without a network. */
async function tellWhole(worker: ServiceWorker | undefined, tell: Tell): Promise<void> {
  const whole = worker && (await ask(worker, { type: 'hold-all' }));
  tell({ app: whole ? 'kept' : 'failed' });
}

function ask(worker: ServiceWorker, message: WorkerMessage): Promise<boolean> {
  return messageSW(worker, message) as Promise<boolean>;
}

function installed(worker: ServiceWorker | null): Promise<ServiceWorker | null> {
  if (!worker) return Promise.resolve(null);
  return new Promise((ready) => {
    worker.addEventListener('statechange', () => ready(worker.state === 'installed' ? worker : null), { once: true });
  });
}

/** As much of Trusted Types as is used here; browsers without them take the address as it is. */
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(input: string): string };
}

/** The only script address the page ever makes, and so the only one its policy lets through. */
function scriptUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('zijdeur-worker', { createScriptURL: () => SCRIPT });
  return policy?.createScriptURL('') ?? SCRIPT;
}
