import { useApp } from '../app-state.ts';
import { Notice } from './notice.tsx';
import { Pictogram } from './pictogram.tsx';
import { ScreenTitle } from './screen-title.tsx';

export interface PartStatusProps {
  readonly failed: boolean;
  onRetry(): void;
}

/** What is said while the rest of the app is on its way, or when it did not come. */
export function PartStatus({ failed, onRetry }: PartStatusProps) {
  const { words, back } = useApp();
  return (
    <>
      <ScreenTitle>{words.text(failed ? 'problem.part.title' : 'boot.loading')}</ScreenTitle>
      <div role="status">{failed && <Notice pictogram="info">{words.text('problem.part')}</Notice>}</div>
      <div class="step-bar">
        <button type="button" class="button button--quiet" onClick={back}>
          <Pictogram name="back" />
          {words.text('step.back')}
        </button>
        {failed && (
          <button type="button" class="button button--main" onClick={onRetry}>
            <Pictogram name="start-again" />
            {words.text('problem.retry')}
          </button>
        )}
      </div>
    </>
  );
}
