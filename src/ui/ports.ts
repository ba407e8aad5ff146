/** Everything the interface needs from outside, so that a screen can be tested with a literal. */
import type { AppContent, PackSource } from '../domain/app-content.ts';
import type { LocalTime } from '../domain/clock.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import type { Words } from '../i18n/create-words.ts';
import type { LanguageId } from '../i18n/languages.ts';
import type { Search } from '../search/search.ts';

export type LaterScreens = typeof import('./later-screens.tsx');

export interface Ports {
  readonly content: AppContent;
  /** The map of a region, checked; never rejects. */
  loadPack(source: PackSource): Promise<ReadPack>;
  /** All words of a language; null where they cannot be fetched. */
  loadWords(id: LanguageId): Promise<Words | null>;
  /** The screens after the first one; null where they cannot be fetched. */
  loadScreens(): Promise<LaterScreens | null>;
  /** The search for a language of the screen, with its words; null where it cannot be fetched. */
  loadSearch(id: LanguageId): Promise<Search | null>;
  /** Writes the language and direction of the page, and shows the parts of it in that language. */
  showLanguage(id: LanguageId): void;
  /** Dresses the page in the theme of a region, or in the neutral one where it has none. */
  showTheme(region: string): void;
  now(): LocalTime;
  /** Begins with a new page, if there is one to be had; else all stays as it is. */
  restart(): Promise<void>;
}
