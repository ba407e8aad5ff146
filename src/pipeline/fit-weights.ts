/**
 * Fits weights to what people say: multinomial logistic regression over beginnings of words, with weights that are never negative, as a word
 * can speak for a need and not against one. By AdaGrad with an L1 penalty (Duchi, Hazan and Singer 2011).
 */
import { beginningsOf } from '../search/word-index.ts';
import type { Counts, Saying } from './count-beginnings.ts';

/** By beginning, the weight it has for each subject. */
export type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>;

export interface Fitted {
  readonly weights: Weights;
  /** What speaks for each subject before any word is read. */
  readonly prior: Float64Array;
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

/** Weights and priors that explain best which subject each saying is about; the same input gives the same. `terms` are those of each saying. */
export function fitWeights(
  sayings: readonly Saying[],
  terms: readonly (readonly string[])[],
  counts: Counts,
  subjects: number,
  epochs: number,
): Fitted {
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
