import type { QuestionScreen } from '../../domain/questions.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

export interface GoToQuestionProps {
  readonly screen: QuestionScreen;
  readonly pictogram: string;
  readonly label: string;
}

/** A button that leads from the results to a question. */
export function GoToQuestion({ screen, pictogram, label }: GoToQuestionProps) {
  const { act } = useApp();
  return (
    <button type="button" class="button" onClick={() => act({ type: 'go', step: { screen } })}>
      <Pictogram name={pictogram} />
      {label}
    </button>
  );
}
