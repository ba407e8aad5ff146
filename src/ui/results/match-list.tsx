import { useEffect, useState } from 'preact/hooks';
import type { Answers } from '../../domain/answers.ts';
import type { Match } from '../../domain/match.ts';
import type { Pack } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { MatchCard } from './match-card.tsx';

export interface MatchListProps {
  readonly matches: readonly Match[];
  readonly answers: Answers;
  readonly pack: Pack;
  /** The place the person comes back from: it is shown, however far down, and has the focus. */
  readonly returnsFrom: string | null;
  /** Whether that place has the focus above the list already. */
  readonly inPlan: boolean;
}

const FIRST = 8;
const MORE = 20;

/** The first matches, and more on demand; the focus goes to the first new one. */
export function MatchList({ matches, answers, pack, returnsFrom, inPlan }: MatchListProps) {
  const { words } = useApp();
  const returned = inPlan ? -1 : matches.findIndex(({ id }) => id === returnsFrom);
  const [limit, setLimit] = useState(Math.max(FIRST, returned + 1));
  const [focused, setFocused] = useState(inPlan ? null : returnsFrom);
  // Once it has the focus it has had it: a card that comes back as answers change takes it from nobody.
  useEffect(() => setFocused(null), [focused]);
  const more = Math.min(MORE, matches.length - limit);
  const showMore = () => {
    setFocused(matches[limit]?.id ?? null);
    setLimit(limit + MORE);
  };
  return (
    <>
      <ol class="matches">
        {matches.slice(0, limit).map((found) => (
          <li key={found.id}>
            <MatchCard match={found} answers={answers} pack={pack} focused={found.id === focused} />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <button type="button" class="button" onClick={showMore}>
          <Pictogram name="list" />
          {words.text(answers.where === 'from-home' ? 'results.more.from-home' : 'results.more', { count: more })}
        </button>
      )}
    </>
  );
}
