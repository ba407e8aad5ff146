import type { QuestionScreen } from '../../domain/questions.ts';
import { AvoidQuestion } from './avoid-question.tsx';
import { ChoicesQuestion } from './choices-question.tsx';
import { HomeQuestion } from './home-question.tsx';
import { MattersQuestion } from './matters-question.tsx';
import type { OneTapProps } from './one-tap.ts';
import { ReachQuestion } from './reach-question.tsx';
import { TopicsQuestion } from './topics-question.tsx';
import { WhereQuestion } from './where-question.tsx';
import { WhoQuestion } from './who-question.tsx';

/** Every question that asks something. */
export type Asking = Exclude<QuestionScreen, 'elsewhere'>;

export interface QuestionBodyProps extends OneTapProps {
  readonly question: Asking;
}

/** What is to be chosen in a question: on a screen of its own, or wherever its answer is changed. */
export function QuestionBody({ question, ...oneTap }: QuestionBodyProps) {
  switch (question) {
    case 'topics':
      return <TopicsQuestion />;
    case 'choices':
      return <ChoicesQuestion />;
    case 'who':
      return <WhoQuestion {...oneTap} />;
    case 'home':
      return <HomeQuestion {...oneTap} />;
    case 'where':
      return <WhereQuestion {...oneTap} />;
    case 'avoid':
      return <AvoidQuestion />;
    case 'reach':
      return <ReachQuestion {...oneTap} />;
    case 'matters':
      return <MattersQuestion />;
  }
}
