import { WHO } from '../../domain/answers.ts';
import { stepAfter } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { WHO_PICTOGRAMS } from '../parts/answer-looks.ts';
import { QuestionFrame } from '../parts/question-frame.tsx';
import { Tile } from '../parts/tile.tsx';

/** Who the help is for; one tap answers and goes on. */
export function WhoScreen() {
  const { words, session, content, act } = useApp();
  const { draft } = session;
  return (
    <QuestionFrame screen="who" title={words.text('who.title')} answered={draft.who !== null}>
      <div class="tiles">
        {WHO.map((who) => (
          <Tile
            key={who}
            wide
            pictogram={WHO_PICTOGRAMS[who]}
            label={words.text(`who.${who}`)}
            chosen={draft.who === who}
            onChoose={() => {
              act({ type: 'answer', draft: { who } });
              act({ type: 'go', step: stepAfter('who', draft, content.questions) });
            }}
          />
        ))}
      </div>
    </QuestionFrame>
  );
}
