/** What there is to choose in the question what matters: what some place can meet, and what was chosen before, so that it can be undone. */
import { languageWished, type TimeAsked, type Wish } from '../../domain/answers.ts';
import type { Option } from '../../domain/questions.ts';
import { answersFrom } from '../../domain/session.ts';
import { worthAsking } from '../../domain/worth-asking.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { AppState } from '../app-state.ts';

export const LANGUAGE_IDS: readonly string[] = LANGUAGES.map(({ id }) => id);

export interface Offered {
  readonly when: readonly Option<TimeAsked>[];
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly wishes: readonly Option<Wish>[];
}

/** Null while there is no map. */
export function offeredWishes({
  session: { draft },
  content: { questions },
  pack,
  now,
  words,
}: AppState): Offered | null {
  if (!pack) return null;
  const worth = worthAsking(answersFrom(draft, questions), pack, now, LANGUAGE_IDS);
  const chosenTags = draft.wishes.flatMap((wish) => languageWished(wish) ?? []);
  return {
    when: questions.when.filter(({ id }) => worth.when.includes(id) || draft.when === id),
    languages: [...new Set([...inOrder(worth.languages, words.language.id), ...chosenTags])],
    wishes: questions.wishes.filter(({ id }) => worth.wishes.includes(id) || draft.wishes.includes(id)),
  };
}

/** Whether there is anything; without a map that is not known. */
export function hasOffers(offered: Offered | null): boolean {
  return offered === null || offered.when.length + offered.languages.length + offered.wishes.length > 0;
}

/** The language of the screen first, then the others of this app, then those of the places. Dutch is spoken everywhere. */
function inOrder(tags: readonly string[], own: string): string[] {
  const known: readonly string[] = [own, ...LANGUAGE_IDS];
  const place = (tag: string) => (known.includes(tag) ? known.indexOf(tag) : known.length);
  return tags.filter((tag) => tag !== 'nl').sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
