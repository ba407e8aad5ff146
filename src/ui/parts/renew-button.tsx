import { useApp } from '../app-state.ts';
import type { Renewing } from '../use-renew.ts';
import { Pictogram } from './pictogram.tsx';

export interface RenewButtonProps {
  readonly renewing: Renewing;
  /** What to do where there is nothing new. */
  readonly otherwise?: () => void;
}

/** Takes the new version of the app; says that it does, or why it did not, in a live region of its own. */
export function RenewButton({ renewing: { busy, problem, renew }, otherwise }: RenewButtonProps) {
  const { words } = useApp();
  return (
    <>
      <div role="status">
        {busy && <p>{words.text('step.renewing')}</p>}
        {problem && <p>{words.text(`problem.renew.${problem}`)}</p>}
      </div>
      {/* Not disabled, which would take the focus from who pressed it. */}
      <button type="button" class="button" aria-disabled={busy} onClick={() => renew(otherwise)}>
        <Pictogram name="renew" />
        {words.text('step.renew')}
      </button>
    </>
  );
}
