import { useApp } from '../app-state.ts';
import { Tile } from '../parts/tile.tsx';
import type { OneTapProps } from './one-tap.ts';

/** Who the help is for. */
export function WhoQuestion({ onAnswered }: OneTapProps) {
  const { words, session, content, act } = useApp();
  return (
    <div class="tiles">
      {content.questions.who.map(({ id, pictogram }) => (
        <Tile
          key={id}
          wide
          pictogram={pictogram}
          label={words.text(`who.${id}`)}
          chosen={session.draft.who === id}
          onChoose={() => {
            act({ type: 'answer', draft: { who: id } });
            onAnswered?.({ who: id });
          }}
        />
      ))}
    </div>
  );
}
