import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

/** That one can leave quickly, and the way to what that does not hide. */
export function LeaveNote() {
  const { words, act } = useApp();
  return (
    <div class="small">
      <p class="with-pictogram">
        <Pictogram name="leave" />
        <span>{words.text('topics.leave', { leave: words.text('step.leave') })}</span>
      </p>
      <button
        type="button"
        class="button button--quiet"
        onClick={({ detail }) => detail <= 1 && act({ type: 'go', step: { screen: 'about' } })}
      >
        <Pictogram name="info" />
        {words.text('topics.leave.more')}
      </button>
    </div>
  );
}
