import { isDeepStrictEqual } from 'node:util';
import type { Allowed, Hosted } from './allowed.ts';
import { knownContent, placeAsJson } from './known-content.ts';

/** Says what is wrong with a record of the database; its bytes were hashed or left out. */
export function judgeRecord(store: string, record: unknown, site: Hosted, allowed: Allowed): string[] {
  const content = site.folders.map(knownContent);
  const isRight = () => {
    if (store === 'packs') return content.some(({ maps }) => maps.some((map) => isMap(record, map)));
    if (store === 'places') return allowed.places === true && content.some(({ places }) => places.has(asPlace(record)));
    return allowed.stores?.[store]?.some((one) => isDeepStrictEqual(one, record)) === true;
  };
  return isRight() ? [] : [`in the database, ${store}: ${JSON.stringify(record)}`];
}

/** Every field is that of a map of the build, and there is no other. */
function isMap(record: unknown, map: Readonly<Record<string, string>> & { readonly sha256: string }): boolean {
  return ['', map.sha256].some((bytes) => isDeepStrictEqual(record, { ...map, bytes }));
}

function asPlace(record: unknown): string {
  return typeof record === 'object' && record !== null ? placeAsJson(record) : '';
}
