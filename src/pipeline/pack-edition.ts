import { PACK_FORMAT } from '../pack/format.ts';
import { sha256Of, shortHash } from './hash.ts';
import type { Content } from './read-content.ts';

/**
 * What an app must know to show a pack: the format, and what packs may speak of. The app has its texts and pictograms for just
 * these needs, kinds of place and values of facts, so it reads packs of its own edition only.
 */
export function packEdition({ needs, placeKinds, factLooks }: Content): string {
  const facts = Object.entries(factLooks).map(([fact, looks]) => [fact, Object.keys(looks)]);
  const ids = [needs.needs.map(({ id }) => id), Object.keys(placeKinds), facts];
  return `${PACK_FORMAT}-${shortHash(sha256Of(JSON.stringify(ids)))}`;
}
