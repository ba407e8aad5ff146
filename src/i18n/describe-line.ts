/** What is known about a help line, as sentences. */
import { isWithinADay, type LocalTime } from '../domain/clock.ts';
import { isAlwaysOpen, nextChange, openAt } from '../domain/hours.ts';
import type { Helpline } from '../domain/social-map.ts';
import type { Words } from './create-words.ts';
import { dateText, isolated, joined, timeText, weekdayText } from './formats.ts';
import { spokenName } from './language-names.ts';

/** When it answers, what a call costs, whether it asks a name. Without `now` (a printed page) only "day and night" is said. */
export function lineFacts(line: Helpline, now: LocalTime | null, words: Words): string[] {
  const facts = [
    hoursText(line, now, words),
    costText(line, words),
    line.anonymous ? words.text('line.anonymous') : null,
  ];
  return facts.filter((fact) => fact !== null);
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

function hoursText({ hours }: Helpline, now: LocalTime | null, words: Words): string | null {
  if (hours && isAlwaysOpen(hours)) return words.text('line.open.always');
  if (!now) return null;
  const open = openAt(hours, now);
  if (open === 'unknown') return words.text('line.hours.unknown');
  const change = nextChange(hours, now);
  if (!change) return words.text(open === 'yes' ? 'line.open.now' : 'line.closed');
  const time = timeText(change.minute);
  if (open === 'yes')
    return isWithinADay(now, change) ? words.text('line.open.until', { time }) : words.text('line.open.now');
  return words.text('line.closed.until', { day: weekdayText(change, words.language), time });
}
