import type { PackProblem } from '../domain/read-pack.ts';
import type { Pack } from '../domain/social-map.ts';
import { decodePack } from '../pack/decode.ts';
import type { ListedPack } from '../pack/pack-list.ts';

export type FetchedPack =
  | { readonly pack: Pack; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly problem: PackProblem };

type Place = Omit<ListedPack, 'id'>;

/** A pack from the network, whole, with the hash and the format it must have; never rejects. */
export async function fetchPack(place: Place): Promise<FetchedPack> {
  const fetched = await fetchOnce(place, 'default');
  // A wrong copy might stay in the browser's own cache for a year.
  return 'problem' in fetched && fetched.problem === 'wrong-hash' ? fetchOnce(place, 'reload') : fetched;
}

async function fetchOnce({ url, sha256 }: Place, cache: RequestCache): Promise<FetchedPack> {
  try {
    const response = await fetch(url, { cache });
    if (!response.ok) return { problem: 'unreachable' };
    const bytes = new Uint8Array(await response.arrayBuffer());
    const read = await decodePack(bytes, sha256);
    return 'pack' in read ? { pack: read.pack, bytes } : read;
  } catch {
    // No network, or it went away half-way: one and the same for the person.
    return { problem: 'unreachable' };
  }
}
