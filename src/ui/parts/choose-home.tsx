import { useApp } from '../app-state.ts';

/** Leads to the question where one lives. */
export function ChooseHome() {
  const { words, act } = useApp();
  return (
    <button type="button" class="button" onClick={() => act({ type: 'go', step: { screen: 'home' } })}>
      {words.text('results.choose-home')}
    </button>
  );
}
