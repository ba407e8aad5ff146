import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

/** The bar at the bottom of a screen from which one can only go back. */
export function BackBar() {
  const { words, back } = useApp();
  return (
    <div class="step-bar">
      <button type="button" class="button button--main" onClick={back}>
        <Pictogram name="back" />
        {words.text('step.back')}
      </button>
    </div>
  );
}
