import { useApp } from '../app-state.ts';
import type { Wiped } from '../use-wipe.ts';
import { Pictogram } from './pictogram.tsx';

/** Says that nothing is left, or what is; heard, too, as it stands there before it says anything. */
export function WipedStatus({ wiped }: { readonly wiped: Wiped | null }) {
  const { words } = useApp();
  return (
    <div role="status">
      {wiped && (
        <p class="wiped-status with-pictogram">
          <Pictogram name={wiped === 'all' ? 'check' : 'info'} />
          {words.text(wiped === 'all' ? 'step.wiped' : 'problem.wiped.places-stay')}
        </p>
      )}
    </div>
  );
}
