import type { Answers } from '../../domain/answers.ts';
import type { Doubt } from '../../domain/doubts.ts';
import { explain } from '../../domain/explain.ts';
import { isOldMap } from '../../domain/map-age.ts';
import type { Match } from '../../domain/match.ts';
import type { Reason } from '../../domain/reasons.ts';
import type { Location, Pack } from '../../domain/social-map.ts';
import { doubtText, needText, reasonText } from '../../i18n/describe.ts';
import { joined } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { areaName } from '../parts/area-name.ts';
import { FactRow } from '../parts/fact-row.tsx';
import { LineCard } from '../parts/line-card.tsx';
import { LocalText, useOnlyDutch } from '../parts/local-text.tsx';
import { OPEN_DOUBTS, OPEN_REASONS } from '../parts/open-codes.ts';
import { OpenState } from '../parts/open-state.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { PlaceKind } from '../parts/place-kind.tsx';
import { ReasonList } from '../parts/reason-list.tsx';
import { useComesBack } from '../use-comes-back.ts';
import { TravelLine } from './travel-line.tsx';

export interface MatchCardProps {
  readonly match: Match;
  readonly answers: Answers;
  readonly pack: Pack;
  /** Whether the focus goes here: the person comes back from this place, or asked for more. */
  readonly focused: boolean;
}

/** One match in the list: a place, or for who stays at home a line to call. */
export function MatchCard(props: MatchCardProps) {
  const { match, pack, focused } = props;
  if (match.place) return <PlaceCard {...props} place={match.place} />;
  const line = pack.helplines.find(({ id }) => id === match.id);
  return line ? <LineCard line={line} focused={focused} /> : null;
}

/** Needs stand together in one line, and the walk beside the place. */
const SAID_OTHERWISE: readonly Reason['code'][] = ['need', 'walk', ...OPEN_REASONS];
const DOUBTED_OTHERWISE: readonly Doubt['code'][] = ['too-far', ...OPEN_DOUBTS];

/** One place: what it is, whether it is open, how far it is, the facts to compare, why it is here and what is not known. */
function PlaceCard({ match, answers, pack, focused, place }: MatchCardProps & { readonly place: Location }) {
  const { words, now, act } = useApp();
  const { neighbourhood } = match;
  const opener = useComesBack(focused);
  const names = match.services.flatMap(({ id, name }) => (name ? [{ id, name }] : []));
  const onlyDutch = useOnlyDutch(names.map(({ name }) => name));
  const why = explain(match, answers, pack.region, now);
  const tooFar = why.doubts.find(({ code }) => code === 'too-far');
  // Where something was checked, the needs that were not say "usually" themselves.
  const doubts = why.doubts.filter(
    ({ code }) => !DOUBTED_OTHERWISE.includes(code) && (code !== 'not-checked' || match.checkedNeeds.length === 0),
  );
  const reasons = why.reasons.filter(({ code }) => !SAID_OTHERWISE.includes(code));
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
      <PlaceKind place={place} />
      {names.length > 0 && (
        <ul class="card__services">
          {names.map(({ id, name }) => (
            <li key={id}>
              <LocalText text={name} />
            </li>
          ))}
        </ul>
      )}
      {onlyDutch && (
        <p class="with-pictogram small">
          <Pictogram name="translate-missing" />
          {words.text('service.only-dutch')}
        </p>
      )}
      <OpenState services={match.keepers} />
      {isOldMap(pack, now) && (
        <p class="with-pictogram">
          <Pictogram name="old-check" />
          {words.text('match.old-map')}
        </p>
      )}
      <TravelLine match={match} said={tooFar ? doubtText(tooFar, words) : undefined} />
      {neighbourhood && (
        <p class="with-pictogram">
          <Pictogram name="location" />
          <bdi lang="nl" translate={false}>
            {areaName(neighbourhood, pack)}
          </bdi>
        </p>
      )}
      <FactRow services={match.keepers} needs={match.needs} fromHome={answers.where === 'from-home'} />
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
