import { useState } from 'preact/hooks';
import type { FoundKept } from '../../domain/find-kept.ts';
import type { KeptPlace } from '../../domain/on-this-phone.ts';
import { isolated } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { Notice } from '../parts/notice.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { useComesBack } from '../use-comes-back.ts';
import { keepProblemText } from './keep-problem-text.ts';
import { KeptState } from './kept-state.tsx';

export interface KeptCardProps {
  readonly kept: KeptPlace;
  readonly found: FoundKept;
  /** Whether the person comes back from this place. */
  readonly focused: boolean;
  onRemoved(): void;
}

/** One place in the list of those that were kept: it leads to its page, where a map has it, and can be removed. */
export function KeptCard({ kept, found, focused, onRemoved }: KeptCardProps) {
  const { words, phone, act, chooseRegion } = useApp();
  const [stays, setStays] = useState(false);
  const opener = useComesBack(focused);
  const current = found.code === 'here' ? found.place.name : kept.name;
  const name = (
    <bdi lang="nl" translate={false}>
      {current}
    </bdi>
  );
  const open = () => {
    if (found.code === 'other-map') chooseRegion(found.source);
    act({ type: 'go', step: { screen: 'place', id: kept.id } });
  };
  const remove = async () => {
    if (!phone || (await phone.forgetPlace(kept))) setStays(true);
    else onRemoved();
  };
  return (
    <article class="card">
      <h2>
        {found.code === 'gone' || found.code === 'no-map' ? (
          name
        ) : (
          <button ref={opener} type="button" class="card__open" onClick={open}>
            {name}
          </button>
        )}
      </h2>
      <KeptState found={found} />
      <button
        type="button"
        class="button button--quiet kept-card__remove"
        aria-label={words.text('keep.remove.place', { place: isolated(current) })}
        // The second tap of a double tap would remove the place that came in its stead.
        onClick={({ detail }) => detail <= 1 && void remove()}
      >
        <Pictogram name="close" />
        {words.text('keep.remove')}
      </button>
      <div role="status">{stays && <Notice pictogram="info">{keepProblemText('stays', words)}</Notice>}</div>
    </article>
  );
}
