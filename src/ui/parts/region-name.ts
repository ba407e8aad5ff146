import type { PackSource } from '../../domain/app-content.ts';
import type { Words } from '../../i18n/create-words.ts';
import { isolated } from '../../i18n/formats.ts';

/** The name of a municipality in a text; an invented one says so. */
export function regionName({ name, practice }: PackSource, words: Words): string {
  return practice ? words.text('region.practice', { region: isolated(name) }) : isolated(name);
}
