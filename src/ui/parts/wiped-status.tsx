import { useApp } from '../app-state.ts';
import type { Wiped } from '../use-wipe.ts';
import { Pictogram } from './pictogram.tsx';

const TEXTS = {
  answers: 'step.wiped',
  'places-too': 'step.wiped.kept',
  'places-stay': 'problem.wiped.places-stay',
} as const;

/** Says that nothing is left, or what is; heard, too, as it stands there before it says anything. */
export function WipedStatus({ wiped }: { readonly wiped: Wiped | null }) {
  const { words } = useApp();
  return (
    <div role="status">
      {wiped && (
        <p class="wiped-status with-pictogram">
          <Pictogram name={wiped === 'places-stay' ? 'info' : 'check'} />
          {words.text(TEXTS[wiped])}
        </p>
      )}
    </div>
  );
}
