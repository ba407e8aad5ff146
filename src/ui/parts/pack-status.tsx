import { useRef } from 'preact/hooks';
import { useApp } from '../app-state.ts';
import { useFocusStays } from '../use-focus-stays.ts';
import { useRenew } from '../use-renew.ts';
import { Notice } from './notice.tsx';
import { OtherMaps } from './other-maps.tsx';
import { Pictogram } from './pictogram.tsx';
import { RenewButton } from './renew-button.tsx';

export interface PackStatusProps {
  /** Whether only this very map helps, as for one of its places. */
  readonly noOther?: boolean;
}

/** What is said while the map is on its way, or when it did not come: what it means, and what to do. */
export function PackStatus({ noOther = false }: PackStatusProps) {
  const { words, packProblem, retryPack, restart } = useApp();
  const renewing = useRenew();
  const around = useRef<HTMLDivElement>(null);
  useFocusStays(around);
  return (
    <div ref={around} class="pack-status">
      <div role="status">
        {packProblem ? (
          <Notice pictogram="info">
            <p>{words.text(`problem.pack.${packProblem}`)}</p>
          </Notice>
        ) : (
          <p>{words.text('results.loading')}</p>
        )}
      </div>
      {packProblem === 'newer-format' && <RenewButton renewing={renewing} otherwise={restart} />}
      {packProblem && packProblem !== 'newer-format' && (
        <button type="button" class="button" onClick={retryPack}>
          <Pictogram name="start-again" />
          {words.text('problem.retry')}
        </button>
      )}
      {packProblem === 'unreachable' && !noOther && <OtherMaps />}
    </div>
  );
}
