import type { CompiledRegion } from './compile-region.ts';
import { shortHash } from './hash.ts';

/** The file of a pack carries its hash, so that a changed map is a new address. */
export function packFileName({ id, sha256 }: CompiledRegion): string {
  return `${id}.${shortHash(sha256)}.json`;
}
