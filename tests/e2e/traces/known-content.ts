import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListedPack, PACK_LIST, type PackList } from '../../../src/pack/pack-list.ts';

/** What a build wrote: the only things that a phone may hold. */
export interface KnownContent {
  /** A map as it stands in the database, but for its bytes. */
  readonly maps: readonly Readonly<Record<'region' | 'edition' | 'sha256' | 'today', string>>[];
  /** Places as they are kept, as JSON. */
  readonly places: ReadonlySet<string>;
  hasFile(path: string): boolean;
}

const known = new Map<string, KnownContent>();

/** The content of a folder that a site serves; read once. */
export function knownContent(folder: string): KnownContent {
  const content = known.get(folder) ?? read(folder);
  known.set(folder, content);
  return content;
}

function read(folder: string): KnownContent {
  const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const { edition, packs }: PackList = json(PACK_LIST);
  const placesOf = ({ id: region, url }: ListedPack): string[] =>
    json(url).locations.map(([id, name]: string[]) => placeAsJson({ region, id, name }));
  return {
    maps: packs.map(({ id, sha256, today }) => ({ region: id, edition, sha256, today })),
    places: new Set(packs.flatMap(placesOf)),
    hasFile: (path) => existsSync(join(folder, path)),
  };
}

/** A place with these three fields and no other. */
export function placeAsJson(place: object): string {
  return JSON.stringify(Object.entries(place).sort());
}
