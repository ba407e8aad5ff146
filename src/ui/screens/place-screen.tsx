import { match } from '../../domain/match.ts';
import { type Doubt, doubtsAbout, reasonsFor } from '../../domain/reasons.ts';
import { answersFrom } from '../../domain/session.ts';
import type { Location, Pack } from '../../domain/social-map.ts';
import { doubtText, needText, reasonText } from '../../i18n/describe.ts';
import { isolated, joined } from '../../i18n/formats.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { areaName } from '../parts/area-name.ts';
import { Notice } from '../parts/notice.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { PlaceAddress } from '../parts/place-address.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';

/** Doubts that are no questions: they stand beside the reasons. */
const KNOWN_DRAWBACKS: readonly Doubt['code'][] = ['near-home', 'waiting-list', 'full', 'wish-broken'];
/** Doubts that have a place of their own on this screen. */
const SAID_ELSEWHERE: readonly Doubt['code'][] = ['not-checked', 'hours-unknown', 'address-unknown'];
const NOT_KNOWN = ['name', 'languages', 'phone', 'wheelchair', 'cost'] as const;

/** One place: what can usually be done there, where it is, and what is not known about it. */
export function PlaceScreen({ id }: { readonly id: string }) {
  const { words, pack, back } = useApp();
  const place = pack?.locations.find((location) => location.id === id);
  return (
    <>
      {pack && place ? <Place place={place} pack={pack} /> : <ScreenTitle>{words.text('place.missing')}</ScreenTitle>}
      <div class="step-bar">
        <button type="button" class="button button--main" onClick={back}>
          <Pictogram name="back" />
          {words.text('place.back')}
        </button>
      </div>
    </>
  );
}

function Place({ place, pack }: { readonly place: Location; readonly pack: Pack }) {
  const { words, session, content, now } = useApp();
  const answers = answersFrom(session.draft, content.questions);
  const found = match(answers, pack, now).find(({ id }) => id === place.id);
  const buurt = pack.neighbourhoods.find(({ code }) => code === found?.neighbourhood);
  const doubts = found ? doubtsAbout(found) : [];
  return (
    <>
      <ScreenTitle>
        <bdi lang="nl" translate={false}>
          {place.name}
        </bdi>
      </ScreenTitle>
      <p class="with-pictogram">
        <Pictogram name={content.kinds[place.kind] ?? 'location'} />
        {words.text(`kind.${place.kind}` as TextKey)}
      </p>
      <Notice pictogram="not-checked">{words.text('doubt.not-checked')}</Notice>

      <h2>{words.text('place.offer')}</h2>
      <p>{words.text(`kind.${place.kind}.offer` as TextKey)}</p>
      {found && (
        <>
          <h2>{words.text('place.why')}</h2>
          <ul class="facts">
            <li>{words.text('reason.need', { need: joined(found.needs.map((need) => needText(need, words))) })}</li>
            {reasonsFor(found, answers)
              .filter(({ code }) => code !== 'need' && code !== 'walk')
              .map((reason) => (
                <li key={reason.code}>{reasonText(reason, words)}</li>
              ))}
            {doubts
              .filter(({ code }) => KNOWN_DRAWBACKS.includes(code))
              .map((doubt) => (
                <li key={doubtText(doubt, words)}>{doubtText(doubt, words)}</li>
              ))}
          </ul>
        </>
      )}

      <h2>{words.text('place.hours')}</h2>
      <Notice pictogram="clock-unknown">{words.text('place.hours.unknown')}</Notice>

      <h2>{words.text('place.how')}</h2>
      <PlaceAddress place={place} />
      {found?.minutes && (
        <p class="with-pictogram">
          <Pictogram name="walk" />
          {words.text('travel.walk', { count: found.minutes.foot })}
        </p>
      )}
      {buurt && (
        <p class="with-pictogram">
          <Pictogram name="location" />
          <bdi lang="nl" translate={false}>
            {buurt.name}, {areaName(buurt.wijk, pack)}
          </bdi>
        </p>
      )}

      <h2>{words.text('place.unknown')}</h2>
      <ul class="facts">
        {doubts
          .filter(({ code }) => ![...KNOWN_DRAWBACKS, ...SAID_ELSEWHERE].includes(code))
          .map((doubt) => (
            <li key={doubtText(doubt, words)}>{doubtText(doubt, words)}</li>
          ))}
        {NOT_KNOWN.map((fact) => (
          <li key={fact}>{words.text(`place.unknown.${fact}`)}</li>
        ))}
      </ul>

      <h2>{words.text('place.first-question')}</h2>
      <p class="say" lang="nl" dir="ltr">
        Ik heb een vraag. Kan iemand mij helpen?
      </p>
      {words.language.id !== 'nl' && <p>{words.text('place.first-question.sentence')}</p>}
      {pack.region.attribution.map((source) => (
        <p key={source} class="small">
          {words.text('place.source', { source: isolated(source.replaceAll(' BY ', '\u00A0BY\u00A0')) })}
        </p>
      ))}
    </>
  );
}
