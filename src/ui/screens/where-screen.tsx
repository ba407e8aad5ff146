import { WHERE } from '../../domain/answers.ts';
import { stepAfter } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { whereKey } from '../parts/answer-looks.ts';
import { QuestionFrame } from '../parts/question-frame.tsx';
import { Tile } from '../parts/tile.tsx';

/** Near, or rather not in one's own neighbourhood; one tap answers and goes on. */
export function WhereScreen() {
  const { words, session, content, act } = useApp();
  const { draft } = session;
  return (
    <QuestionFrame screen="where" title={words.text('where.title')} answered={draft.where !== null}>
      <div class="tiles">
        {WHERE.map((where) => (
          <Tile
            key={where}
            wide
            pictogram={where}
            label={words.text(whereKey(where, draft.who))}
            {...(where === 'elsewhere' && { hint: words.text('where.elsewhere.hint') })}
            chosen={draft.where === where}
            onChoose={() => {
              act({ type: 'answer', draft: { where } });
              act({ type: 'go', step: stepAfter('where', { ...draft, where }, content.questions) });
            }}
          />
        ))}
      </div>
    </QuestionFrame>
  );
}
