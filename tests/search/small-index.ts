/** Indexes of a few words, written out: a test names only the words it is about. */
import type { Evidence, LanguageIndex, WordIndex } from '../../src/search/word-index.ts';

/** How much something speaks for subjects, by their ids. */
type Weights = Readonly<Record<string, number>>;

interface SmallIndex {
  /** Dutch where nothing is said. */
  readonly screen?: string;
  /** The last one stands for what is about no need. */
  readonly subjects: readonly string[];
  /** By language, by beginning, as the index writes them: `hui`, `huis$`, `verhuize`. */
  readonly words: Readonly<Record<string, Readonly<Record<string, Weights>>>>;
  /** By language; nothing speaks for any subject beforehand where it is not here. */
  readonly prior?: Readonly<Record<string, Weights>>;
}

export function smallIndex({ screen = 'nl', subjects, words, prior = {} }: SmallIndex): WordIndex {
  const languages = Object.entries(words).map(([id, evidence]): [string, LanguageIndex] => [
    id,
    {
      evidence: new Map(Object.entries(evidence).map(([beginning, weights]) => [beginning, said(weights, subjects)])),
      prior: subjects.map((subject) => prior[id]?.[subject] ?? 0),
    },
  ]);
  return { screen, subjects, languages: Object.fromEntries(languages) };
}

function said(weights: Weights, subjects: readonly string[]): Evidence {
  return Object.entries(weights).map(([subject, weight]) => [subjects.indexOf(subject), weight]);
}
