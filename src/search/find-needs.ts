/** Which needs somebody's words are about. */
import { similarWords } from './misspelt.ts';
import { termsOf } from './terms.ts';
import {
  beginningsOf,
  type Evidence,
  isWhole,
  type LanguageIndex,
  LONGEST,
  lettersOf,
  type WordIndex,
  wholeOf,
} from './word-index.ts';

/** How likely it is that the words are about each subject of the index, in its order; together 1. */
export type FindNeeds = (query: string) => Float64Array;

interface Reader extends LanguageIndex {
  readonly id: string;
  similar(word: string): string | null;
}

/** What a term says; how sure it is that this is what was meant, 0 to 1; and how much it counts. */
interface Reading {
  readonly evidence: readonly Evidence[];
  readonly sure: number;
  readonly weight: number;
}

/** Words are looked up in the language of the screen, in Dutch, as people copy words from letters, and in the others. */
const DUTCH = 'nl';
/** Less sure than this, a word of another language may be one made of two Dutch ones. */
const COMPOUND_BELOW = 0.6;
/** Less sure than this, a word is rather a misspelt one. */
const MISSPELT_BELOW = 0.3;
const COMPOUND_WEIGHT = 0.9;
const MISSPELT_WEIGHT = 0.75;

/** A search for needs over an index. */
export function needsFinder(index: WordIndex): FindNeeds {
  const readers = Object.entries(index.languages).map(([id, language]): Reader => {
    const wholes = [...language.evidence.keys()].filter((beginning) => isWhole(beginning) && !beginning.includes(' '));
    return { id, ...language, similar: similarWords(wholes.map(lettersOf)) };
  });
  const { screen } = index;
  const rank = ({ id }: Reader) => (id === screen ? 0 : id === DUTCH ? 1 : 2);
  readers.sort((a, b) => rank(a) - rank(b));
  return (query) => {
    const terms = termsOf(query);
    const trusted = trustIn(readers, terms, screen);
    const score = Float64Array.from(index.subjects, (_, n) => readers[0]?.prior[n] ?? 0);
    for (const term of terms) {
      const { evidence, weight } = readTerm(term, trusted, screen);
      for (const [subject, value] of evidence.flat()) score[subject] = (score[subject] ?? 0) + value * weight;
    }
    return likelihoods(score);
  };
}

interface Trusted {
  readonly reader: Reader;
  readonly trust: number;
}

/** How far each language is trusted: that of the screen more than another, and more where it knows more of the words. */
function trustIn(readers: readonly Reader[], terms: readonly string[], screen: string): Trusted[] {
  const known = readers.map(({ evidence }) => terms.filter((term) => evidence.has(wholeOf(term))).length);
  const most = Math.max(1, ...known);
  return readers.map((reader, n) => {
    const own = reader.id === screen ? 1 : reader.id === DUTCH ? 0.85 : 0.75;
    return { reader, trust: own * (0.6 + (0.4 * (known[n] ?? 0)) / most) };
  });
}

function readTerm(term: string, trusted: readonly Trusted[], screen: string): Reading {
  const literal = trusted
    .map(({ reader, trust }) => readLiterally(term, reader, trust))
    .reduce((best, reading) => (reading.sure > best.sure ? reading : best));
  if (term.includes(' ') || literal.whole) return literal;
  if (screen === DUTCH || literal.sure < COMPOUND_BELOW) {
    const evidence = readCompound(term, trusted);
    if (evidence) return { evidence, sure: COMPOUND_BELOW, weight: COMPOUND_WEIGHT };
  }
  if (literal.sure >= MISSPELT_BELOW) return literal;
  for (const { reader } of trusted) {
    const word = reader.similar(term.slice(0, LONGEST));
    if (word) return { evidence: evidenceOf(word, reader), sure: MISSPELT_BELOW, weight: MISSPELT_WEIGHT };
  }
  return literal;
}

/** A term by its beginnings: sure where all of it is known, and the less so the less of it is. */
function readLiterally(term: string, reader: Reader, trust: number): Reading & { readonly whole: boolean } {
  const whole = reader.evidence.has(wholeOf(term));
  const known = beginningsOf(term, (beginning) => reader.evidence.has(beginning));
  const letters = lettersOf(known.at(-1) ?? '').length;
  const sure = whole ? 1 : letters === term.length ? 0.9 : (0.75 * letters) / term.length;
  return { evidence: evidenceOf(term, reader), sure: sure * trust, weight: 1, whole };
}

/** A word made of two Dutch ones, such as "huurachterstand"; of several ways, the one with the longest last word. */
function readCompound(term: string, trusted: readonly Trusted[]): Evidence[] | null {
  const dutch = trusted.find(({ reader }) => reader.id === DUTCH)?.reader;
  if (!dutch) return null;
  for (let at = 3; at <= term.length - 4; at++) {
    const last = term.slice(at);
    if (!dutch.evidence.has(wholeOf(last))) continue;
    for (const joint of ['', 's', 'en', 'e']) {
      const first = term.slice(0, at - joint.length);
      if (first.length < 3 || first + joint !== term.slice(0, at) || !dutch.evidence.has(wholeOf(first))) continue;
      return [...evidenceOf(first, dutch), ...evidenceOf(last, dutch)];
    }
  }
  return null;
}

function evidenceOf(term: string, { evidence }: Reader): Evidence[] {
  return beginningsOf(term, (beginning) => evidence.has(beginning)).map((beginning) => evidence.get(beginning) ?? []);
}

function likelihoods(score: Float64Array): Float64Array {
  const most = Math.max(...score);
  const shares = score.map((value) => Math.exp(value - most));
  const total = shares.reduce((all, share) => all + share, 0);
  return shares.map((share) => share / total);
}
