/** Wishes as phrases, on the answers given as well as in reasons and doubts. */
import { languageWished, type Wish } from '../domain/answers.ts';
import type { Words } from './create-words.ts';
import { spokenName } from './language-names.ts';
import type { TextKey } from './text-key.ts';

/** A wish as a phrase. */
export function wishText(wish: Wish, words: Words): string {
  const language = languageWished(wish);
  if (language === null) return words.text(`wish.${wish}` as TextKey);
  return words.text('wish.language', { language: spokenName(language, words) });
}
