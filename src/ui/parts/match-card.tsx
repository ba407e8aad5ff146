import { useEffect, useRef } from 'preact/hooks';
import type { Answers } from '../../domain/answers.ts';
import { explain } from '../../domain/explain.ts';
import type { Match } from '../../domain/match.ts';
import type { Pack } from '../../domain/social-map.ts';
import { needText, reasonText } from '../../i18n/describe.ts';
import { distanceText, joined } from '../../i18n/formats.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { areaName } from './area-name.ts';
import { LineCard } from './line-card.tsx';
import { LocalText } from './local-text.tsx';
import { Pictogram } from './pictogram.tsx';
import { ReasonList } from './reason-list.tsx';

export interface MatchCardProps {
  readonly match: Match;
  readonly answers: Answers;
  readonly pack: Pack;
  /** Whether the focus goes here: the person comes back from this place, or asked for more. */
  readonly focused: boolean;
}

/** One place in the list: what it is, why it is here, how far it is, and what is not known. */
export function MatchCard({ match, answers, pack, focused }: MatchCardProps) {
  const { words, content, now, act } = useApp();
  const { place, metres, neighbourhood } = match;
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!focused) return;
    opener.current?.focus({ preventScroll: true });
    opener.current?.scrollIntoView({ block: 'center' });
  }, [focused]);
  if (!place) {
    const line = pack.helplines.find(({ id }) => id === match.id);
    return line ? <LineCard line={line} /> : null;
  }
  const names = match.services.filter(({ name }) => name !== null);
  const why = explain(match, answers, pack.region, now);
  // Where something was checked, the needs that were not say "usually" themselves.
  const doubts = why.doubts.filter(({ code }) => code !== 'not-checked' || match.checkedNeeds.length === 0);
  // Needs stand together in one line, and the walk beside the distance; the other reasons follow.
  const reasons = why.reasons.filter(({ code }) => code !== 'need' && code !== 'walk');
  return (
    <article class="card">
      <h3>
        <button
          ref={opener}
          type="button"
          class="card__open"
          onClick={() => act({ type: 'go', step: { screen: 'place', id: match.id } })}
        >
          <bdi lang="nl" translate={false}>
            {place.name}
          </bdi>
        </button>
      </h3>
      <p class="with-pictogram">
        <Pictogram name={content.kinds[place.kind] ?? 'location'} />
        {words.text(`kind.${place.kind}` as TextKey)}
      </p>
      {names.length > 0 && (
        <ul class="card__services">
          {names.map(({ id, name }) => (
            <li key={id}>{name && <LocalText text={name} />}</li>
          ))}
        </ul>
      )}
      {metres !== null && match.minutes && (
        <p class="with-pictogram">
          <Pictogram name="walk" />
          <span>
            {words.text('travel.foot', { count: match.minutes.foot })}{' '}
            <bdi class="no-break">({distanceText(metres, words.language)})</bdi>
          </span>
        </p>
      )}
      {neighbourhood && (
        <p class="with-pictogram">
          <Pictogram name="location" />
          <bdi lang="nl" translate={false}>
            {areaName(neighbourhood, pack)}
          </bdi>
        </p>
      )}
      <HelpsWith needs={match.checkedNeeds} checked />
      <HelpsWith needs={match.needs.filter((need) => !match.checkedNeeds.includes(need))} checked={false} />
      <ReasonList reasons={reasons.map((reason) => reasonText(reason, words))} doubts={doubts} />
    </article>
  );
}

function HelpsWith({ needs, checked }: { readonly needs: readonly string[]; readonly checked: boolean }) {
  const { words } = useApp();
  if (needs.length === 0) return null;
  return (
    <p class="with-pictogram">
      <Pictogram name={checked ? 'check' : 'info'} />
      {words.text(checked ? 'match.helps.checked' : 'match.helps', {
        needs: joined(needs.map((need) => needText(need, words))),
      })}
    </p>
  );
}
