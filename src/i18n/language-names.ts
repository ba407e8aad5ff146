/** What languages are called. */
import type { Words } from './create-words.ts';
import { languageName } from './formats.ts';
import type { TextKey } from './text-key.ts';

/**
 * Languages that many phones have no name for and would show as a tag, though thousands of people in the Netherlands speak
 * them; and Dutch, which a Turkish phone calls as nobody does.
 */
export const NAMED_HERE: readonly string[] = [
  'nl',
  'ary',
  'apc',
  'arz',
  'rif',
  'shi',
  'tzm',
  'zgh',
  'aii',
  'pap',
  'srn',
  'rom',
];

/** The name of a language (BCP 47 tag) in the language of the screen. */
export function spokenName(tag: string, words: Words): string {
  return NAMED_HERE.includes(tag) ? words.text(`language-name.${tag}` as TextKey) : languageName(tag, words.language);
}
