/**
 * What each beginning of a word says: the index that a build learns from what people say, and how it is written down.
 *
 * A beginning is three to seven letters, or a whole word of up to seven, which ends in `$`; of a longer word the first eight letters stand for the
 * whole. A word speaks for a need by the sum of the weights of all its beginnings, so that endings nobody wrote down are understood.
 */

/** The shortest beginning that is looked at, in letters. */
const SHORTEST = 3;
/** A word is known by its first letters, up to so many; the end of a word counts as one. */
export const LONGEST = 8;
const END = '$';

/** How much a beginning speaks for each subject: numbers of `subjects`, and weights in the order of these numbers. */
export type Evidence = readonly (readonly [subject: number, weight: number])[];

export interface LanguageIndex {
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** What speaks for each subject before any word is read, in natural logarithms. */
  readonly prior: readonly number[];
}

/** The index of one language of the screen: it knows that language best, Dutch well, and of the others the commonest words. */
export interface WordIndex {
  readonly screen: string;
  /** Ids of needs; the last one stands for what is about no need. */
  readonly subjects: readonly string[];
  readonly languages: Readonly<Record<string, LanguageIndex>>;
}

/** The whole of a term, as it is looked up; a pair of words is looked up as a whole only. */
export function wholeOf(term: string): string {
  return term.includes(' ') ? term + END : (term + END).slice(0, LONGEST);
}

/** Whether a beginning stands for a whole word. */
export function isWhole(beginning: string): boolean {
  return beginning.endsWith(END) || beginning.length === LONGEST;
}

/** The letters of a beginning. */
export function lettersOf(beginning: string): string {
  return beginning.endsWith(END) ? beginning.slice(0, -1) : beginning;
}

/** All beginnings of a term that are known, the shortest first. */
export function beginningsOf(term: string, knows: (beginning: string) => boolean): string[] {
  const whole = wholeOf(term);
  const beginnings = term.includes(' ')
    ? []
    : Array.from({ length: Math.max(0, whole.length - SHORTEST) }, (_, n) => whole.slice(0, SHORTEST + n));
  return [...beginnings, whole].filter(knows);
}

/**
 * One language of the index as a file, so that what several screens read of a language is one file for all of them. The language of the screen brings
 * the subjects; the others say by a mark which subjects their numbers mean.
 */
interface WordsDocument {
  readonly zijdeurWords: typeof WORDS_FORMAT;
  readonly language: string;
  readonly subjects?: readonly string[];
  readonly subjectsMark?: string;
  readonly words: LanguageDocument;
}

/**
 * `beginnings` are sorted; each is a capital letter that says how many letters it shares with the one before (A: none), and the rest
 * of it. `counts` says how many subjects each speaks for, `subjects` which, `weights` how much, a character each: see DIGITS.
 */
interface LanguageDocument {
  readonly beginnings: string;
  readonly counts: string;
  readonly subjects: string;
  readonly weights: string;
  readonly prior: readonly number[];
}

/** Goes up when an older app could not read a newer index rightly. */
const WORDS_FORMAT = 2;

const DIGITS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_`{|}~';

/** The heaviest weight that can be written down; weights are whole numbers from 1. */
export const HEAVIEST = 7;

/** Writes an index down, a file for each language: that of the screen first, then the others in their order. Throws where it does not fit its form. */
export function encodeWords({ screen, subjects, languages }: WordIndex): string[] {
  if (subjects.length > DIGITS.length)
    throw new Error(`${subjects.length} subjects: there are ${DIGITS.length} digits`);
  const { [screen]: own, ...others } = languages;
  if (!own) throw new Error(`no words of ${screen}, the language of the screen`);
  const form = { zijdeurWords: WORDS_FORMAT } as const;
  const documents: WordsDocument[] = [
    { ...form, language: screen, subjects, words: encodeLanguage(own) },
    ...Object.entries(others).map(([language, index]) => ({
      ...form,
      language,
      subjectsMark: markOf(subjects),
      words: encodeLanguage(index),
    })),
  ];
  return documents.map((document) => JSON.stringify(document));
}

/** Reads the files of an index, that of the screen first. Throws where one is not whole, of another format, or does not fit the first one. */
export function decodeWords(texts: readonly string[]): WordIndex {
  const documents = texts.map(decodeDocument);
  const [own, ...others] = documents;
  if (!own?.subjects) throw new Error('no words of the language of the screen');
  const { language: screen, subjects } = own;
  const mark = markOf(subjects);
  const misfit = others.find(({ subjectsMark }) => subjectsMark !== mark);
  if (misfit) throw new Error(`words of ${misfit.language} are about other subjects than those of ${screen}`);
  const languages = new Map(documents.map(({ language, words }) => [language, decodeLanguage(words)]));
  if (languages.size < documents.length) throw new Error('words of a language twice');
  if ([...languages.values()].some(({ prior }) => prior.length !== subjects.length))
    throw new Error('subjects and priors differ');
  return { screen, subjects, languages: Object.fromEntries(languages) };
}

function decodeDocument(text: string): WordsDocument {
  const document = JSON.parse(text) as WordsDocument;
  const { zijdeurWords } = document;
  if (zijdeurWords !== WORDS_FORMAT) throw new Error(`format ${zijdeurWords} of words: expected ${WORDS_FORMAT}`);
  return document;
}

/** Tells one list of subjects from another (FNV-1a): numbers of another list would stand for other needs. */
function markOf(subjects: readonly string[]): string {
  let mark = 0x811c9dc5;
  for (const letter of subjects.join(' ')) mark = Math.imul(mark ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (mark >>> 0).toString(36);
}

function encodeLanguage({ evidence, prior }: LanguageIndex): LanguageDocument {
  const sorted = [...evidence].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = sorted.flatMap(([, said]) => said);
  return {
    beginnings: sorted.map(([beginning], n) => frontCoded(beginning, sorted[n - 1]?.[0] ?? '')).join(''),
    counts: sorted.map(([, said]) => digit(said.length)).join(''),
    subjects: all.map(([subject]) => digit(subject)).join(''),
    weights: all.map(([, weight]) => digit(weight)).join(''),
    prior: prior.map((value) => Math.round(value * 10) / 10),
  };
}

function decodeLanguage({ beginnings, counts, subjects, weights, prior }: LanguageDocument): LanguageIndex {
  const evidence = new Map<string, Evidence>();
  let before = '';
  let entry = 0;
  let at = 0;
  for (const [, shared = '', rest] of beginnings.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const beginning = before.slice(0, shared.charCodeAt(0) - 65) + rest;
    const end = at + DIGITS.indexOf(counts[entry] ?? '');
    const said: [number, number][] = [];
    for (; at < end; at++) said.push([DIGITS.indexOf(subjects[at] ?? ''), DIGITS.indexOf(weights[at] ?? '')]);
    evidence.set(beginning, said);
    before = beginning;
    entry++;
  }
  if (entry !== counts.length || at !== subjects.length || at !== weights.length) throw new Error('words are cut off');
  return { evidence, prior };
}

/** A beginning after the one before it; words are folded, so that a capital letter is no part of them. */
function frontCoded(beginning: string, before: string): string {
  if (/[A-Z]/.test(beginning)) throw new Error(`not folded: ${beginning}`);
  let shared = 0;
  while (shared < before.length && shared < 25 && beginning[shared] === before[shared]) shared++;
  return String.fromCharCode(65 + shared) + beginning.slice(shared);
}

function digit(value: number): string {
  const found = DIGITS[value];
  if (found === undefined) throw new Error(`no digit for ${value}`);
  return found;
}
