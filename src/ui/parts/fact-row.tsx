import { factRow, type RowFact } from '../../domain/fact-row.ts';
import type { Service } from '../../domain/social-map.ts';
import { rowText } from '../../i18n/describe-row.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

export interface FactRowProps {
  readonly services: readonly Service[];
  /** The needs they are for; none where a place was opened without asking for any. */
  readonly needs?: readonly string[];
  readonly fromHome?: boolean;
}

/** The facts by which places are compared, as pictures with words, in the same order everywhere. */
export function FactRow({ services, needs = [], fromHome = false }: FactRowProps) {
  const { words } = useApp();
  const { id } = words.language;
  const row = factRow(services, { needs, language: id === 'nl' ? null : id, fromHome });
  return (
    <ul class="fact-row" aria-label={words.text('row.title')}>
      {row.map((fact) => (
        <Item key={`${fact.fact} ${fact.value}`} fact={fact} />
      ))}
    </ul>
  );
}

function Item({ fact }: { readonly fact: RowFact }) {
  const { words } = useApp();
  const unknown = fact.value === null;
  const not = fact.value === 'none' && fact.fact === 'languages' ? true : fact.value === 'no';
  return (
    <li class={unknown ? 'fact-row__item fact-row__item--unknown' : 'fact-row__item'}>
      <span class={not ? 'picture picture--not' : 'picture'}>
        <Pictogram name={usePicture(fact)} />
      </span>
      <span>{rowText(fact, words)}</span>
      {(unknown || fact.basis === 'typical') && (
        <span class="fact-row__basis">{words.text(unknown ? 'row.unknown' : 'row.usually')}</span>
      )}
    </li>
  );
}

/** What is not known is drawn as what somebody hopes for. */
const HOPED_FOR = {
  access: 'walk-in',
  cost: 'free',
  'name-asked': 'name',
  languages: 'spoken',
  'for-whom': 'everyone',
};

function usePicture({ fact, value }: RowFact): string {
  const { factLooks } = useApp().content;
  if (fact === 'wheelchair') return factLooks.place?.wheelchair ?? 'wheelchair';
  const shown = fact === 'languages' && value !== 'interpreter' ? 'spoken' : (value ?? HOPED_FOR[fact]);
  return factLooks[fact]?.[shown] ?? 'info';
}
