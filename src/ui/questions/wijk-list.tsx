import { useState } from 'preact/hooks';
import type { Wijk } from '../../domain/social-map.ts';
import { fold } from '../../search/fold.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';

export interface WijkListProps {
  readonly wijken: readonly Wijk[];
  readonly chosen: readonly string[];
  onChoose(code: string): void;
}

/** The wijken by name, with a field that narrows them down. */
export function WijkList({ wijken, chosen, onChoose }: WijkListProps) {
  const { words } = useApp();
  const [filter, setFilter] = useState('');
  const shown = wijken.filter(({ name }) => fold(name).includes(fold(filter).trim()));
  return (
    <>
      <label class="field">
        {words.text('home.filter')}
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="hint">
        {shown.length === 0 && words.text('home.filter.none')}
      </p>
      <ul class="wijk-list">
        {[...shown]
          .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
          .map(({ code, name }) => (
            <li key={code}>
              <button type="button" class="wijk" aria-pressed={chosen.includes(code)} onClick={() => onChoose(code)}>
                <bdi lang="nl" translate={false}>
                  {name}
                </bdi>
                {chosen.includes(code) && <Pictogram name="check" />}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}
