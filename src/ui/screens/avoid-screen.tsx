import { useApp } from '../app-state.ts';
import { PackStatus } from '../parts/pack-status.tsx';
import { QuestionFrame } from '../parts/question-frame.tsx';
import { WijkList } from '../parts/wijk-list.tsx';

/** Where else people know the person, for whoever would rather go elsewhere. */
export function AvoidScreen() {
  const { words, session, pack, act } = useApp();
  const { avoid } = session.draft;
  return (
    <QuestionFrame
      screen="avoid"
      title={words.text('avoid.title')}
      hint={words.text('avoid.hint')}
      answered={avoid.length > 0}
    >
      {pack ? (
        <WijkList wijken={pack.wijken} chosen={avoid} onChoose={(id) => act({ type: 'toggle', list: 'avoid', id })} />
      ) : (
        <PackStatus />
      )}
    </QuestionFrame>
  );
}
