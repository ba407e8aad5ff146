/** Names made of what a file holds, so that a changed file is a new address. */
import { createHash } from 'node:crypto';

/** SHA-256, hexadecimal. */
export function sha256Of(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex');
}

/** As much of a SHA-256 as a name needs. */
export function shortHash(sha256: string): string {
  return sha256.slice(0, 16);
}
