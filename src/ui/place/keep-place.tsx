import { useId, useRef, useState } from 'preact/hooks';
import type { Location } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { Notice } from '../parts/notice.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { type KeepProblem, keepProblemText } from './keep-problem-text.ts';

export interface KeepPlaceProps {
  readonly place: Location;
  readonly region: string;
}

/** Keeps a place on this phone, or keeps it no longer; what that means is said first. Where it cannot be done, that is. */
export function KeepPlace({ place, region }: KeepPlaceProps) {
  const { words, kept, phone } = useApp();
  const [failed, setFailed] = useState<KeepProblem | null>(null);
  const [removed, setRemoved] = useState(false);
  const busy = useRef(false);
  const hint = useId();
  const isKept = kept.places.some((one) => one.region === region && one.id === place.id);
  const cannot: KeepProblem | null = !phone ? 'absent' : kept.storage === 'works' || isKept ? null : kept.storage;
  const problem = failed ?? cannot;
  const change = async () => {
    // What was not known when the button was tapped a second time would undo what the first tap did.
    if (!phone || busy.current) return;
    busy.current = true;
    const it = { region, id: place.id, name: place.name };
    const trouble = await (isKept ? phone.forgetPlace(it) : phone.keepPlace(it));
    busy.current = false;
    setRemoved(isKept && !trouble);
    setFailed(isKept && trouble ? 'stays' : trouble);
  };
  return (
    <section class="keep-place">
      <h2>{words.text('keep.title')}</h2>
      {/* Once it was tapped it stays, to be tapped again. */}
      {phone && (cannot === null || failed !== null) && (
        <>
          <p id={hint}>{words.text('keep.hint', { wipe: words.text('step.wipe.kept') })}</p>
          <button
            type="button"
            class="button"
            aria-describedby={hint}
            onClick={({ detail }) => detail <= 1 && void change()}
          >
            <Pictogram name={isKept ? 'close' : 'bookmark'} />
            {words.text(isKept ? 'keep.forget' : 'keep.keep')}
          </button>
        </>
      )}
      <div role="status">
        {problem !== null && <Notice pictogram="info">{keepProblemText(problem, words)}</Notice>}
        {problem === null && isKept && (
          <p class="with-pictogram">
            <Pictogram name="check" />
            {words.text('keep.kept', { list: words.text('step.kept') })}
          </p>
        )}
        {problem === null && !isKept && removed && <p>{words.text('keep.removed')}</p>}
      </div>
    </section>
  );
}
