import type { PackProblem } from '../domain/read-pack.ts';
import type { Pack } from '../domain/social-map.ts';
import { decodePack } from '../pack/decode.ts';
import type { ListedPack } from '../pack/pack-list.ts';
import { fetchWithin } from './fetch-within.ts';

export type FetchedPack =
  | { readonly pack: Pack; readonly sha256: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly problem: PackProblem };

type Place = Pick<ListedPack, 'url' | 'sha256'>;

/** On a slow network a large map takes its time; in milliseconds. */
const PATIENCE = 60_000;

/** A pack from the network, whole, with the hash and the format it must have; never rejects. */
export async function fetchPack(place: Place): Promise<FetchedPack> {
  const fetched = await fetchOnce(place, 'default');
  // A wrong copy might stay in the browser's own cache for a year.
  return 'problem' in fetched && fetched.problem === 'wrong-hash' ? fetchOnce(place, 'reload') : fetched;
}

async function fetchOnce({ url, sha256 }: Place, cache: RequestCache): Promise<FetchedPack> {
  try {
    const bytes = await fetchWithin(url, cache, PATIENCE, async (response) =>
      response.ok ? new Uint8Array(await response.arrayBuffer()) : null,
    );
    if (!bytes) return { problem: 'unreachable' };
    const read = await decodePack(bytes, sha256);
    return 'pack' in read ? { pack: read.pack, sha256, bytes } : read;
  } catch {
    // No network, or it went away half-way: one and the same for the person.
    return { problem: 'unreachable' };
  }
}
