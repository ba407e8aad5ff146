import { ElsewhereExplained } from '../questions/elsewhere-explained.tsx';
import { QuestionFrame } from '../questions/question-frame.tsx';

/** What "rather not in my own neighbourhood" means, before anything more is asked about it. */
export function ElsewhereScreen() {
  return (
    <QuestionFrame screen="elsewhere">
      <ElsewhereExplained />
    </QuestionFrame>
  );
}
