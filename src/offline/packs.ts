/** The maps on the phone: read, fetched, made newer, thrown away. */
import type { PackSource } from '../domain/app-content.ts';
import { isDate } from '../domain/clock.ts';
import type { StorageProblem } from '../domain/on-this-phone.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import type { Pack } from '../domain/social-map.ts';
import { decodePack } from '../pack/decode.ts';
import { type ListedPack, PACK_LIST, type PackList, readPackList } from '../pack/pack-list.ts';
import { type HeldPack, inDatabase, type Stored } from './database.ts';
import { type FetchedPack, fetchPack } from './fetch-pack.ts';
import { fetchWithin } from './fetch-within.ts';

/** As long as a short list may take, in milliseconds. */
const PATIENCE = 20_000;

/** A map from the phone, or else from the network, kept for the next time; with what kept the phone from holding it. */
export async function loadPack(
  source: PackSource,
  edition: string,
): Promise<{ readonly read: ReadPack; readonly problem: StorageProblem | null }> {
  const held = await inDatabase((database) => database.get('packs', [source.id, edition]));
  if ('value' in held && held.value) {
    const read = await decodePack(held.value.bytes, held.value.sha256);
    if ('pack' in read) return { read, problem: null };
  }
  const fetched = await fetchAnew(source, edition);
  if ('problem' in fetched) return { read: fetched, problem: 'problem' in held ? held.problem : null };
  // What could not be read will not be written either, and nobody should wait for that twice.
  const stored = 'problem' in held ? held : await hold(source.id, edition, fetched);
  const { pack, sha256 } = fetched;
  return { read: { pack, sha256 }, problem: 'problem' in stored ? stored.problem : null };
}

/**
 * Fetches what the server has newer of the maps on the phone. Whatever goes wrong, the one before stays; what kept the phone from
 * holding a newer one comes back.
 */
export async function refreshPacks(edition: string): Promise<StorageProblem | null> {
  const list = await fetchPackList();
  if (list?.edition !== edition) return null;
  for (const held of await heldPacks(edition)) {
    const entry = list.packs.find(({ id }) => id === held.region);
    // A cache on the way may not have heard of the newest; a map never becomes older.
    if (!entry || entry.sha256 === held.sha256 || entry.today < held.today) continue;
    const fetched = await fetchPack(entry);
    if ('problem' in fetched) continue;
    const stored = await hold(held.region, edition, fetched, held.sha256);
    if ('problem' in stored) return stored.problem;
  }
  return null;
}

/** The maps on the phone that an app of this edition can read. */
export async function heldPacks(edition: string): Promise<HeldPack[]> {
  const all = await inDatabase((database) => database.getAll('packs'));
  return 'value' in all ? all.value.filter((held) => held.edition === edition && isHeld(held)) : [];
}

/** Whether it is what was put there: another version, or another hand, may have left something else. */
function isHeld({ sha256, today, bytes }: HeldPack): boolean {
  return typeof sha256 === 'string' && isDate(today) && bytes instanceof Uint8Array;
}

/** Throws away the maps of some regions, in every edition. */
export function dropPacks(isDropped: (region: string, edition: string) => boolean): Promise<Stored<void>> {
  return inDatabase(async (database) => {
    const { store, done } = database.transaction('packs', 'readwrite');
    const keys = await store.getAllKeys();
    await Promise.all(keys.filter(([region, edition]) => isDropped(region, edition)).map((key) => store.delete(key)));
    await done;
  });
}

/**
 * Before an app takes over from one of another edition: its own map of each region that is on the phone, beside the one that the
 * old app still reads. Rejects where one does not come or cannot be held, for then the old app had better stay.
 */
export async function holdAhead(sources: readonly ListedPack[], edition: string): Promise<void> {
  const keys = await heldKeys();
  const isHeld = (region: string) => keys.some((key) => key[0] === region && key[1] === edition);
  const missing = sources.filter(({ id }) => keys.some(([region]) => region === id) && !isHeld(id));
  for (const source of missing) {
    const fetched = await fetchPack(source);
    if ('problem' in fetched) throw new Error(`the map of ${source.id}: ${fetched.problem}`);
    const stored = await hold(source.id, edition, fetched);
    if ('problem' in stored) throw new Error(`the map of ${source.id} cannot be held: ${stored.problem}`);
  }
}

/** When an app has taken over: maps that it neither reads nor has to replace first, and those of regions it does not know, go. */
export async function dropLeftovers(sources: readonly ListedPack[], edition: string): Promise<void> {
  const keys = await heldKeys();
  const isReplaced = (region: string) => keys.some((key) => key[0] === region && key[1] === edition);
  const isKnown = (region: string) => sources.some(({ id }) => id === region);
  await dropPacks((region, other) => !isKnown(region) || (other !== edition && isReplaced(region)));
}

async function heldKeys(): Promise<[region: string, edition: string][]> {
  const keys = await inDatabase((database) => database.getAllKeys('packs'));
  return 'value' in keys ? keys.value : [];
}

type Fetched = Extract<FetchedPack, { readonly pack: Pack }>;

/** Puts a map in place of the one before, in one transaction; with `instead` only where that very one still stands. */
function hold(region: string, edition: string, fetched: Fetched, instead?: string): Promise<Stored<void>> {
  const { pack, sha256, bytes } = fetched;
  return inDatabase(async (database) => {
    const { store, done } = database.transaction('packs', 'readwrite');
    const before = await store.get([region, edition]);
    if (instead === undefined || before?.sha256 === instead) {
      await store.put({ region, edition, sha256, today: pack.today, bytes });
    }
    await done;
  });
}

/** The pack the app was built with, or, where a server has it no more, the one it has now. */
async function fetchAnew(source: PackSource, edition: string): Promise<FetchedPack> {
  const fetched = await fetchPack(source);
  if ('pack' in fetched) return fetched;
  const list = await fetchPackList();
  const entry = list?.packs.find(({ id }) => id === source.id);
  if (!list || !entry) return fetched;
  if (list.edition !== edition) return { problem: 'newer-format' };
  return entry.sha256 === source.sha256 ? fetched : fetchPack(entry);
}

/** Null where it does not come, or something else comes in its place. */
async function fetchPackList(): Promise<PackList | null> {
  try {
    return await fetchWithin(PACK_LIST, 'no-cache', PATIENCE, async (response) =>
      response.ok ? readPackList(await response.text()) : null,
    );
  } catch {
    // No network.
    return null;
  }
}
