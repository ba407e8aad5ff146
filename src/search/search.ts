/** The search in one's own words: needs, and names of places, help lines and neighbourhoods. Pure, and total for any text. */
import type { Need } from '../domain/social-map.ts';
import { type FindNames, type Nameable, namesFinder } from './find-names.ts';
import { needsFinder } from './find-needs.ts';
import { decodeWords } from './word-index.ts';

export interface Suggestion {
  readonly kind: 'need' | 'location' | 'helpline' | 'neighbourhood';
  readonly id: string;
  /** A name; null for a need, which has one in every language. */
  readonly label: string | null;
  /** 0 to 1. */
  readonly score: number;
}

export interface Found {
  /** The safety needs that the words are about, the likeliest first: their help lines come before anything else. */
  readonly danger: readonly string[];
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
}

/** `map`: what can be found by name, and the needs. */
export type Search = (query: string, map: Nameable & { readonly needs: readonly Need[] }) => Found;

/** A need is suggested from this likelihood on, the first one; others from less. */
const LIKELY = 0.15;
const ALSO_LIKELY = 0.04;
/** More likely than this to be about something else, nothing is suggested. */
const UNRELATED = 0.2;
/** In the order, a safety need counts for more than its likelihood: to miss it is worse than to name it for nothing. */
const SAFETY_COUNTS = 1.6;
/** What all safety needs together must reach for there to be danger; and one of them, for its lines to be shown. */
const DANGER = 0.32;
const IN_DANGER = 0.08;

/** Of a query no more is read. */
const LONGEST_QUERY = 200;

const MOST_NEEDS = 4;
const MOST_NAMES = 4;

/** The search over the words of an index, in the files that `encodeWords` writes. Throws where these are not whole. */
export function createSearch(texts: readonly string[]): Search {
  const index = decodeWords(texts);
  const { likelihoods, knows } = needsFinder(index);
  const finders = new WeakMap<Nameable, FindNames>();
  return (typed, map) => {
    const query = typed.trim().slice(0, LONGEST_QUERY);
    if (query === '') return { danger: [], suggestions: [] };
    const likely = likelihoods(query);
    const unrelated = likely[likely.length - 1] ?? 0;
    const onMap = new Set(map.needs.map(({ id }) => id));
    const safety = new Set(map.needs.flatMap((need) => (need.safety ? [need.id] : [])));
    const needs = index.subjects
      .slice(0, -1)
      .map((id, n) => ({ id, score: Math.min(1, (likely[n] ?? 0) * (safety.has(id) ? SAFETY_COUNTS : 1)) }))
      .filter(({ id }) => onMap.has(id))
      .sort((a, b) => b.score - a.score);
    const threats = needs.filter(({ id }) => safety.has(id));
    const danger = threats.reduce((sum, { score }) => sum + score, 0) >= DANGER;
    const known = (needs[0]?.score ?? 0) >= LIKELY && unrelated < UNRELATED;
    const suggested = known || danger ? needs.filter(({ score }) => score >= ALSO_LIKELY).slice(0, MOST_NEEDS) : [];
    const finder = finders.get(map) ?? namesFinder(map);
    finders.set(map, finder);
    const suggestions = [
      ...suggested.map(({ id, score }): Suggestion => ({ kind: 'need', id, label: null, score })),
      ...finder(query, !knows(query)).slice(0, MOST_NAMES),
    ];
    return {
      danger: danger ? threats.filter(({ score }, n) => n === 0 || score >= IN_DANGER).map(({ id }) => id) : [],
      // Sorting keeps the order of equals, in which needs come first.
      suggestions: suggestions.sort((a, b) => b.score - a.score),
    };
  };
}
