/** How somebody can tell a municipality that something is wrong: by mail, by phone, or both; where it named neither, its front desk. */
import type { Region } from './social-map.ts';

export interface WaysToTell {
  readonly email: string | null;
  readonly phone: string | null;
  /** Whether the number is for this, and not the one for everything. */
  readonly ownPhone: boolean;
}

export function waysToTell({ corrections: { email, phone }, frontDesk }: Region): WaysToTell {
  if (email === null && phone === null) return { email, phone: frontDesk.phone, ownPhone: false };
  return { email, phone, ownPhone: true };
}
