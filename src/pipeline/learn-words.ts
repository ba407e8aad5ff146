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
const EPOCHS = { first: 5, between: 4, last: 20 };

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
  // The price of a byte for which what is worth it takes just the bytes there are.
  let low = 0;
  let high = 100;
  for (let step = 0; step < 20; step++) {
    const price = (low + high) / 2;
    if (sum(worth.map((one) => bytesAt(price, one))) > bytes) low = price;
    else high = price;
  }
  const kept = worth.filter((one) => bytesAt(high, one) > 0);
  return new Map(
    kept.map((one) => [one.beginning, new Map(worthAt(high, one).map(({ subject, times }) => [subject, times]))]),
  );
}

interface Worth {
  readonly common: boolean;
  readonly said: readonly { readonly subject: number; readonly times: number; readonly worth: number }[];
}

/** Bytes that are worth a price for a beginning; 0 where it is left out. */
function bytesAt(price: number, { common, said }: Worth): number {
  let gain = 0;
  let bytes = BEGINNING_BYTES;
  for (const { worth } of said) {
    if (worth < price * WEIGHT_BYTES) continue;
    gain += worth;
    bytes += WEIGHT_BYTES;
  }
  if (gain > 0 && gain >= price * bytes) return bytes;
  return common ? BEGINNING_BYTES : 0;
}

/** What is kept of a beginning at a price; nothing of one that is kept only because it is common. */
function worthAt(price: number, one: Worth): Worth['said'] {
  return bytesAt(price, one) > BEGINNING_BYTES ? one.said.filter(({ worth }) => worth >= price * WEIGHT_BYTES) : [];
}

const RATE = 1;
const PRIOR_RATE = 0.005;
const PENALTY = 0.02;
const FIRST_SQUARES = 0.3;
/** Shares of terms, and of whole words, passed over while learning, so that no saying depends on one of them. */
const TERMS_DROPPED = 0.1;
const WHOLES_DROPPED = 0.15;

/** What is being learned, in rows of numbers: the weights of beginning `id` stand from `start[id]` to `start[id + 1]`. */
interface Model {
  readonly start: Int32Array;
  readonly subject: Uint8Array;
  readonly weight: Float64Array;
  /** Sums of the squares of the gradients of each weight. */
  readonly squares: Float64Array;
  readonly prior: Float64Array;
}

interface Lesson {
  readonly subject: number;
  /** Of each term the ids of the beginnings that are learned, the shortest first. */
  readonly terms: readonly (readonly number[])[];
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
  const model = modelOf(counts, subjects);
  const lessons = lessonsOf(sayings, terms, counts, subjects);
  const random = randomFrom(1);
  const read = new Int32Array(Math.max(0, ...lessons.map((lesson) => lesson.terms.flat().length)));
  const error = new Float64Array(subjects);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(lessons, random);
    for (const lesson of lessons) {
      const length = readOf(lesson, random, read);
      expect(model, read, length, error);
      error[lesson.subject] = (error[lesson.subject] ?? 0) - 1;
      correct(model, read, length, error, lesson.importance);
    }
    penalize(model);
  }
  const weights = [...counts.keys()].map((beginning, id): [string, ReadonlyMap<number, number>] => {
    const own = new Map<number, number>();
    for (let n = model.start[id] ?? 0; n < (model.start[id + 1] ?? 0); n++) {
      if ((model.weight[n] ?? 0) > 0) own.set(model.subject[n] ?? 0, model.weight[n] ?? 0);
    }
    return [beginning, own];
  });
  return { weights: new Map(weights), prior: model.prior };
}

function modelOf(counts: Counts, subjects: number): Model {
  const subject = [...counts.values()].flatMap((bySubject) => [...bySubject.keys()]);
  const start = new Int32Array(counts.size + 1);
  for (const [id, bySubject] of [...counts.values()].entries()) start[id + 1] = (start[id] ?? 0) + bySubject.size;
  return {
    start,
    subject: Uint8Array.from(subject),
    weight: new Float64Array(subject.length),
    squares: new Float64Array(subject.length).fill(FIRST_SQUARES),
    prior: new Float64Array(subjects),
  };
}

function lessonsOf(
  sayings: readonly Saying[],
  terms: readonly (readonly string[])[],
  counts: Counts,
  subjects: number,
): Lesson[] {
  const ids = new Map([...counts.keys()].map((beginning, id) => [beginning, id]));
  const knows = (beginning: string) => ids.has(beginning);
  const idsOf = new Map(
    [...new Set(terms.flat())].map((term) => [term, beginningsOf(term, knows).flatMap((one) => ids.get(one) ?? [])]),
  );
  const said = new Float64Array(subjects);
  for (const { subject } of sayings) said[subject] = (said[subject] ?? 0) + 1;
  return sayings.map(({ subject }, n) => {
    const own = terms[n] ?? [];
    return {
      subject,
      terms: own.map((term) => idsOf.get(term) ?? []),
      // Subjects about which much was written down do not outweigh the others.
      importance: Math.sqrt(sayings.length / subjects / (said[subject] ?? 0)) * (own.length === 1 ? 2 : 1),
    };
  });
}

/** Writes into `read` what is read of a lesson this time, and says how much that is. */
function readOf({ terms }: Lesson, random: () => number, read: Int32Array): number {
  let length = 0;
  for (const ids of terms) {
    if (terms.length > 2 && random() < TERMS_DROPPED) continue;
    const end = ids.length > 1 && random() < WHOLES_DROPPED ? ids.length - 1 : ids.length;
    for (let n = 0; n < end; n++) read[length++] = ids[n] ?? 0;
  }
  return length;
}

/** Writes into `share` how likely each subject is. */
function expect({ start, subject, weight, prior }: Model, read: Int32Array, length: number, share: Float64Array): void {
  share.set(prior);
  for (let n = 0; n < length; n++) {
    const end = start[(read[n] ?? 0) + 1] ?? 0;
    for (let i = start[read[n] ?? 0] ?? 0; i < end; i++)
      share[subject[i] ?? 0] = (share[subject[i] ?? 0] ?? 0) + (weight[i] ?? 0);
  }
  let total = 0;
  for (let n = 0; n < share.length; n++) {
    share[n] = Math.exp(share[n] ?? 0);
    total += share[n] ?? 0;
  }
  for (let n = 0; n < share.length; n++) share[n] = (share[n] ?? 0) / total;
}

function correct(
  { start, subject, weight, squares, prior }: Model,
  read: Int32Array,
  length: number,
  error: Float64Array,
  importance: number,
): void {
  for (let n = 0; n < length; n++) {
    const end = start[(read[n] ?? 0) + 1] ?? 0;
    for (let i = start[read[n] ?? 0] ?? 0; i < end; i++) {
      const gradient = (error[subject[i] ?? 0] ?? 0) * importance;
      squares[i] = (squares[i] ?? 0) + gradient * gradient;
      weight[i] = Math.max(0, (weight[i] ?? 0) - (RATE * gradient) / Math.sqrt(squares[i] ?? 0));
    }
  }
  for (let n = 0; n < prior.length; n++) prior[n] = (prior[n] ?? 0) - PRIOR_RATE * importance * (error[n] ?? 0);
}

/** The L1 penalty: what speaks too softly falls silent. */
function penalize({ weight, squares }: Model): void {
  for (let i = 0; i < weight.length; i++) {
    weight[i] = Math.max(0, (weight[i] ?? 0) - (PENALTY * RATE) / Math.sqrt(squares[i] ?? 0));
  }
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
