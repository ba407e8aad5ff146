import type { Pack } from '../../domain/social-map.ts';

/** The name of a wijk or buurt; a postcode is its own name. */
export function areaName(code: string, pack: Pack): string {
  return [...pack.wijken, ...pack.neighbourhoods].find((area) => area.code === code)?.name ?? code;
}
