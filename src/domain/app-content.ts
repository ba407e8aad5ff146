/** What the build hands the app of the content, before any pack is fetched. */
import type { Questions } from './questions.ts';
import type { Pack } from './social-map.ts';

export interface AppContent {
  readonly questions: Questions;
  /** The help lines and what they are for: these must be there without a map. */
  readonly help: HelpContent;
  /** Pictogram of each kind of place. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Pictogram of each value of each fact. */
  readonly factLooks: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly packs: readonly PackSource[];
  /** Of the packs this app can read: what they may speak of, and in what form. A pack of another edition needs another version of the app. */
  readonly packEdition: string;
  /** Where the texts of each language are, by its id. */
  readonly words: Readonly<Record<string, WordsUrls>>;
  /** Where the words of the search are for each language of the screen, by its id: its own first, then a few of the others; relative to the page. */
  readonly search: Readonly<Record<string, readonly string[]>>;
  readonly pictograms: { readonly url: string; readonly mirrored: readonly string[] };
  readonly origins: Origins;
}

/** What the app is made of, for whoever asks. */
export interface Origins {
  /** The licence of the app itself (SPDX). */
  readonly licence: string;
  /** What others made of it. */
  readonly works: readonly { readonly name: string; readonly licence: string }[];
  readonly schoolHolidays: { readonly source: string; readonly checkedOn: string };
  /** The file with all sources and the texts of the licences; relative to the page. */
  readonly notice: string;
}

/** The region that is shown first: the first real one; an invented one where there is no other. */
export function firstRegion<Region extends { readonly practice: boolean }>(
  regions: readonly Region[],
): Region | undefined {
  return regions.find(({ practice }) => !practice) ?? regions[0];
}

export type HelpContent = Pick<Pack, 'needs' | 'helplines'>;

/** Relative to the page: the texts that the first question needs, and the rest. */
export interface WordsUrls {
  readonly first: string;
  readonly rest: string;
}

export interface PackSource {
  readonly id: string;
  readonly name: string;
  /** Invented, for practice. */
  readonly practice: boolean;
  /** Relative to the page. */
  readonly url: string;
  readonly sha256: string;
}
