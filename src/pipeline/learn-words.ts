/**
 * Learns from what people say which beginnings of words speak for which need.
 *
 * The model is multinomial logistic regression over beginnings of words, with weights that are never negative: a word can speak for a need, not
 * against one. It is fitted by AdaGrad with an L1 penalty (Duchi, Hazan, Singer 2011) and pruned in rounds, each fitted anew, until it fits the
 * bytes it may take; what is pruned is what speaks least often and least loudly for what it costs.
 */
import { termsOf } from '../search/terms.ts';
import { beginningsOf, HEAVIEST, isWhole, type LanguageIndex, wholeOf } from '../search/word-index.ts';

/** Something people say, and the number of the subject they mean. */
export interface Saying {
  readonly text: string;
  readonly subject: number;
}

/** By beginning, how often it was said for each subject. */
type Counts = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** By beginning, the weight it has for each subject. */
type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>;

interface Knowledge {
  readonly weights: Weights;
  readonly prior: Float64Array;
}

/** Bytes that a beginning and a weight take in the compressed file, about: measured. */
const BEGINNING_BYTES = 2;
const WEIGHT_BYTES = 1.05;

/** How much larger than wanted the model still is after each round of pruning. */
const ROUNDS = [4, 2, 1.4, 1];
/** How often all sayings are read: at first, after a round, and after the last one. */
const EPOCHS = { first: 8, between: 5, last: 12 };

/** A single word in the lists stands for all the sentences it would be said in. */
const SINGLE_WORD = 3;
const FEW_WORDS = 1.3;

/** Words said so often are kept though they speak for nothing, so that they are not taken for a misspelt one. */
const COMMON = 30;

/** Indexes of one language, one for each size in compressed bytes; the sizes from large to small. */
export function learnWords(sayings: readonly Saying[], subjects: number, sizes: readonly number[]): LanguageIndex[] {
  const terms = sayings.map(({ text }) => termsOf(text));
  const counts = countBeginnings(sayings, terms);
  let learned = learn(sayings, terms, counts, subjects, EPOCHS.first);
  let before = Number.POSITIVE_INFINITY;
  return sizes.map((size) => {
    for (const round of ROUNDS.filter((factor) => size * factor < before)) {
      const kept = prune(learned.weights, counts, size * round);
      learned = learn(sayings, terms, kept, subjects, round === 1 ? EPOCHS.last : EPOCHS.between);
    }
    before = size;
    return indexOf(learned, counts);
  });
}

function indexOf({ weights, prior }: Knowledge, counts: Counts): LanguageIndex {
  const evidence = [...weights].flatMap(([beginning, bySubject]): [string, [number, number][]][] => {
    const said = [...bySubject]
      .map(([subject, weight]): [number, number] => [subject, Math.min(HEAVIEST, Math.round(weight))])
      .filter(([, weight]) => weight > 0)
      .sort(([a], [b]) => a - b);
    return said.length > 0 || isCommon(beginning, counts) ? [[beginning, said]] : [];
  });
  return { evidence: new Map(evidence), prior: [...prior] };
}

/** How often each beginning was said for each subject. A beginning that always goes on in one way says no more than the longer one. */
function countBeginnings(sayings: readonly Saying[], terms: readonly (readonly string[])[]): Counts {
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

function isCommon(beginning: string, counts: Counts): boolean {
  return isWhole(beginning) && sum(counts.get(beginning)?.values() ?? []) >= COMMON;
}

/** The beginnings and subjects that are worth their bytes. */
function prune(weights: Weights, counts: Counts, bytes: number): Counts {
  const worth = [...weights].map(([beginning, bySubject]) => ({
    beginning,
    common: isCommon(beginning, counts),
    said: [...bySubject].map(([subject, weight]) => {
      const times = counts.get(beginning)?.get(subject) ?? 0;
      return { subject, times, worth: weight * (times + 0.5) ** 0.6 };
    }),
  }));
  /** What is worth at least `price` a byte, and the bytes it takes. */
  const at = (price: number): [Counts, number] => {
    const kept = new Map<string, ReadonlyMap<number, number>>();
    let cost = 0;
    for (const { beginning, common, said } of worth) {
      const good = said.filter((one) => one.worth >= price * WEIGHT_BYTES);
      const takes = BEGINNING_BYTES + WEIGHT_BYTES * good.length;
      if (sum(good.map((one) => one.worth)) >= price * takes && good.length > 0) {
        kept.set(beginning, new Map(good.map(({ subject, times }) => [subject, times])));
        cost += takes;
      } else if (common) {
        kept.set(beginning, new Map());
        cost += BEGINNING_BYTES;
      }
    }
    return [kept, cost];
  };
  let low = 0;
  let high = 100;
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (at(middle)[1] > bytes) low = middle;
    else high = middle;
  }
  return at(high)[0];
}

const RATE = 1;
const PRIOR_RATE = 0.005;
const PENALTY = 0.02;
const FIRST_SQUARES = 0.3;
/** Shares of terms, and of whole words, passed over while learning, so that no saying depends on one of them. */
const TERMS_DROPPED = 0.1;
const WHOLES_DROPPED = 0.15;

