import { useEffect, useRef } from 'preact/hooks';
import type { Answers } from '../../domain/answers.ts';
import type { Doubt } from '../../domain/doubts.ts';
import { explain } from '../../domain/explain.ts';
import type { Match } from '../../domain/match.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Pack } from '../../domain/social-map.ts';
import { isMust } from '../../domain/wishes.ts';
import { doubtText, needText } from '../../i18n/describe.ts';
import { planText } from '../../i18n/describe-plan.ts';
import { joined } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { OPEN_DOUBTS } from '../parts/open-codes.ts';
import { OpenState } from '../parts/open-state.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { TravelLine } from './travel-line.tsx';

export interface FewestDoorsProps {
  /** Its stops in the order to show them. */
  readonly plan: Plan;
  readonly answers: Answers;
  readonly pack: Pack;
  /** The place the person comes back from. */
  readonly returnsFrom: string | null;
}

/** The fewest places that together help with what was asked; "perhaps" where nobody checked that they do, or something speaks against it. */
export function FewestDoors({ plan, answers, pack, returnsFrom }: FewestDoorsProps) {
  const { words, now } = useApp();
  const all = [...new Set(plan.stops.flatMap(({ needs }) => needs))];
  if (all.length < 2) return null;
  const stops = plan.stops.map(({ match, needs, checked }) => {
    const against = explain(match, answers, pack.region, now).doubts.filter((doubt) => speaksAgainst(doubt, answers));
    return { match, needs, against, sure: checked && !against.some(({ code }) => code !== 'near-home') };
  });
  const sure = stops.every((stop) => stop.sure);
  const several = stops.length > 1;
  return (
    <section class="card">
      <h2>{words.text('plan.title')}</h2>
      <p>{planText({ places: stops.length, needs: all, sure, whole: plan.uncovered.length === 0 }, words)}</p>
      <ol class={several ? 'doors doors--several' : 'doors'}>
        {stops.map(({ match, needs, against }) => (
          <li key={match.id}>
            <Door match={match} focused={match.id === returnsFrom} />
            {several && <p>{joined(needs.map((need) => needText(need, words)))}</p>}
            <OpenState services={match.keepers} />
            <WayAndDoubts match={match} against={against} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** That it is too far is said with the way, and that it is closed by the open state. */
function WayAndDoubts({ match, against }: { readonly match: Match; readonly against: readonly Doubt[] }) {
  const { words } = useApp();
  const tooFar = against.find(({ code }) => code === 'too-far');
  const others = against.filter((doubt) => doubt !== tooFar && !OPEN_DOUBTS.includes(doubt.code));
  return (
    <>
      <TravelLine match={match} said={tooFar && doubtText(tooFar, words)} />
      {others.map((doubt) => {
        const text = doubtText(doubt, words);
        return <p key={text}>{text}</p>;
      })}
    </>
  );
}

function Door({ match, focused }: { readonly match: Match; readonly focused: boolean }) {
  const { content, act } = useApp();
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) opener.current?.focus();
  }, [focused]);
  return (
    <button
      ref={opener}
      type="button"
      class="button button--quiet"
      onClick={() => act({ type: 'go', step: { screen: 'place', id: match.id } })}
    >
      <Pictogram name={content.kinds[match.place?.kind ?? ''] ?? 'location'} />
      <bdi lang="nl" translate={false}>
        {match.name}
      </bdi>
    </button>
  );
}

const AGAINST: readonly Doubt['code'][] = [
  'full',
  'full-for',
  'waiting-list',
  'waiting-list-for',
  'serves-others',
  'serves-others-for',
  'too-far',
  'not-then',
  'near-home',
];

/** Whether a doubt may keep somebody from being helped there, or from going. */
function speaksAgainst(doubt: Doubt, { when }: Answers): boolean {
  if (doubt.code === 'closed') return when === 'now';
  return AGAINST.includes(doubt.code) || (doubt.code === 'wish-broken' && isMust(doubt.wish));
}
