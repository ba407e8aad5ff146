import type { Location } from '../../domain/social-map.ts';

/** The address on one line; null where it is not known. */
export function addressLine({ address, postcode, city }: Location): string | null {
  if (address === null) return null;
  const spaced = postcode?.replace(/^(\d{4})/, '$1 ') ?? null;
  return `${address}, ${[spaced, city].filter((part) => part !== null).join(' ')}`;
}
