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

const VERSION = 1;

/** As long as a phone that does much else may take; a database that has not opened by then will not. */
const PATIENCE = 3000;

let opening: Promise<Database> | null = null;

/** What `use` makes of the database; never rejects. What one use writes is one transaction, so that it is there whole or not at all. */
export async function inDatabase<Value>(use: (database: Database) => Promise<Value>): Promise<Stored<Value>> {
  try {
    opening ??= open();
    return { value: await use(await opening) };
  } catch (error) {
    const problem = problemOf(error);
    // The next use opens it anew: somebody may have closed another window, or the browser has thrown everything away.
    if (problem !== 'full') opening = null;
    return { problem };
  }
}

async function open(): Promise<Database> {
  const opened = openDB<Schema>(databaseName(), VERSION, {
    upgrade(database) {
      database.createObjectStore('packs', { keyPath: ['region', 'edition'] });
      database.createObjectStore('places', { keyPath: ['region', 'id'] });
    },
    // A newer version of the app wants to change what this one has open: it goes first.
    blocking: (_current, _wanted, { target }) => {
      opening = null;
      (target as IDBDatabase).close();
    },
    terminated: () => {
      opening = null;
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_ready, fail) => {
    timer = setTimeout(() => fail(new Error('the database does not open')), PATIENCE);
  });
  return Promise.race([opened, late]).finally(() => clearTimeout(timer));
}

/** Two apps on one host, each in a folder of its own, share nothing. */
function databaseName(): string {
  return `zijdeur ${new URL('./', location.href).pathname}`;
}

function problemOf(error: unknown): StorageProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'refused';
}
