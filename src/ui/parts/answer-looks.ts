/** Pictograms and words of answers, where they are not simply called as the answer. */
import type { TimeAsked, Where, Who, Wish } from '../../domain/answers.ts';
import type { TextKey } from '../../i18n/text-key.ts';

/** Words for where to go: whose neighbourhood is left out depends on who it is for. */
export function whereKey(where: Where, who: Who | null): TextKey {
  return where === 'elsewhere' && who !== null && who !== 'me' ? 'where.elsewhere.other' : `where.${where}`;
}

export const WHO_PICTOGRAMS = {
  me: 'who-me',
  'my-child': 'who-child',
  'my-parent': 'who-parent',
  'somebody-else': 'who-somebody-else',
} as const;

export const WHEN_PICTOGRAMS: Readonly<Record<TimeAsked, string>> = {
  now: 'clock',
  today: 'today',
  'this-week': 'calendar',
};

/** The pictogram of a wish. */
export function wishPictogram(wish: Wish): string {
  return WISH_PICTOGRAMS[wish] ?? 'languages-spoken';
}

const WISH_PICTOGRAMS: Readonly<Record<string, string>> = {
  'no-name': 'name-none',
  'not-municipality': 'not-municipality',
  'for-women': 'women',
  'no-papers': 'no-papers',
  wheelchair: 'wheelchair',
  free: 'free',
  'no-appointment': 'door',
  'come-to-me': 'home-visit',
  'go-with-me': 'goes-along',
  peer: 'peer',
  whatsapp: 'whatsapp',
  'private-room': 'private-room',
  halal: 'halal',
  'child-welcome': 'child-corner',
  quiet: 'quiet',
  evening: 'evening',
  weekend: 'weekend',
};
