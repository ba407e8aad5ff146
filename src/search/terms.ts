/**
 * From what is typed to what is looked up. Everything that depends on how a language is written stands here: words are folded, Arabic loses
 * the small words that are written onto the next one, and a word of denial is looked up together with the word it denies, too.
 *
 * Turkish suffixes, Dutch compounds and endings in every language need no rule: a word is known by how it begins.
 */
import { fold } from './fold.ts';

/** Of a text no more is looked up. */
const MOST_TERMS = 40;

/** The things that somebody names one after the other ("eten, kleding en schulden"), each in one or two words; else the whole text. */
export function thingsOf(text: string): string[] {
  const things = text.split(/[,،;؛+&/\n]|\s(?:en|and|ve|و)\s/iu).filter((thing) => wordsOf(thing).length > 0);
  return things.length > 1 && things.every((thing) => wordsOf(thing).length <= 2) ? things : [text];
}

/** What is looked up of a text: its words, each once, and pairs in which one word denies the other ("geen geld"). */
export function termsOf(text: string): string[] {
  const words = wordsOf(text).map(withoutProclitics);
  const pairs = words.flatMap((word, n) => {
    const next = words[n + 1];
    return next !== undefined && (DENIALS.has(word) || DENIALS.has(next)) ? [pairOf(word, next)] : [];
  });
  return [...new Set([...words, ...pairs])].slice(0, MOST_TERMS);
}

/** The words of a text, folded; an apostrophe inside a word is no end of it. */
export function wordsOf(text: string): string[] {
  return fold(text.replace(/['’‘`´]/g, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that deny the one before or after them, folded. */
const DENIALS = new Set(
  'geen gen niet nie nooit zonder niks niemand no not never without nothing nobody cant dont wont isnt yok degil hic لا ما مش مو ليس بدون بلا مافي ماعندي ماعنديش'.split(
    ' ',
  ),
);

/** Both words by their beginnings, as what matters is that they stand together. */
function pairOf(first: string, second: string): string {
  return `${first.slice(0, 5)} ${second.slice(0, 5)}`;
}

/** An Arabic word without "and", "the", "in", "to", "as" written onto it, where three letters or more remain. */
export function withoutProclitics(word: string): string {
  if (!/^[\u0621-\u064a]/.test(word)) return word;
  const bare = without(word, /^[وف]?(?:ال|بال|كال|لل|عال|هال)/, 3);
  if (bare !== word) return bare;
  const afterAnd = without(word, /^[وف]/, 4);
  return without(afterAnd, /^[بلك]/, 4);
}

function without(word: string, prefix: RegExp, remaining: number): string {
  const bare = word.replace(prefix, '');
  return bare.length >= remaining ? bare : word;
}
