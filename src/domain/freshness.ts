/** What has grown old, and what has ended. */
import type { Service } from './social-map.ts';

/** Whether a check is older than a region allows, in months. */
export function isStale(on: string, today: string, months: number): boolean {
  const limit = new Date(`${on}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() + months);
  return limit.toISOString().slice(0, 10) < today;
}

/** Whether an offer is over. */
export function hasEnded({ validUntil }: Pick<Service, 'validUntil'>, today: string): boolean {
  return validUntil !== null && validUntil < today;
}
