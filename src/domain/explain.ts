/** Why a match is where it is, and how things stand there at this minute: worked out for those that are shown. */
import type { Answers } from './answers.ts';
import type { LocalTime } from './clock.ts';
import { type Doubt, doubtsAbout } from './doubts.ts';
import type { Match } from './match.ts';
import { type OpenState, openStateOf } from './open-state.ts';
import { type Opening, openingOf } from './place-hours.ts';
import { type Reason, reasonsFor } from './reasons.ts';
import type { Region } from './social-map.ts';

export interface Explanation {
  readonly opening: Opening;
  readonly state: OpenState;
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
}

/** The reasons and doubts of a match, the most telling first. */
export function explain(match: Match, answers: Answers, region: Region, now: LocalTime): Explanation {
  const opening = openingOf(match.keepers, now);
  const state = openStateOf(match.keepers, now, opening);
  return {
    opening,
    state,
    reasons: reasonsFor(match, answers, state),
    doubts: doubtsAbout(match, answers, state, { region, now }),
  };
}
