import { useEffect, useRef } from 'preact/hooks';
import type { Answers } from '../../domain/answers.ts';
import type { Doubt } from '../../domain/doubts.ts';
import { explain } from '../../domain/explain.ts';
import type { Match } from '../../domain/match.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Pack } from '../../domain/social-map.ts';
import { isMust } from '../../domain/wishes.ts';
import { doubtText, needText } from '../../i18n/describe.ts';
import { joined } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';

export interface FewestDoorsProps {
  readonly plan: Plan;
  readonly answers: Answers;
  readonly pack: Pack;
  /** The place the person comes back from. */
  readonly returnsFrom: string | null;
}

/** The fewest places that together help with what was asked; "perhaps" where nobody checked that they do, or something speaks against it. */
export function FewestDoors({ plan, answers, pack, returnsFrom }: FewestDoorsProps) {
  const { words, now } = useApp();
  const needsOf = (needs: readonly string[]) => joined(needs.map((need) => needText(need, words)));
  const all = [...new Set(plan.stops.flatMap(({ needs }) => needs))];
  if (all.length < 2) return null;
  const stops = plan.stops.map(({ match, needs, checked }) => {
    const against = explain(match, answers, pack.region, now).doubts.filter((doubt) => speaksAgainst(doubt, answers));
    return { match, needs, against, sure: checked && !against.some(({ code }) => code !== 'near-home') };
  });
  const sure = stops.every((stop) => stop.sure) ? 'checked' : 'perhaps';
  const one = stops.length === 1;
  return (
    <section class="card">
      <h2>{words.text('plan.title')}</h2>
      <p>{words.text(one ? `plan.one.${sure}` : `plan.more.${sure}`, { count: stops.length, needs: needsOf(all) })}</p>
      <ul>
        {stops.map(({ match, needs, against }) => (
          <li key={match.id}>
            <Door match={match} focused={match.id === returnsFrom} />
            {!one && <p class="small">{needsOf(needs)}</p>}
            {against.map((doubt) => (
              <p key={doubt.code} class="small">
                {doubtText(doubt, words)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Door({ match, focused }: { readonly match: Match; readonly focused: boolean }) {
  const { act } = useApp();
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
  'too-far',
  'not-then',
  'near-home',
];

/** Whether a doubt may keep somebody from being helped there, or from going. */
function speaksAgainst(doubt: Doubt, { when }: Answers): boolean {
  if (doubt.code === 'closed') return when === 'now';
  return AGAINST.includes(doubt.code) || (doubt.code === 'wish-broken' && isMust(doubt.wish));
}
