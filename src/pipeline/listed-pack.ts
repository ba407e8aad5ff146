import type { ListedPack } from '../pack/pack-list.ts';
import type { CompiledRegion } from './compile-region.ts';
import { packFileName } from './pack-file-name.ts';

/** Where a pack is in the build, and the hash it must have. */
export function listedPack(pack: CompiledRegion): ListedPack {
  return { id: pack.id, url: `packs/${packFileName(pack)}`, sha256: pack.sha256, today: pack.today };
}
