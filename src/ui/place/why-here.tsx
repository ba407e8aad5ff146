import type { Answers } from '../../domain/answers.ts';
import type { Doubt } from '../../domain/doubts.ts';
import { explain } from '../../domain/explain.ts';
import type { Match } from '../../domain/match.ts';
import type { Reason } from '../../domain/reasons.ts';
import type { Pack } from '../../domain/social-map.ts';
import { needText, reasonText } from '../../i18n/describe.ts';
import { joined } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { OPEN_DOUBTS, OPEN_REASONS } from '../parts/open-codes.ts';
import { ReasonList } from '../parts/reason-list.tsx';

/** Needs stand together in one line, the walk beside the address, and whether it is open above all. */
const SAID_OTHERWISE: readonly Reason['code'][] = ['need', 'walk', ...OPEN_REASONS];

/** Doubts that stand with the services and the address. */
const SAID_THERE: readonly Doubt['code'][] = ['not-checked', ...OPEN_DOUBTS, 'address-unknown', 'stale'];

export interface WhyHereProps {
  readonly found: Match;
  readonly answers: Answers;
  readonly pack: Pack;
}

/** Why a place is shown, and what speaks against it. */
export function WhyHere({ found, answers, pack }: WhyHereProps) {
  const { words, now } = useApp();
  const needs = joined(found.needs.map((need) => needText(need, words)));
  const why = explain(found, answers, pack.region, now);
  const reasons = why.reasons.filter(({ code }) => !SAID_OTHERWISE.includes(code));
  const doubts = why.doubts.filter(({ code }) => !SAID_THERE.includes(code));
  return (
    <>
      <h2>{words.text('place.why')}</h2>
      <ReasonList
        reasons={[words.text('reason.need', { need: needs }), ...reasons.map((reason) => reasonText(reason, words))]}
        doubts={doubts}
      />
    </>
  );
}