/** A beginning while it is being learned: subject numbers, their weights, and the sums of squares of their gradients. */
interface Learned {
  readonly whole: boolean;
  readonly subjects: Uint8Array;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

interface Lesson {
  readonly subject: number;
  /** Of each term the beginnings that are learned, the shortest first. */
  readonly terms: readonly (readonly Learned[])[];
  readonly importance: number;
}

/** Weights and priors that explain best which subject each saying is about; the same input gives the same weights. */
function learn(
  sayings: readonly Saying[],
  terms: readonly (readonly string[])[],
  counts: Counts,
  subjects: number,
  epochs: number,
): Knowledge {
  const learned = new Map([...counts].map(([beginning, bySubject]) => [beginning, unlearned(beginning, bySubject)]));
  const lessons = lessonsOf(sayings, terms, learned, subjects);
  const prior = new Float64Array(subjects);
  const random = randomFrom(1);
  const error = new Float64Array(subjects);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(lessons, random);
    for (const lesson of lessons) {
      const read = readOf(lesson, random);
      expect(read, prior, error);
      error[lesson.subject] = at(error, lesson.subject) - 1;
      for (const one of read) correct(one, error, lesson.importance);
      for (let n = 0; n < subjects; n++) prior[n] = at(prior, n) - PRIOR_RATE * lesson.importance * at(error, n);
    }
    for (const one of learned.values()) shrink(one);
  }
  const weights = [...learned].map(([beginning, one]): [string, ReadonlyMap<number, number>] => {
    const all = [...one.subjects].map((subject, n): [number, number] => [subject, at(one.weights, n)]);
    return [beginning, new Map(all.filter(([, weight]) => weight > 0))];
  });
  return { weights: new Map(weights), prior };
}

function unlearned(beginning: string, bySubject: ReadonlyMap<number, number>): Learned {
  return {
    whole: isWhole(beginning),
    subjects: Uint8Array.from(bySubject.keys()),
    weights: new Float64Array(bySubject.size),
    squares: new Float64Array(bySubject.size).fill(FIRST_SQUARES),
  };
}

function lessonsOf(
  sayings: readonly Saying[],
  terms: readonly (readonly string[])[],
  learned: ReadonlyMap<string, Learned>,
  subjects: number,
): Lesson[] {
  const said = new Float64Array(subjects);
  for (const { subject } of sayings) said[subject] = at(said, subject) + 1;
  const knows = (beginning: string) => learned.has(beginning);
  const known = new Map(
    [...new Set(terms.flat())].map((term) => [
      term,
      beginningsOf(term, knows).flatMap((beginning) => learned.get(beginning) ?? []),
    ]),
  );
  return sayings.map(({ subject }, n) => {
    const words = terms[n] ?? [];
    return {
      subject,
      terms: words.map((term) => known.get(term) ?? []),
      // Subjects about which much was written down do not outweigh the others.
      importance: Math.sqrt(sayings.length / subjects / at(said, subject)) * (words.length === 1 ? 2 : 1),
    };
  });
}

/** What is read of a lesson this time. */
function readOf({ terms }: Lesson, random: () => number): Learned[] {
  const read: Learned[] = [];
  for (const beginnings of terms) {
    if (terms.length > 2 && random() < TERMS_DROPPED) continue;
    const wholeDropped = beginnings.length > 1 && random() < WHOLES_DROPPED;
    for (const one of beginnings) if (!(wholeDropped && one.whole)) read.push(one);
  }
  return read;
}

/** Writes into `share` how likely each subject is. */
function expect(read: readonly Learned[], prior: Float64Array, share: Float64Array): void {
  share.set(prior);
  for (const { subjects, weights } of read) {
    for (let n = 0; n < subjects.length; n++) {
      const subject = at(subjects, n);
      share[subject] = at(share, subject) + at(weights, n);
    }
  }
  let total = 0;
  for (let n = 0; n < share.length; n++) {
    share[n] = Math.exp(at(share, n));
    total += at(share, n);
  }
  for (let n = 0; n < share.length; n++) share[n] = at(share, n) / total;
}

function correct({ subjects, weights, squares }: Learned, error: Float64Array, importance: number): void {
  for (let n = 0; n < subjects.length; n++) {
    const gradient = at(error, at(subjects, n)) * importance;
    squares[n] = at(squares, n) + gradient * gradient;
    weights[n] = Math.max(0, at(weights, n) - (RATE * gradient) / Math.sqrt(at(squares, n)));
  }
}

/** The L1 penalty: what speaks too softly falls silent. */
function shrink({ weights, squares }: Learned): void {
  for (let n = 0; n < weights.length; n++) {
    weights[n] = Math.max(0, at(weights, n) - (PENALTY * RATE) / Math.sqrt(at(squares, n)));
  }
}

function at(row: Float64Array | Uint8Array, n: number): number {
  return row[n] ?? 0;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function shuffle(lessons: Lesson[], random: () => number): void {
  for (let n = lessons.length - 1; n > 0; n--) {
    const other = Math.floor(random() * (n + 1));
    const [a, b] = [lessons[n], lessons[other]];
    if (a && b) [lessons[n], lessons[other]] = [b, a];
  }
}

/** Numbers from 0 to 1 that look random and are the same every time (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
