import { useApp } from '../app-state.ts';
import { Notice } from './notice.tsx';
import { Pictogram } from './pictogram.tsx';

/** What is said while the map is on its way, or when it did not come: what it means, and what to do. */
export function PackStatus() {
  const { words, packProblem, retryPack } = useApp();
  return (
    <div role="status">
      {packProblem ? (
        <Notice pictogram="info">
          <p>{words.text(`problem.pack.${packProblem}`)}</p>
          <button type="button" class="button" onClick={retryPack}>
            <Pictogram name="start-again" />
            {words.text('problem.retry')}
          </button>
        </Notice>
      ) : (
        <p>{words.text('results.loading')}</p>
      )}
    </div>
  );
}
