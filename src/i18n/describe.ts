/** Reasons and doubts as sentences. */
import type { Wish } from '../domain/answers.ts';
import type { Doubt, Reason } from '../domain/reasons.ts';
import type { Text } from '../domain/social-map.ts';
import type { Words } from './create-words.ts';
import { dateText, isolated, languageName, timeText } from './formats.ts';
import type { TextKey } from './text-key.ts';

/** A text of the content in the language of the screen, or else in Dutch. */
export function textIn(text: Text, { language }: Words): string {
  return text[language.id] ?? text.nl;
}

/** The label of a need. */
export function needText(need: string, words: Words): string {
  // Needs are content: the check of the locales holds that each has its text.
  return words.text(`need.${need}` as TextKey);
}

/** A reason as a sentence. */
export function reasonText(reason: Reason, words: Words): string {
  switch (reason.code) {
    case 'need':
      return words.text('reason.need', { need: needText(reason.need, words) });
    case 'wish':
      return words.text('reason.wish', { wish: wishText(reason.wish, words) });
    case 'open-until':
      return words.text('reason.open-until', { time: timeText(reason.minute) });
    case 'walk':
      return words.text('travel.walk', { count: reason.minutes });
    default:
      return words.text(`reason.${reason.code}`);
  }
}

/** A doubt as a sentence. */
export function doubtText(doubt: Doubt, words: Words): string {
  if (doubt.code === 'wish-unknown' || doubt.code === 'wish-broken') {
    return words.text(`doubt.${doubt.code}`, { wish: wishText(doubt.wish, words) });
  }
  if (doubt.code === 'stale') return words.text('doubt.stale', { date: isolated(dateText(doubt.on, words.language)) });
  return words.text(`doubt.${doubt.code}`);
}

function wishText(wish: Wish, words: Words): string {
  if (wish.startsWith('language:')) {
    return words.text('wish.language', { language: languageName(wish.slice('language:'.length), words.language) });
  }
  return words.text(`wish.${wish}` as TextKey);
}
