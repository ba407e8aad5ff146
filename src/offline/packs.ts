/** The maps on the phone: read, fetched, made newer, thrown away. */
import type { PackSource } from '../domain/app-content.ts';
import type { StorageProblem } from '../domain/on-this-phone.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import type { Pack } from '../domain/social-map.ts';
import { decodePack } from '../pack/decode.ts';
import { type ListedPack, PACK_LIST, type PackList, readPackList } from '../pack/pack-list.ts';
import { type HeldPack, inDatabase, type Stored } from './database.ts';
import { type FetchedPack, fetchPack } from './fetch-pack.ts';

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
  const { sha256, fetched } = await fetchAnew(source, edition);
  if ('problem' in fetched) return { read: fetched, problem: 'problem' in held ? held.problem : null };
  // What could not be read will not be written either, and nobody should wait for that twice.
  const stored = 'problem' in held ? held : await hold({ region: source.id, edition, sha256, ...fetched });
  return { read: { pack: fetched.pack }, problem: 'problem' in stored ? stored.problem : null };
}

/** Fetches what the server has newer of the maps on the phone; the regions it came for. Whatever goes wrong, the one before stays. */
export async function refreshPacks(edition: string): Promise<string[]> {
  const list = await fetchPackList();
  if (list?.edition !== edition) return [];
  const renewed: string[] = [];
  for (const held of await heldPacks(edition)) {
    const entry = list.packs.find(({ id }) => id === held.region);
    if (!entry || entry.sha256 === held.sha256) continue;
    const fetched = await fetchPack(entry);
    if ('problem' in fetched || fetched.pack.today < held.today) continue;
    const stored = await hold({ region: held.region, edition, sha256: entry.sha256, ...fetched }, held.sha256);
    if ('value' in stored) renewed.push(held.region);
  }
  return renewed;
}

/** The maps on the phone that an app of this edition can read. */
export async function heldPacks(edition: string): Promise<HeldPack[]> {
  const all = await inDatabase((database) => database.getAll('packs'));
  return 'value' in all ? all.value.filter((held) => held.edition === edition) : [];
}

export function dropPack(region: string): Promise<Stored<void>> {
  return inDatabase((database) => database.delete('packs', IDBKeyRange.bound([region], [region, []])));
}

/**
 * Before an app takes over from one of another edition: its own map of each region that is on the phone, beside the one that the
 * old app still reads. Rejects where one does not come or cannot be held, for then the old app had better stay.
 */
export async function holdAhead(sources: readonly ListedPack[], edition: string): Promise<void> {
  const all = await inDatabase((database) => database.getAllKeys('packs'));
  const keys = 'value' in all ? all.value : [];
  const regions = new Set(keys.map(([region]) => region));
  for (const [region] of keys.filter((key) => key[1] === edition)) regions.delete(region);
  for (const source of sources.filter(({ id }) => regions.has(id))) {
    const fetched = await fetchPack(source);
    if ('problem' in fetched) throw new Error(`the map of ${source.id}: ${fetched.problem}`);
    const stored = await hold({ region: source.id, edition, sha256: source.sha256, ...fetched });
    if ('problem' in stored) throw new Error(`the map of ${source.id} cannot be held: ${stored.problem}`);
  }
}

/** When an app has taken over: nobody reads maps of other editions any more. */
export async function dropOtherEditions(edition: string): Promise<void> {
  await inDatabase(async (database) => {
    const keys = await database.getAllKeys('packs');
    await Promise.all(keys.filter((key) => key[1] !== edition).map((key) => database.delete('packs', key)));
  });
}

interface NewPack extends Pick<HeldPack, 'region' | 'edition' | 'sha256' | 'bytes'> {
  readonly pack: Pack;
}

/** Puts a map in place of the one before, in one transaction; with `instead` only where that very one still stands. */
function hold({ pack, ...held }: NewPack, instead?: string): Promise<Stored<boolean>> {
  return inDatabase(async (database) => {
    const { store, done } = database.transaction('packs', 'readwrite');
    const before = await store.get([held.region, held.edition]);
    const wanted = instead === undefined || before?.sha256 === instead;
    if (wanted) await store.put({ ...held, today: pack.today });
    await done;
    return wanted;
  });
}

/** The pack the app was built with, or, where a server has it no more, the one it has now. */
async function fetchAnew(
  source: PackSource,
  edition: string,
): Promise<{ readonly sha256: string; readonly fetched: FetchedPack }> {
  const first = { sha256: source.sha256, fetched: await fetchPack(source) };
  if ('pack' in first.fetched) return first;
  const list = await fetchPackList();
  const entry = list?.packs.find(({ id }) => id === source.id);
  if (!list || !entry) return first;
  if (list.edition !== edition) return { ...first, fetched: { problem: 'newer-format' } };
  return entry.sha256 === source.sha256 ? first : { sha256: entry.sha256, fetched: await fetchPack(entry) };
}

/** Null where it does not come, or something else comes in its place. */
async function fetchPackList(): Promise<PackList | null> {
  try {
    const response = await fetch(PACK_LIST, { cache: 'no-cache' });
    return response.ok ? readPackList(await response.text()) : null;
  } catch {
    // No network.
    return null;
  }
}
