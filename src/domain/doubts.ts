/** What is not known about a match, or speaks against it: codes with values, which i18n makes into sentences. */
import type { Answers, TimeAsked, Wish } from './answers.ts';
import type { LocalTime } from './clock.ts';
import { basisOf, SEEN, type Seen } from './discretion.ts';
import type { TravelMode } from './distance.ts';
import type { Basis } from './facts.ts';
import { eldestCheck, isStale } from './freshness.ts';
import type { Match } from './match.ts';
import type { OpenState } from './open-state.ts';
import type { Region } from './social-map.ts';
import { mustsOf, wishState } from './wishes.ts';

export type Doubt =
  | { readonly code: 'not-checked' }
  /** The day of the eldest check, which is older than the region allows. */
  | { readonly code: 'stale'; readonly on: string }
  | { readonly code: 'hours-unknown' | 'hours-partly-unknown' }
  /** Null: not known when it opens. */
  | { readonly code: 'closed'; readonly opens: LocalTime | null; readonly today: boolean; readonly basis: Basis }
  /** No help at the time asked for. */
  | { readonly code: 'not-then'; readonly when: Exclude<TimeAsked, 'now'>; readonly basis: Basis }
  | { readonly code: 'address-unknown' }
  | { readonly code: 'too-far'; readonly minutes: number; readonly by: TravelMode }
  | { readonly code: 'near-home' }
  | { readonly code: 'from-home-unknown' }
  | { readonly code: 'serves-unknown' | 'serves-others' }
  | { readonly code: 'seen'; readonly fact: Seen; readonly basis: Basis }
  | { readonly code: 'waiting-list' | 'full' }
  | { readonly code: 'waiting-list-for' | 'full-for' | 'serves-others-for'; readonly needs: readonly string[] }
  /** Partly: one service keeps a must; of another, which serves the same, that is not known. */
  | { readonly code: 'wish-broken' | 'wish-unknown' | 'wish-partly-unknown'; readonly wish: Wish };

export interface AsOf {
  readonly region: Region;
  readonly now: LocalTime;
}

/** What is not known, or speaks against a match. */
export function doubtsAbout(match: Match, answers: Answers, state: OpenState, asOf: AsOf): Doubt[] {
  return [
    ...checkDoubts(match, asOf),
    ...timeDoubts(match, answers, state, asOf.now),
    ...wayDoubts(match, answers),
    ...(answers.where === 'elsewhere' ? seenDoubts(match) : []),
    ...capacityDoubts(match),
    ...match.broken.map((wish) => ({ code: 'wish-broken', wish }) as const),
    ...match.unknown.map((wish) => ({ code: 'wish-unknown', wish }) as const),
    ...mustsOf(match.met)
      .filter((must) => isPartly(must, match))
      .map((wish) => ({ code: 'wish-partly-unknown', wish }) as const),
  ];
}

function isPartly(must: Wish, { keepers }: Match): boolean {
  return keepers.some((service) => wishState(must, service) === 'unknown');
}

function checkDoubts({ place, keepers, needs, checkedNeeds }: Match, { region, now }: AsOf): Doubt[] {
  const doubts: Doubt[] = checkedNeeds.length < needs.length ? [{ code: 'not-checked' }] : [];
  const on = eldestCheck(keepers);
  if (place && on !== null && isStale(on, now.date, region.staleAfterMonths)) doubts.push({ code: 'stale', on });
  return doubts;
}

function timeDoubts({ fitsWhen, keepers }: Match, { when }: Answers, state: OpenState, now: LocalTime): Doubt[] {
  const doubts: Doubt[] = [];
  if (state.code === 'unknown') doubts.push({ code: state.partly ? 'hours-partly-unknown' : 'hours-unknown' });
  if (state.code === 'closed') {
    const { code, opens, basis } = state;
    doubts.push({ code, opens, today: opens?.date === now.date, basis });
  }
  if (fitsWhen === 'no' && (when === 'today' || when === 'this-week')) {
    const sure = keepers.every(({ basis }) => basis === 'checked');
    doubts.push({ code: 'not-then', when, basis: sure ? 'checked' : 'typical' });
  }
  return doubts;
}

function wayDoubts(
  { place, minutes, withinReach, nearHome, fromHome, servesUnknown, servesOthers, othersFor }: Match,
  answers: Answers,
) {
  const doubts: Doubt[] = place && place.address === null ? [{ code: 'address-unknown' }] : [];
  const { reach } = answers;
  if (reach && minutes && fromHome === null && withinReach === 'no') {
    doubts.push({ code: 'too-far', minutes: minutes[reach.by], by: reach.by });
  }
  if (nearHome) doubts.push({ code: 'near-home' });
  if (fromHome === 'unknown') doubts.push({ code: 'from-home-unknown' });
  if (servesUnknown) doubts.push({ code: 'serves-unknown' });
  if (servesOthers) doubts.push({ code: 'serves-others' });
  else if (othersFor.length > 0) doubts.push({ code: 'serves-others-for', needs: othersFor });
  return doubts;
}

function seenDoubts({ keepers }: Match): Doubt[] {
  return SEEN.flatMap((fact): Doubt[] => {
    const basis = basisOf(fact, keepers);
    return basis ? [{ code: 'seen', fact, basis }] : [];
  });
}

/** Full, or with a waiting list: all of it, or what serves some of the needs. */
function capacityDoubts({ keepers, needs }: Match): Doubt[] {
  const bestFor = (need: string) => {
    const rooms = keepers.filter((service) => service.needs.includes(need)).map(({ capacity }) => capacity);
    if (rooms.length === 0) return null;
    if (rooms.every((room) => room === 'full')) return 'full';
    return rooms.every((room) => room === 'full' || room === 'waiting-list') ? 'waiting-list' : null;
  };
  return (['full', 'waiting-list'] as const).flatMap((code): Doubt[] => {
    const short = needs.filter((need) => bestFor(need) === code);
    if (short.length === 0) return [];
    return short.length === needs.length ? [{ code }] : [{ code: `${code}-for`, needs: short }];
  });
}
