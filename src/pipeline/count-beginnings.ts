/** Counts for which subjects each beginning of a word is said. */
import { beginningsOf, isWhole, wholeOf } from '../search/word-index.ts';

/** Something people say, and the number of the subject they mean. */
export interface Saying {
  readonly text: string;
  readonly subject: number;
}

/** By beginning, how often it was said for each subject. */
export type Counts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** A single word in the lists stands for all the sentences it would be said in. */
const SINGLE_WORD = 3;
const FEW_WORDS = 1.3;

/** Words said so often are kept though they speak for nothing, so that they are not taken for a misspelt one. */
const COMMON = 30;

/** How often each beginning was said for each subject. A beginning that always goes on in one way says no more than the longer one. */
export function countBeginnings(sayings: readonly Saying[], terms: readonly (readonly string[])[]): Counts {
  const next = new Map<string, Set<string>>();
  for (const term of new Set(terms.flat())) {
    const whole = wholeOf(term);
    for (let length = 1; length < whole.length; length++) {
      const beginning = whole.slice(0, length);
      next.set(beginning, (next.get(beginning) ?? new Set()).add(whole.charAt(length)));
    }
  }
  const worthKnowing = (beginning: string) => isWhole(beginning) || (next.get(beginning)?.size ?? 0) > 1;
  const counts = new Map<string, Map<number, number>>();
  for (const [n, { subject }] of sayings.entries()) {
    const said = terms[n] ?? [];
    const weight = said.length === 1 ? SINGLE_WORD : said.length <= 3 ? FEW_WORDS : 1;
    for (const beginning of said.flatMap((term) => beginningsOf(term, worthKnowing))) {
      const bySubject = counts.get(beginning) ?? new Map<number, number>();
      counts.set(beginning, bySubject.set(subject, (bySubject.get(subject) ?? 0) + weight));
    }
  }
  return counts;
}

/** Whether a word is said that often. */
export function isCommon(beginning: string, counts: Counts): boolean {
  return isWhole(beginning) && sum(counts.get(beginning)?.values() ?? []) >= COMMON;
}

/** The sum of numbers. */
export function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
