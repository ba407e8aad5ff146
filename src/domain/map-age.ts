/** How old a map is, and what that asks of who reads it. */
import type { LocalTime } from './clock.ts';
import { isStale, monthsBetween } from './freshness.ts';
import { type Remark, remarksOnClock } from './remarks.ts';
import type { Pack } from './social-map.ts';

export type MapAge =
  | { readonly code: 'current' }
  /** Older than its region allows, by whole months. */
  | { readonly code: 'old'; readonly months: number }
  /** The map and the clock do not fit together; the remark says what that means. */
  | { readonly code: 'remarked'; readonly remark: Remark };

/** What is to be said of the age of a map; where the clock is remarked on, that remark alone. */
export function mapAge(pack: Pack, now: LocalTime): MapAge {
  const [remark] = remarksOnClock(pack, now);
  if (remark) return { code: 'remarked', remark };
  if (!isStale(pack.today, now.date, pack.region.staleAfterMonths)) return { code: 'current' };
  return { code: 'old', months: monthsBetween(pack.today, now.date) };
}

/** Whether a map is so old that one asks first, before going anywhere. */
export function isOldMap(pack: Pack, now: LocalTime): boolean {
  const age = mapAge(pack, now);
  return age.code === 'old' || (age.code === 'remarked' && age.remark.code === 'past-horizon');
}
