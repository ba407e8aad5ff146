import type { Answers } from '../../domain/answers.ts';
import type { Match } from '../../domain/match.ts';
import { type Doubt, doubtsAbout, reasonsFor } from '../../domain/reasons.ts';
import { needText, reasonText } from '../../i18n/describe.ts';
import { joined } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { ReasonList } from './reason-list.tsx';

/** Doubts that stand with the services and the address. */
const SAID_BELOW: readonly Doubt['code'][] = ['not-checked', 'hours-unknown', 'address-unknown', 'stale'];

/** Why a place is shown, and what speaks against it. */
export function WhyHere({ found, answers }: { readonly found: Match; readonly answers: Answers }) {
  const { words } = useApp();
  const needs = joined(found.needs.map((need) => needText(need, words)));
  const reasons = reasonsFor(found, answers).filter(({ code }) => code !== 'need' && code !== 'walk');
  const doubts = doubtsAbout(found).filter(({ code }) => !SAID_BELOW.includes(code));
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
