import type { CompiledRegion } from './compile-region.ts';

/** The file of a pack carries its hash, so that a changed map is a new address. */
export function packFileName({ id, sha256 }: CompiledRegion): string {
  return `${id}.${sha256.slice(0, 16)}.json`;
}
