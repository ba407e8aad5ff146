/** Places, help lines and neighbourhoods by their names. */
import type { Pack } from '../domain/social-map.ts';
import { similarWords } from './misspelt.ts';
import { wordsOf } from './terms.ts';

export interface Named {
  readonly kind: 'location' | 'helpline' | 'neighbourhood';
  readonly id: string;
  readonly label: string;
}

/** What can be found by name: a whole map, or the help lines alone while there is no map. */
export type Nameable = Pick<Pack, 'helplines'> &
  Partial<Pick<Pack, 'locations' | 'services' | 'wijken' | 'neighbourhoods'>>;

/**
 * Names in which every word of the query stands, with a score of 0 to 1: 1 where that is the whole name. `onlyName`: whether the
 * query has no meaning beside being part of a name.
 */
export type FindNames = (query: string, onlyName: boolean) => (Named & { readonly score: number })[];

/** A name that was typed in part is less than a need that was recognised. */
const PART_OF_NAME = 0.6;
/** A word that stands in names only is meant as one. */
const ONLY_IN_NAMES = 0.7;
const BEGUN = 0.9;
const SIMILAR = 0.8;

interface NameWords {
  readonly named: Named;
  readonly words: readonly string[];
}

/** A search over the names of a map. */
export function namesFinder(map: Nameable): FindNames {
  const names = namesOf(map);
  const vocabulary = [...new Set(names.flatMap(({ words }) => words))];
  const similar = similarWords(vocabulary);
  /** The words of names that a word of the query may stand for, with how well it fits. */
  const meant = (typed: string): ReadonlyMap<string, number> => {
    const begun = vocabulary.filter((word) => word.startsWith(typed));
    if (begun.length > 0) return new Map(begun.map((word) => [word, word === typed ? 1 : BEGUN]));
    const word = similar(typed);
    return new Map(word ? [[word, SIMILAR]] : []);
  };
  return (query, onlyName) => {
    const typed = [...new Set(wordsOf(query))];
    const letters = typed.join('').length;
    if (letters < 3) return [];
    const meanings: ReadonlyMap<string, number>[] = [];
    for (const word of typed) {
      const meaning = meant(word);
      if (meaning.size === 0) return [];
      meanings.push(meaning);
    }
    const found = new Map<string, Named & { score: number }>();
    for (const { named, words } of names) {
      const fits = meanings.map((meaning) => Math.max(0, ...words.map((word) => meaning.get(word) ?? 0)));
      const worst = Math.min(...fits);
      if (worst === 0) continue;
      const share = Math.min(1, letters / words.join('').length);
      const part = onlyName && worst === 1 ? ONLY_IN_NAMES + (1 - ONLY_IN_NAMES) * share : PART_OF_NAME * share;
      const score = worst * (share === 1 ? 1 : part);
      const key = `${named.kind} ${named.id}`;
      if (score > (found.get(key)?.score ?? 0)) found.set(key, { ...named, score });
    }
    return [...found.values()].sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1));
  };
}

/** A place goes by its own name and by those of what is done there. */
function namesOf({
  locations = [],
  services = [],
  wijken = [],
  neighbourhoods = [],
  helplines,
}: Nameable): NameWords[] {
  const place = new Map(locations.map(({ id, name }) => [id, name]));
  const name = (kind: Named['kind'], id: string, label: string, text = label): NameWords => ({
    named: { kind, id, label },
    words: [...new Set(wordsOf(text))],
  });
  return [
    ...helplines.map(({ id, name: label }) => name('helpline', id, label)),
    ...[...wijken, ...neighbourhoods].map(({ code, name: label }) => name('neighbourhood', code, label)),
    ...locations.map(({ id, name: label }) => name('location', id, label)),
    ...services.flatMap((service) =>
      Object.values(service.name ?? {}).map((text) =>
        name('location', service.location, place.get(service.location) ?? '', text),
      ),
    ),
  ];
}
