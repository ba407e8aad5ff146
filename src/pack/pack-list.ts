/** The list of the packs a server has now: a file that is asked for again and again, while a pack has its hash in its name and never changes. */

/** Where it is, relative to the page. */
export const PACK_LIST = 'packs.json';

export interface PackList {
  /** Of the app that can read them. */
  readonly edition: string;
  readonly packs: readonly ListedPack[];
}

export interface ListedPack {
  /** Of the region. */
  readonly id: string;
  /** Relative to the page. */
  readonly url: string;
  readonly sha256: string;
  /** The day it was made. */
  readonly today: string;
}

/** The list in a text; null where it is something else: the page of a hotspot, say. */
export function readPackList(text: string): PackList | null {
  try {
    const { edition, packs } = JSON.parse(text) as Partial<PackList>;
    if (typeof edition !== 'string' || !Array.isArray(packs) || !packs.every(isListedPack)) return null;
    return { edition, packs };
  } catch {
    // Not JSON, or `null`.
    return null;
  }
}

function isListedPack(entry: unknown): boolean {
  const { id, url, sha256, today } = (entry ?? {}) as Partial<ListedPack>;
  const isHash = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
  // Never on another host, nor another part of this one.
  return (
    typeof id === 'string' &&
    typeof today === 'string' &&
    isHash &&
    typeof url === 'string' &&
    /^packs\/[\w.-]+\.json$/.test(url)
  );
}
