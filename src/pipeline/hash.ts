/** Names made of what a file holds, so that a changed file is a new address. */
import { createHash } from 'node:crypto';

/** SHA-256, hexadecimal. */
export function sha256Of(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** Where a file of the app is, relative to the page: `ending` without its dot. */
export function assetAddress(name: string, body: string | Uint8Array, ending: string): string {
  return `assets/${name}.${shortHash(sha256Of(body))}.${ending}`;
}

/** As much of a SHA-256 as a name needs. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 16);
}
