import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

/** Says that nothing is left; heard, too, as it stands there before it says anything. */
export function WipedStatus({ wiped }: { readonly wiped: boolean }) {
  const { words } = useApp();
  return (
    <div role="status">
      {wiped && (
        <p class="wiped-status with-pictogram">
          <Pictogram name="check" />
          {words.text('step.wiped')}
        </p>
      )}
    </div>
  );
}
