/** The facts of the row as words short enough to stand under a picture. */
import type { RowFact } from '../domain/fact-row.ts';
import type { Words } from './create-words.ts';
import { spokenName } from './language-names.ts';

// An age nobody passes stands for "and older".
const OLDEST = 100;

/** The word of a fact; where it is not known, what it is about. */
export function rowText(row: RowFact, words: Words): string {
  switch (row.fact) {
    case 'access':
      return words.text(row.value ? `row.access.${row.value}` : 'row.access');
    case 'cost':
      return words.text(row.value ? `row.cost.${row.value}` : 'row.cost');
    case 'name-asked':
      return words.text(row.value ? `row.name-asked.${row.value}` : 'row.name-asked');
    case 'wheelchair':
      return words.text(row.value ? `row.wheelchair.${row.value}` : 'row.wheelchair');
    case 'languages': {
      const language = spokenName(row.language, words);
      return row.value === null || row.value === 'spoken'
        ? language
        : words.text(`row.languages.${row.value}`, { language });
    }
    case 'for-whom': {
      if (row.value === null) return words.text('fact.for-whom');
      if (row.value !== 'ages') return words.text(`row.for-whom.${row.value}`);
      const { from, to } = row;
      return to >= OLDEST
        ? words.text('row.for-whom.ages-from', { from })
        : words.text('row.for-whom.ages', { from, to });
    }
  }
}
