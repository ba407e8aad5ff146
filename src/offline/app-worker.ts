/** The service worker of the app, as the page sees it: kept whole and up to date. */
import { messageSW, Workbox } from 'workbox-window';
import type { OnThisPhone, RenewProblem } from '../domain/on-this-phone.ts';
import { withoutWorker } from './remove-worker.ts';
import type { WorkerMessage } from './worker-message.ts';

const SCRIPT = 'sw.js';

type State = Pick<OnThisPhone, 'app' | 'update'>;

export interface AppWorker {
  /** Asks the server for a new version. */
  check(): Promise<void>;
  renew(): Promise<RenewProblem | null>;
}

/** Registers the worker; null where this browser has none, or refuses it, or it does not come. `tell` is told how things stand, then and later. */
export async function startWorker(tell: (state: Partial<State>) => void): Promise<AppWorker | null> {
  if (!('serviceWorker' in navigator) || withoutWorker()) {
    tell({ app: 'refused' });
    return null;
  }
  const workbox = new Workbox(scriptUrl());
  workbox.addEventListener('waiting', () => tell({ update: 'offered' }));
  workbox.addEventListener('activated', ({ sw }) => void tellWhole(sw, tell));
  try {
    // A page that is there has loaded long ago.
    const registration = await workbox.register({ immediate: true });
    if (registration?.active) await tellWhole(registration.active, tell);
    return registration ? workerOf(registration, tell) : null;
  } catch (error) {
    // Anything but a browser that forbids it may be better at the next start: no network, or the page of a hotspot.
    const refused = error instanceof DOMException && error.name === 'NotSupportedError';
    if (refused) tell({ app: 'refused' });
    return null;
  }
}

function workerOf(registration: ServiceWorkerRegistration, tell: (state: Partial<State>) => void): AppWorker {
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
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      if (await ask(worker, { type: 'renew' })) return null;
      tell({ update: 'offered' });
      return 'other-windows';
    },
  };
}

/** What the browser threw away of the app is fetched again; only what is there whole works without a network. */
async function tellWhole(worker: ServiceWorker | undefined, tell: (state: Partial<State>) => void): Promise<void> {
  const whole = worker && (await ask(worker, { type: 'hold-all' }));
  tell({ app: whole ? 'kept' : 'coming' });
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
