/** Why a place is shown: codes with values, which i18n makes into sentences. What follows from the kind of place is `typical`. */
import { type Answers, languageWished, type Wish } from './answers.ts';
import { basisOf, DISCREET, type Discreet } from './discretion.ts';
import { languageWeeks } from './fact-items.ts';
import type { Basis } from './facts.ts';
import type { Slot, Week } from './hours.ts';
import type { Match } from './match.ts';
import type { OpenState } from './open-state.ts';
import type { Service } from './social-map.ts';
import { checkedPart, speaks, wishStateAt } from './wishes.ts';

type LanguageReason = Extract<Reason, { readonly language: string }>;

export type Reason =
  | { readonly code: 'need'; readonly need: string; readonly basis: Basis }
  | { readonly code: 'wish'; readonly wish: Wish; readonly basis: Basis }
  /** Somebody speaks it; `week` where it is known to be at some hours only. */
  | { readonly code: 'language'; readonly language: string; readonly week: Week | null; readonly basis: Basis }
  | { readonly code: 'interpreter'; readonly language: string; readonly basis: Basis }
  | { readonly code: 'open-until'; readonly minute: number; readonly basis: Basis }
  | { readonly code: 'always-open' | 'open-now'; readonly basis: Basis }
  | { readonly code: 'walk'; readonly minutes: number }
  | { readonly code: 'other-neighbourhood' }
  /** `kind` is that of the place: people come to a library for books, too. */
  | { readonly code: 'discreet'; readonly fact: Discreet; readonly kind: string; readonly basis: Basis };

/** What speaks for a match, the most telling first. */
export function reasonsFor(match: Match, answers: Answers, state: OpenState): Reason[] {
  const reasons: Reason[] = match.needs.map((need) => {
    return { code: 'need', need, basis: match.checkedNeeds.includes(need) ? 'checked' : 'typical' };
  });
  reasons.push(...match.met.map((wish) => wishReason(wish, match)));
  reasons.push(...openReasons(state));
  if (answers.where === 'elsewhere' && match.metres !== null && !match.nearHome) {
    reasons.push({ code: 'other-neighbourhood' });
  }
  if (match.minutes) reasons.push({ code: 'walk', minutes: match.minutes.foot });
  if (answers.where === 'elsewhere') reasons.push(...discreetReasons(match));
  return reasons;
}

function wishReason(wish: Wish, { keepers, needs }: Match): Reason {
  const language = languageWished(wish);
  if (language !== null) return languageReason(language, keepers);
  const basis = wishStateAt(wish, keepers.map(checkedPart), needs) === 'met' ? 'checked' : 'typical';
  return { code: 'wish', wish, basis };
}

/** What was checked comes first: an interpreter who can come is worth more than a language that is usually spoken. */
export function languageReason(language: string, services: readonly Service[]): LanguageReason {
  const speakers = services.filter(({ facts }) => facts.languages?.value.some((tag) => speaks(tag, language)));
  const sure = speakers.filter(({ facts }) => facts.languages?.basis === 'checked');
  if (sure.length > 0) return { code: 'language', language, week: weekOf(language, sure), basis: 'checked' };
  const interpreted = services.some(
    ({ facts: { interpreter } }) => interpreter?.basis === 'checked' && interpreter.value,
  );
  if (interpreted) return { code: 'interpreter', language, basis: 'checked' };
  if (speakers.length === 0) return { code: 'interpreter', language, basis: 'typical' };
  return { code: 'language', language, week: weekOf(language, speakers), basis: 'typical' };
}

/** When a language is spoken at a place; null where somebody there speaks it at all hours, as far as is known. */
function weekOf(language: string, speakers: readonly Service[]): Week | null {
  const weeks = speakers.map(({ facts }) => {
    const tags = facts.languages?.value.filter((tag) => speaks(tag, language)) ?? [];
    const known = languageWeeks(facts);
    const ofTags = tags.map((tag) => known[tag]);
    return ofTags.includes(undefined) ? null : ofTags.filter((week) => week !== undefined);
  });
  if (weeks.includes(null)) return null;
  const all = weeks.flatMap((of) => of ?? []);
  return Array.from({ length: 7 }, (_, day) => together(all.flatMap((week) => week[day] ?? [])));
}

/** Slots in the order of the day, those that touch or overlap as one. */
function together(slots: readonly Slot[]): Slot[] {
  const merged: Slot[] = [];
  for (const [from, to] of [...slots].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged[merged.length - 1];
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

function openReasons(state: OpenState): Reason[] {
  if (state.code === 'always-open') return [state];
  if (state.code !== 'open') return [];
  const { until, basis } = state;
  return [until ? { code: 'open-until', minute: until.minute, basis } : { code: 'open-now', basis }];
}

function discreetReasons({ place, keepers, met }: Match): Reason[] {
  if (!place) return [];
  return DISCREET.flatMap((fact): Reason[] => {
    const basis = basisOf(fact, keepers);
    // A room of one's own that was wished for has been told already.
    const told = fact === 'private-room' && met.includes('private-room');
    return basis && !told ? [{ code: 'discreet', fact, kind: place.kind, basis }] : [];
  });
}
