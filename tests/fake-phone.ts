/** A phone without anything on it, and a network that answers as a test says; for tests of what is kept. Start each test with a new one. */
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { PackSource } from '../src/domain/app-content.ts';
import { encodePack } from '../src/pack/encode.ts';
import { type ListedPack, PACK_LIST } from '../src/pack/pack-list.ts';
import { location, packOf } from './sample-pack.ts';

export const EDITION = '3-abc';

export interface MadePack {
  readonly source: PackSource & ListedPack;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A pack of a region, made on a day, with so many places. */
export function madePack(id: string, today: string, places = 1): MadePack {
  const locations = Array.from({ length: places }, (_, n) => location(`place-${n}`));
  const bytes = new TextEncoder().encode(encodePack(packOf({ today, locations }), {}));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const url = `packs/${id}.${sha256.slice(0, 16)}.json`;
  const source = { id, name: id, practice: false, url, sha256, today };
  return { source, bytes };
}

/** What the network has, by address; a function may answer as it likes. All else is 404; null: there is no network. */
export type Network = Record<string, Uint8Array<ArrayBuffer> | string | (() => Response | Promise<Response>)> | null;

export interface FakePhone {
  /** Addresses asked for, in their order. */
  readonly asked: string[];
  /** Puts another network in place of the one before. */
  connect(network: Network): void;
}

export function fakePhone(network: Network = {}): FakePhone {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('location', new URL('http://localhost/app/'));
  const asked: string[] = [];
  let now = network;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    if (now === null) throw new TypeError('no network');
    const body = now[url];
    if (typeof body === 'function') return body();
    return body === undefined ? new Response('nothing', { status: 404 }) : new Response(body);
  });
  return {
    asked,
    connect(next) {
      now = next;
    },
  };
}

/** The network of a build with these packs. */
export function networkOf(packs: readonly MadePack[], edition = EDITION): NonNullable<Network> {
  const list = packs.map(({ source: { id, url, sha256, today } }) => ({ id, url, sha256, today }));
  const files = packs.map(({ source, bytes }) => [source.url, bytes] as const);
  return { [PACK_LIST]: JSON.stringify({ edition, packs: list }), ...Object.fromEntries(files) };
}
