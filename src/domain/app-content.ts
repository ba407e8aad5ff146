/** What the build hands the app of the content, before any pack is fetched. */
import type { Questions } from './questions.ts';
import type { Pack } from './social-map.ts';

export interface AppContent {
  readonly questions: Questions;
  /** The help lines and what they are for: these must be there without a map. */
  readonly help: HelpContent;
  /** Pictogram of each kind of place. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly packs: readonly PackSource[];
  readonly pictograms: { readonly url: string; readonly mirrored: readonly string[] };
}

export type HelpContent = Pick<Pack, 'needs' | 'helplines'>;

export interface PackSource {
  readonly id: string;
  readonly name: string;
  /** Relative to the page. */
  readonly url: string;
  readonly sha256: string;
}
