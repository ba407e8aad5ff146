import type { QuestionScreen } from '../../domain/questions.ts';
import { useApp } from '../app-state.ts';

export interface GoToQuestionProps {
  readonly screen: QuestionScreen;
  readonly label: string;
}

/** A button that leads from the results to a question. */
export function GoToQuestion({ screen, label }: GoToQuestionProps) {
  const { act } = useApp();
  return (
    <button type="button" class="button" onClick={() => act({ type: 'go', step: { screen } })}>
      {label}
    </button>
  );
}
