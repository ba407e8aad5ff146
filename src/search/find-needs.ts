/** Which needs somebody's words are about. */
import { similarWords } from './misspelt.ts';
import { termsOf, thingsOf } from './terms.ts';
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

export interface FindNeeds {
  /** How likely it is that the words are about each subject of the index, in its order; of several things, each by itself. */
  likelihoods(query: string): Float64Array;
  /** Whether any word of the query, as it stands there, is one that people say about their needs. */
  knows(query: string): boolean;
}

interface Reader extends LanguageIndex {
  readonly id: string;
  similar(word: string): string | null;
}

/** What a term says, and how sure it is that this is what was meant, 0 to 1. */
interface Reading {
  readonly evidence: readonly Evidence[];
  readonly sure: number;
}

/** Words are looked up in the language of the screen, in Dutch, as people copy words from letters, and in the others. */
const DUTCH = 'nl';
/** Less sure than this, a word is rather a misspelt one. */
const MISSPELT_BELOW = 0.3;
const MISSPELT_WEIGHT = 0.75;
/** Looking for similar words takes long; of a query with more unknown words nothing can be made anyway. */
const MOST_MISSPELT = 10;

/** A search for needs over an index. */
export function needsFinder(index: WordIndex): FindNeeds {
  const readers = Object.entries(index.languages).map(([id, language]): Reader => {
    const wholes = [...language.evidence.keys()].filter((beginning) => isWhole(beginning) && !beginning.includes(' '));
    return { id, ...language, similar: similarWords(wholes.map(lettersOf)) };
  });
  const rank = ({ id }: Reader) => (id === index.screen ? 0 : id === DUTCH ? 1 : 2);
  readers.sort((a, b) => rank(a) - rank(b));
  const known = readers.filter((reader) => rank(reader) < 2);
  const likelihoodsOf = (text: string, misspelt: { left: number }) => {
    const terms = termsOf(text);
    const trusted = trustIn(readers, terms);
    const score = Float64Array.from(index.subjects, (_, n) => readers[0]?.prior[n] ?? 0);
    for (const term of terms) {
      const literal = readTerm(term, trusted);
      const doubtful = literal.sure < MISSPELT_BELOW && !term.includes(' ') && misspelt.left-- > 0;
      const misspeltAs = doubtful ? readMisspelt(term, known) : null;
      const weight = misspeltAs ? MISSPELT_WEIGHT : 1;
      for (const [subject, value] of (misspeltAs ?? literal.evidence).flat()) {
        score[subject] = (score[subject] ?? 0) + value * weight;
      }
    }
    return shares(score);
  };
  return {
    likelihoods: (query) => {
      const misspelt = { left: MOST_MISSPELT };
      const each = thingsOf(query).map((thing) => likelihoodsOf(thing, misspelt));
      // A greeting before what it is about takes nothing away from it.
      const related = each.filter((one) => (one[one.length - 1] ?? 0) < 0.5);
      const counted = related.length > 0 ? related : each;
      return Float64Array.from(index.subjects, (_, n) => Math.max(...counted.map((one) => one[n] ?? 0)));
    },
    knows: (query) => termsOf(query).some((term) => known.some(({ evidence }) => evidence.get(wholeOf(term))?.length)),
  };
}

interface Trusted {
  readonly reader: Reader;
  readonly trust: number;
}

/** How far each language is trusted: that of the screen more than another, and more where it knows more of the words. */
function trustIn(readers: readonly Reader[], terms: readonly string[]): Trusted[] {
  const known = readers.map(({ evidence }) => terms.filter((term) => evidence.has(wholeOf(term))).length);
  const most = Math.max(1, ...known);
  return readers.map((reader, n) => {
    const own = n === 0 ? 1 : reader.id === DUTCH ? 0.85 : 0.75;
    return { reader, trust: own * (0.6 + (0.4 * (known[n] ?? 0)) / most) };
  });
}

function readTerm(term: string, trusted: readonly Trusted[]): Reading {
  return trusted
    .map(({ reader, trust }) => readLiterally(term, reader, trust))
    .reduce((best, reading) => (reading.sure > best.sure ? reading : best));
}

/** A term as a misspelt word of the language of the screen or of Dutch: of the others too few words are known. */
function readMisspelt(term: string, readers: readonly Reader[]): Evidence[] | null {
  for (const reader of readers) {
    const word = reader.similar(term.slice(0, LONGEST));
    if (word) return evidenceOf(beginningsIn(word, reader), reader);
  }
  return null;
}

/** A term by its beginnings: sure where all of it is known, and the less so the less of it is. */
function readLiterally(term: string, reader: Reader, trust: number): Reading {
  const known = beginningsIn(term, reader);
  const letters = lettersOf(known[known.length - 1] ?? '').length;
  const whole = reader.evidence.has(wholeOf(term));
  const sure = whole ? 1 : letters === term.length ? 0.9 : (0.75 * letters) / term.length;
  return { evidence: evidenceOf(known, reader), sure: sure * trust };
}

function beginningsIn(term: string, { evidence }: Reader): string[] {
  return beginningsOf(term, (beginning) => evidence.has(beginning));
}

function evidenceOf(beginnings: readonly string[], { evidence }: Reader): Evidence[] {
  return beginnings.map((beginning) => evidence.get(beginning) ?? []);
}

/** Likelihoods from scores in natural logarithms. */
function shares(score: Float64Array): Float64Array {
  const most = Math.max(...score);
  const values = score.map((value) => Math.exp(value - most));
  const total = values.reduce((all, value) => all + value, 0);
  return values.map((value) => value / total);
}
