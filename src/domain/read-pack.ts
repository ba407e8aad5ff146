import type { Pack } from './social-map.ts';

/** Why there is no pack; `problem.pack.<code>` is its text. */
export const PACK_PROBLEMS = ['unreachable', 'wrong-hash', 'newer-format', 'broken'] as const;
export type PackProblem = (typeof PACK_PROBLEMS)[number];

export type ReadPack = { readonly pack: Pack } | { readonly problem: PackProblem };
