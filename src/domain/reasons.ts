/** Why a place is shown, and what is not sure about it: codes with values, which i18n makes into sentences. */
import type { Answers, Wish } from './answers.ts';
import { isAlwaysOpen } from './hours.ts';
import type { Match } from './match.ts';

export type Reason =
  | { readonly code: 'need'; readonly need: string }
  | { readonly code: 'wish'; readonly wish: Wish }
  | { readonly code: 'open-until'; readonly minute: number }
  | { readonly code: 'always-open' }
  | { readonly code: 'open-now' }
  | { readonly code: 'walk'; readonly minutes: number }
  | { readonly code: 'other-neighbourhood' };

export type Doubt =
  | { readonly code: 'not-checked' }
  | { readonly code: 'hours-unknown' }
  | { readonly code: 'serves-unknown' }
  | { readonly code: 'from-home-unknown' }
  | { readonly code: 'near-home' }
  | { readonly code: 'address-unknown' }
  | { readonly code: 'stale'; readonly on: string }
  | { readonly code: 'wish-unknown'; readonly wish: Wish }
  | { readonly code: 'wish-broken'; readonly wish: Wish }
  | { readonly code: 'waiting-list' }
  | { readonly code: 'full' };

/** What speaks for a match, the most telling first. */
export function reasonsFor(match: Match, answers: Answers): Reason[] {
  const reasons: Reason[] = match.needs.map((need) => ({ code: 'need', need }));
  reasons.push(...match.met.map((wish) => ({ code: 'wish', wish }) as const));
  if (match.open === 'yes' && match.until && match.soon)
    reasons.push({ code: 'open-until', minute: match.until.minute });
  if (match.open === 'yes' && !(match.until && match.soon)) {
    const always = match.services.some(({ hours }) => hours !== null && isAlwaysOpen(hours));
    reasons.push({ code: always ? 'always-open' : 'open-now' });
  }
  if (answers.where === 'elsewhere' && answers.home && match.place && !match.nearHome && match.metres !== null) {
    reasons.push({ code: 'other-neighbourhood' });
  }
  if (match.minutes) reasons.push({ code: 'walk', minutes: match.minutes.foot });
  return reasons;
}

/** What is not known, or speaks against a match. */
export function doubtsAbout(match: Match): Doubt[] {
  const doubts: Doubt[] = [];
  if (match.checkedNeeds.length < match.needs.length) doubts.push({ code: 'not-checked' });
  if (match.staleSince !== null) doubts.push({ code: 'stale', on: match.staleSince });
  if (match.open === 'unknown' && match.openByHours === 'unknown') doubts.push({ code: 'hours-unknown' });
  if (match.place && match.place.address === null) doubts.push({ code: 'address-unknown' });
  if (match.nearHome) doubts.push({ code: 'near-home' });
  if (match.fromHome === 'unknown') doubts.push({ code: 'from-home-unknown' });
  if (match.servesUnknown) doubts.push({ code: 'serves-unknown' });
  const waits = match.services.filter(({ capacity }) => capacity === 'waiting-list').length;
  const full = match.services.filter(({ capacity }) => capacity === 'full').length;
  if (waits + full === match.services.length) doubts.push({ code: waits > 0 ? 'waiting-list' : 'full' });
  doubts.push(...match.broken.map((wish) => ({ code: 'wish-broken', wish }) as const));
  doubts.push(...match.unknown.map((wish) => ({ code: 'wish-unknown', wish }) as const));
  return doubts;
}
