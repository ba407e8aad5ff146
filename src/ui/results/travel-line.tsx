import type { Match } from '../../domain/match.ts';
import { distanceText } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';

export interface TravelLineProps {
  readonly match: Pick<Match, 'metres' | 'minutes'>;
  /** What is said of the way instead of the walk, such as that it is too far. */
  readonly said?: string | undefined;
}

/** How far a place is; nothing where that is not known. */
export function TravelLine({ match: { metres, minutes }, said }: TravelLineProps) {
  const { words } = useApp();
  if (metres === null || !minutes) return null;
  return (
    <p class="with-pictogram">
      <Pictogram name="walk" />
      <span>
        {said ?? words.text('travel.foot', { count: minutes.foot })}{' '}
        <bdi class="travel-line__distance">({distanceText(metres, words.language)})</bdi>
      </span>
    </p>
  );
}
