import { useState } from 'preact/hooks';
import { findKept } from '../../domain/find-kept.ts';
import { answersFrom } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { BackBar } from '../parts/back-bar.tsx';
import { GoToQuestion } from '../parts/go-to-question.tsx';
import { MapAge } from '../parts/map-age.tsx';
import { Notice } from '../parts/notice.tsx';
import { PackStatus } from '../parts/pack-status.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { KeptCard } from '../place/kept-card.tsx';
import { NoneKept } from '../place/none-kept.tsx';
import { useAtFirst } from '../use-at-first.ts';

/** The places that a person chose to keep on this phone. */
export function KeptScreen() {
  const { words, session, content, source, pack, now, kept } = useApp();
  const [removed, setRemoved] = useState(0);
  const answers = answersFrom(session.draft, content.questions);
  const maps = { packs: content.packs, source, pack };
  const all = kept.places.map((place) => ({ place, found: findKept(place, maps, answers, now.date) }));
  const shown = all.filter(({ found }) => found.code !== 'left-out');
  const after = session.steps[session.at + 1];
  const left = after?.screen === 'place' ? after.id : null;
  // Opening a place shows its map.
  const comesBackFrom = useAtFirst(shown.find(({ place }) => place.id === left && place.region === source.id)?.place);
  return (
    <>
      {/* With what was removed its button goes: a new title takes the focus. */}
      <ScreenTitle key={removed} leavesFocus={Boolean(comesBackFrom)}>
        {words.text('step.kept')}
      </ScreenTitle>
      <p role="status">{removed > 0 && words.text('keep.removed')}</p>
      {all.length === 0 && <NoneKept />}
      {all.length > 0 && <p>{words.text('keep.here-only', { wipe: words.text('step.wipe.kept') })}</p>}
      {shown.length < all.length && (
        <Notice pictogram="info">
          <p>{words.text('keep.left-out')}</p>
          <GoToQuestion screen="where" pictogram="edit" label={words.text('results.change-where')} />
        </Notice>
      )}
      {shown.some(({ found }) => found.code === 'waiting') && <PackStatus />}
      {pack && shown.some(({ found }) => found.code === 'here') && <MapAge pack={pack} />}
      {shown.length > 0 && (
        <ul class="matches">
          {shown.map(({ place, found }) => (
            <li key={`${place.region} ${place.id}`}>
              <KeptCard
                kept={place}
                found={found}
                focused={place === comesBackFrom}
                onRemoved={() => setRemoved(removed + 1)}
              />
            </li>
          ))}
        </ul>
      )}
      <BackBar />
    </>
  );
}
