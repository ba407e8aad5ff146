/** What has grown old, and what has ended. */
import type { Service } from './social-map.ts';

/** Whether a check is older than a region allows, in months. */
export function isStale(on: string, today: string, months: number): boolean {
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  // Day 0 of the month after is the last one of a month: from 31 August half a year is up on 28 February.
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const limit = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
  return limit.toISOString().slice(0, 10) < today;
}

/** Whole months from one day to a later one. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0);
}

/** Whether an offer is over. */
export function hasEnded({ validUntil }: Pick<Service, 'validUntil'>, today: string): boolean {
  return validUntil !== null && validUntil < today;
}

/** The day of the eldest check of some services; null where none of them was ever checked. */
export function eldestCheck(services: readonly Pick<Service, 'check'>[]): string | null {
  let eldest: string | null = null;
  for (const { check } of services) if (check && (eldest === null || check.on < eldest)) eldest = check.on;
  return eldest;
}
