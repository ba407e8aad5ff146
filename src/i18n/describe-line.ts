/** What is known about a help line, as sentences. */
import type { Helpline } from '../domain/social-map.ts';
import type { Words } from './create-words.ts';
import { dateText, isolated, joined } from './formats.ts';
import { spokenName } from './language-names.ts';

/** What a call costs, and whether a name is asked. */
export function lineFacts(line: Helpline, words: Words): string[] {
  return [costText(line, words), ...(line.anonymous ? [words.text('line.anonymous')] : [])];
}

/** In which languages one can talk there. */
export function lineLanguagesText({ languages }: Helpline, words: Words): string {
  if (!languages) return words.text('line.languages.unknown');
  return words.text('line.languages', { languages: joined(languages.map((tag) => isolated(spokenName(tag, words)))) });
}

/** How sure the number is, and since when. */
export function lineCheckText({ secondHand, checkedOn }: Helpline, words: Words): string {
  return words.text(secondHand ? 'line.second-hand' : 'line.checked', { date: dateText(checkedOn, words.language) });
}

function costText({ cost, centsPerMinute }: Helpline, words: Words): string {
  if (cost === 'per-minute') return words.text('line.cost.per-minute', { cents: centsPerMinute ?? 0 });
  return words.text(`line.cost.${cost ?? 'unknown'}`);
}
