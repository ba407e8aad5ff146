import type { Pack } from './social-map.ts';

/** Why there is no pack; `problem.pack.<code>` is its text. */
export const PACK_PROBLEMS = ['unreachable', 'wrong-hash', 'newer-format', 'broken'] as const;
export type PackProblem = (typeof PACK_PROBLEMS)[number];

/** A map, with the hash of its bytes where they came from the phone or the network; or why there is none. */
export type ReadPack = { readonly pack: Pack; readonly sha256?: string } | { readonly problem: PackProblem };
