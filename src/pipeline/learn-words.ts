/**
 * Learns from what people say which beginnings of words speak for which need: weights are fitted, what is not worth its bytes is pruned, and
 * the rest fitted anew, in rounds, until it fits the bytes it may take.
 */
import { termsOf } from '../search/terms.ts';
import { HEAVIEST, type LanguageIndex } from '../search/word-index.ts';
import { type Counts, countBeginnings, isCommon, type Saying } from './count-beginnings.ts';
import { type Fitted, fitWeights } from './fit-weights.ts';
import { pruneBeginnings } from './prune-beginnings.ts';

/** How much larger than wanted the model still is after each round of pruning. */
const ROUNDS = [4, 2, 1.4, 1];
/** How often all sayings are read: at first, after a round, and after the last one. */
const EPOCHS = { first: 5, between: 4, last: 20 };

/** Indexes of one language, one for each size in compressed bytes; the sizes from large to small. */
export function learnWords(sayings: readonly Saying[], subjects: number, sizes: readonly number[]): LanguageIndex[] {
  const terms = sayings.map(({ text }) => termsOf(text));
  const counts = countBeginnings(sayings, terms);
  let fitted = fitWeights(sayings, terms, counts, subjects, EPOCHS.first);
  let before = Number.POSITIVE_INFINITY;
  return sizes.map((size) => {
    for (const round of ROUNDS.filter((factor) => size * factor < before)) {
      const kept = pruneBeginnings(fitted.weights, counts, size * round);
      fitted = fitWeights(sayings, terms, kept, subjects, round === 1 ? EPOCHS.last : EPOCHS.between);
    }
    before = size;
    return indexOf(fitted, counts);
  });
}

function indexOf({ weights, prior }: Fitted, counts: Counts): LanguageIndex {
  const evidence = [...weights].flatMap(([beginning, bySubject]): [string, [number, number][]][] => {
    const said = [...bySubject]
      .map(([subject, weight]): [number, number] => [subject, Math.min(HEAVIEST, Math.round(weight))])
      .filter(([, weight]) => weight > 0)
      .sort(([a], [b]) => a - b);
    return said.length > 0 || isCommon(beginning, counts) ? [[beginning, said]] : [];
  });
  return { evidence: new Map(evidence), prior: [...prior] };
}
