/** Everything the interface needs from outside, so that a screen can be tested with a literal. */
import type { AppContent, PackSource } from '../domain/app-content.ts';
import type { LocalTime } from '../domain/clock.ts';
import type { KeptPlace, OnThisPhone, RenewProblem, StorageProblem } from '../domain/on-this-phone.ts';
import type { PackProblem, ReadPack } from '../domain/read-pack.ts';
import type { Words } from '../i18n/create-words.ts';
import type { LanguageId } from '../i18n/languages.ts';
import type { Search } from '../search/search.ts';

export type LaterScreens = typeof import('./later-screens.tsx');

export interface Ports {
  readonly content: AppContent;
  /** The map of a region, checked; never rejects. */
  loadPack(source: PackSource): Promise<ReadPack>;
  /** What keeps things on the phone; null where it cannot be fetched. */
  loadPhone(): Promise<Phone | null>;
  /** Tells the other windows of the app, and pages that the browser holds for Back, that everything was wiped. */
  tellWiped(): void;
  /** Calls `wiped` when another window told so, until the function it returns is called. */
  watchWipes(wiped: () => void): () => void;
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

/** Keeps things on the phone. Nothing here rejects; what did not work comes back as a problem. */
export interface Phone {
  /** Tells how things stand now, and again whenever that changes, until the function it returns is called. */
  watch(tell: (now: OnThisPhone) => void): () => void;
  /** To be called when all that the first visit needs has come or failed: fetches newer maps, and keeps the app itself. */
  settle(): Promise<void>;
  keepMap(source: PackSource): Promise<PackProblem | StorageProblem | null>;
  dropMap(region: string): Promise<StorageProblem | null>;
  keepPlace(place: KeptPlace): Promise<StorageProblem | null>;
  forgetPlace(place: KeptPlace): Promise<StorageProblem | null>;
  /** Forgets every place that was kept, and the maps of other regions than the one that everybody starts with. */
  wipe(): Promise<StorageProblem | null>;
  /** Takes the new version of the app and opens it, if there is one and no other window would lose its answers by it. */
  renew(): Promise<RenewProblem | null>;
}
