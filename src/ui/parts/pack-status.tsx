import { useApp } from '../app-state.ts';
import { useRenew } from '../use-renew.ts';
import { Notice } from './notice.tsx';
import { OtherMaps } from './other-maps.tsx';
import { Pictogram } from './pictogram.tsx';
import { RenewButton } from './renew-button.tsx';

/** What is said while the map is on its way, or when it did not come: what it means, and what to do. */
export function PackStatus() {
  const { words, packProblem, retryPack, restart } = useApp();
  const renewing = useRenew();
  return (
    <div role="status">
      {packProblem ? (
        <Notice pictogram="info">
          <p>{words.text(`problem.pack.${packProblem}`)}</p>
          {packProblem === 'newer-format' ? (
            <RenewButton renewing={renewing} otherwise={restart} />
          ) : (
            <button type="button" class="button" onClick={retryPack}>
              <Pictogram name="start-again" />
              {words.text('problem.retry')}
            </button>
          )}
          {packProblem === 'unreachable' && <OtherMaps />}
        </Notice>
      ) : (
        <p>{words.text('results.loading')}</p>
      )}
    </div>
  );
}
