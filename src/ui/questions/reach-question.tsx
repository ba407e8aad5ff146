import type { Reach } from '../../domain/answers.ts';
import { useApp } from '../app-state.ts';
import { Tile } from '../parts/tile.tsx';
import type { OneTapProps } from './one-tap.ts';

/** How far one can travel: how, beside a clock that is filled as far as it takes. */
export function ReachQuestion({ onAnswered }: OneTapProps) {
  const { words, session, content, act } = useApp();
  const given = session.draft.reach;
  const isGiven = ({ by, minutes }: Reach) =>
    given !== null && given !== 'any' && given.by === by && given.minutes === minutes;
  const choose = (reach: Reach | 'any') => {
    act({ type: 'answer', draft: { reach } });
    onAnswered?.({ reach });
  };
  return (
    <div class="tiles">
      {content.questions.reach.map(({ by, minutes, pictogram, clock }) => (
        <Tile
          key={`${by} ${minutes}`}
          wide
          pictogram={pictogram}
          second={clock}
          label={words.text(`reach.${by}`, { count: minutes })}
          chosen={isGiven({ by, minutes })}
          onChoose={() => choose({ by, minutes })}
        />
      ))}
      <Tile
        wide
        pictogram="anywhere"
        label={words.text('reach.any')}
        chosen={given === 'any'}
        onChoose={() => choose('any')}
      />
    </div>
  );
}
