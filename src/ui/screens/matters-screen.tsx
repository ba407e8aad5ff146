import { useRef } from 'preact/hooks';
import { useApp } from '../app-state.ts';
import { MattersQuestion } from '../questions/matters-question.tsx';
import { hasOffers, offeredWishes } from '../questions/offered-wishes.ts';
import { QuestionFrame } from '../questions/question-frame.tsx';
import { ResultsScreen } from './results-screen.tsx';

/** What matters to the person. Where no place can meet anything it is not asked: the results come at once, and stay. */
export function MattersScreen() {
  const app = useApp();
  const skipped = useRef(false);
  if (!hasOffers(offeredWishes(app))) skipped.current = true;
  if (skipped.current) return <ResultsScreen />;
  return (
    <QuestionFrame screen="matters">
      <MattersQuestion />
    </QuestionFrame>
  );
}
