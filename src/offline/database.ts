/** The one database of the app, in the page and in the service worker alike. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptPlace, StorageProblem } from '../domain/on-this-phone.ts';

/** A map as it came: the bytes of its pack, whole and checked. */
export interface HeldPack {
  readonly region: string;
  /** Of the app that can read it: an app and the one that will replace it each have their own. */
  readonly edition: string;
  readonly sha256: string;
  /** The day it was made. */
  readonly today: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Schema extends DBSchema {
  packs: { key: [region: string, edition: string]; value: HeldPack };
  places: { key: [region: string, id: string]; value: KeptPlace };
}

export type Database = IDBPDatabase<Schema>;

export type Stored<Value> = { readonly value: Value } | { readonly problem: StorageProblem };

/**
 * Never goes up: a worker that is being installed opens the database, too, and would take it from the app that still runs. Another
 * schema is another database, which the worker that takes over fills from this one.
 */
const VERSION = 1;

/** As long as a phone that does much else may take, in milliseconds; what has not worked out by then will not. */
const PATIENCE = 4000;

let opening: Promise<Database> | null = null;

/** What `use` makes of the database; never rejects. What one use writes is one transaction, so that it is there whole or not at all. */
export async function inDatabase<Value>(use: (database: Database) => Promise<Value>): Promise<Stored<Value>> {
  const done = await attempt(use);
  // The connection belonged to what the browser threw away, or to what made room for another app.
  return 'gone' in done ? attempt(use) : done;
}

type Attempt<Value> = Stored<Value> & { readonly gone?: true };

async function attempt<Value>(use: (database: Database) => Promise<Value>): Promise<Attempt<Value>> {
  try {
    opening ??= open();
    return { value: await inTime(opening.then(use)) };
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    if (name === 'QuotaExceededError') return { problem: 'full' };
    // The next use opens it anew.
    opening = null;
    if (name === 'VersionError') return { problem: 'newer' };
    return { problem: 'refused', ...(name === 'InvalidStateError' && { gone: true }) };
  }
}

function open(): Promise<Database> {
  const opened = openDB<Schema>(databaseName(), VERSION, {
    upgrade(database) {
      database.createObjectStore('packs', { keyPath: ['region', 'edition'] });
      database.createObjectStore('places', { keyPath: ['region', 'id'] });
    },
    // Somebody wants to throw it away, or to change it: whoever only reads goes first.
    blocking: (_current, _wanted, { target }) => {
      if (opening === opened) opening = null;
      (target as IDBDatabase).close();
    },
    terminated: () => {
      if (opening === opened) opening = null;
    },
  });
  return opened;
}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_ready, fail) => {
    timer = setTimeout(() => fail(new Error('the database does not answer')), PATIENCE);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Two apps on one host, each in a folder of its own, share nothing. */
function databaseName(): string {
  return `zijdeur ${new URL('./', location.href).pathname}`;
}
