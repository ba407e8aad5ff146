/** Facts as people write them, in the shape of the domain. */
import type { z } from 'zod';
import type { Check, Fact, Facts } from '../domain/facts.ts';
import type { Week } from '../domain/hours.ts';
import type { HoursProblem } from './expand-hours.ts';
import type { factsSchema } from './facts-schema.ts';

export type FactsEntry = z.output<typeof factsSchema>;

/** Reads the week of a rule, or says what was expected. */
type ReadWeek = (rule: string) => Week | string;

/** The facts of an entry: checked where a check vouches for them, else typical. What is wrong goes to `problems`. */
export function compileFacts(
  entry: FactsEntry,
  check: Check | null,
  readWeek: ReadWeek,
  problems: HoursProblem[],
): Facts {
  const known = <Value>(value: Value): Fact<Value> =>
    check ? { value, basis: 'checked', check } : { value, basis: 'typical' };
  const { name_asked: name, serves, cost, languages, ages, place, food } = entry;
  const hours = languages && languageHours(languages, readWeek, problems);
  return {
    ...(entry.access && { access: known(entry.access) }),
    ...(name?.enter && { nameToEnter: known(name.enter) }),
    ...(name?.talk && { nameToTalk: known(name.talk) }),
    ...(name?.help && { nameForHelp: known(name.help) }),
    ...(entry.run_by && { runBy: known(entry.run_by) }),
    ...(serves && { serves: known(serves === 'everyone' ? serves : serves['own-area']) }),
    ...(typeof cost === 'string' && { cost: known(cost) }),
    ...(typeof cost === 'object' && { cost: known('small-fee'), fee: known(cost['small-fee']) }),
    ...(languages && { languages: known(languages.map(tagOf)) }),
    ...(hours && Object.keys(hours).length > 0 && { languageHours: known(hours) }),
    ...(entry.interpreter !== undefined && { interpreter: known(entry.interpreter) }),
    ...(entry.for_whom && { forWhom: known(entry.for_whom) }),
    ...(ages && { ages: known([ages.from, ages.to] as const) }),
    ...(entry.talk_with && { talkWith: known(entry.talk_with) }),
    ...(entry.keeps && { keeps: known(entry.keeps) }),
    ...(entry.visible && { visible: known(entry.visible) }),
    ...(place && { place: Object.fromEntries(Object.entries(place).map(([name, is]) => [name, known(is)])) }),
    ...(food && { food: known(food === 'none' ? null : food) }),
    ...(entry.papers && { papers: known(entry.papers) }),
  };
}

type Languages = NonNullable<FactsEntry['languages']>;

function tagOf(language: Languages[number]): string {
  return typeof language === 'string' ? language : language.tag;
}

function languageHours(languages: Languages, readWeek: ReadWeek, problems: HoursProblem[]): Record<string, Week> {
  return Object.fromEntries(
    languages.flatMap((language, n): [string, Week][] => {
      if (typeof language === 'string') return [];
      const week = readWeek(language.hours);
      if (typeof week !== 'string') return [[language.tag, week]];
      problems.push({ path: ['languages', n, 'hours'], expected: week });
      return [];
    }),
  );
}
