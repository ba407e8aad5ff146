/** Facts as short sentences. */
import type { FactItem } from '../domain/fact-items.ts';
import type { Week } from '../domain/hours.ts';
import type { Words } from './create-words.ts';
import { isolated, joined, moneyText, slotsText, weekdayShortText } from './formats.ts';
import { spokenName } from './language-names.ts';
import type { TextKey } from './text-key.ts';

/** The sentence of a fact; `nameOf` names a wijk. */
export function factText({ fact, value, detail }: FactItem, words: Words, nameOf: (wijk: string) => string): string {
  const key = `fact.${fact}.${value}` as TextKey;
  if (!detail) return words.text(key);
  if ('moment' in detail) return `${words.text(`fact.name-asked.${detail.moment}`)}: ${words.text(key)}`;
  if ('cents' in detail) return words.text(key, { amount: isolated(moneyText(detail.cents, words.language)) });
  if ('wijken' in detail)
    return words.text(key, { areas: joined(detail.wijken.map((wijk) => isolated(nameOf(wijk)))) });
  if ('language' in detail) return spokenText(detail.language, detail.week, words);
  if ('from' in detail) {
    const { from, to } = detail;
    return to >= OLDEST ? words.text('fact.for-whom.ages-from', { from }) : words.text(key, { from, to });
  }
  return words.text(`fact.place.${value}.not` as TextKey);
}

// An age nobody passes stands for "and older".
const OLDEST = 100;

/** That somebody speaks a language, and when where that is known. */
export function spokenText(tag: string, week: Week | null, words: Words): string {
  const language = spokenName(tag, words);
  if (!week) return words.text('fact.languages.spoken', { language });
  const times = week.flatMap((slots, day) =>
    slots.length > 0 ? [`${weekdayShortText(day, words.language)} ${isolated(slotsText(slots))}`] : [],
  );
  return words.text('fact.languages.spoken-at', { language, times: joined(times) });
}
