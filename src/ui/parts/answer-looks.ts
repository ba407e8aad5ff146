/** Pictograms and words of answers, where they are not simply called as the answer. */
import type { Where, Who } from '../../domain/answers.ts';
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
