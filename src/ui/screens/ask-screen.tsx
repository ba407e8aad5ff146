import { type Draft, stepAfter } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { type Asking, QuestionBody } from '../questions/question-body.tsx';
import { QuestionFrame } from '../questions/question-frame.tsx';

/** One question on a screen; where one tap answers it, it goes on by itself. */
export function AskScreen({ question }: { readonly question: Asking }) {
  const { session, content, act } = useApp();
  const goOn = (answered: Partial<Draft>) =>
    act({ type: 'go', step: stepAfter(question, { ...session.draft, ...answered }, content.questions) });
  return (
    <QuestionFrame screen={question}>
      <QuestionBody question={question} onAnswered={goOn} />
    </QuestionFrame>
  );
}
