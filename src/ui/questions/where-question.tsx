import { useApp } from '../app-state.ts';
import { Tile } from '../parts/tile.tsx';
import { ElsewhereExplained } from './elsewhere-explained.tsx';
import type { OneTapProps } from './one-tap.ts';
import { whereKey } from './question-texts.ts';

/** Near, or rather not in one's own neighbourhood. */
export function WhereQuestion({ onAnswered }: OneTapProps) {
  const { words, session, content, act } = useApp();
  const { where, who } = session.draft;
  return (
    <>
      <div class="tiles">
        {content.questions.where.map(({ id, pictogram }) => (
          <Tile
            key={id}
            wide
            pictogram={pictogram}
            label={words.text(whereKey(id, who))}
            chosen={where === id}
            onChoose={() => {
              act({ type: 'answer', draft: { where: id } });
              onAnswered?.({ where: id });
            }}
          />
        ))}
      </div>
      {/* Where a screen of its own follows, it explains there. */}
      {!onAnswered && where === 'elsewhere' && <ElsewhereExplained />}
    </>
  );
}
