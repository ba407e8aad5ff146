import { useApp } from '../app-state.ts';

/** Leads to the question where one wants to go. */
export function ChangeWhere() {
  const { words, act } = useApp();
  return (
    <button type="button" class="button" onClick={() => act({ type: 'go', step: { screen: 'where' } })}>
      {words.text('results.change-where')}
    </button>
  );
}
