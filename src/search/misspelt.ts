/** Words that nobody wrote down, taken for the most similar one somebody did. */
import Fuse, { type FuseIndex } from 'fuse.js/basic';

/** Shorter words are too much like each other. */
const SHORTEST = 4;
/** From this length on, a word may differ in two letters. */
const LONG = 8;

const OPTIONS = { includeScore: true, threshold: 0.3, distance: 20, ignoreFieldNorm: true };

/** Words of about one length, and what Fuse worked out of them. */
interface Near {
  readonly words: readonly string[];
  readonly index: FuseIndex<string>;
}

/** A search among words for those that differ in a letter or two; `words` in no order, each once. */
export function similarWords(words: Iterable<string>): (word: string) => string | null {
  const all = [...words].filter((word) => word.length >= SHORTEST);
  // Over all words a search takes too long for a keystroke; words of about the same length are few.
  const byLength = new Map<number, Near>();
  return (word) => {
    if (word.length < SHORTEST) return null;
    let near = byLength.get(word.length);
    if (!near) {
      const words = all.filter(({ length }) => Math.abs(length - word.length) <= 1);
      near = { words, index: Fuse.createIndex([], words) };
      byLength.set(word.length, near);
    }
    // A new one each time: it remembers what it was asked last, and nobody could wipe that.
    const fuse = new Fuse(near.words, OPTIONS, near.index);
    const found = fuse.search(word, { limit: 8 }).find(({ item, score = 1 }) => isSimilar(word, item, score));
    return found?.item ?? null;
  };
}

/** `score` is the share of letters that differ, a little more where they stand elsewhere. */
function isSimilar(word: string, item: string, score: number): boolean {
  // The first letter is seldom wrong, and "noord" is no "moord".
  if (item[0] !== word[0]) return false;
  const differing = score * word.length;
  return differing <= (word.length >= LONG ? 2.4 : 1.3) || (differing <= 2.4 && sorted(item) === sorted(word));
}

/** Letters that changed places count as two that differ. */
function sorted(word: string): string {
  return [...word].sort().join('');
}
