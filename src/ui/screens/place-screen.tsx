import { PLACE_FACT_IDS } from '../../domain/fact-items.ts';
import type { Check } from '../../domain/facts.ts';
import { hasEnded } from '../../domain/freshness.ts';
import { type Match, match } from '../../domain/match.ts';
import { type Doubt, doubtsAbout, reasonsFor } from '../../domain/reasons.ts';
import { answersFrom } from '../../domain/session.ts';
import type { Location, Pack } from '../../domain/social-map.ts';
import { doubtText, needText, reasonText } from '../../i18n/describe.ts';
import { isolated, joined } from '../../i18n/formats.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { areaName } from '../parts/area-name.ts';
import { CheckLine } from '../parts/check-line.tsx';
import { Corrections } from '../parts/corrections.tsx';
import { FactList } from '../parts/fact-list.tsx';
import { PackStatus } from '../parts/pack-status.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { PlaceAddress } from '../parts/place-address.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { ServiceSection } from '../parts/service-section.tsx';

/** Doubts that stand with the services and the address. */
const SAID_BELOW: readonly Doubt['code'][] = ['not-checked', 'hours-unknown', 'address-unknown', 'stale'];

/** One place: why it is shown, what they do there and when, where it is, and what is not known. */
export function PlaceScreen({ id }: { readonly id: string }) {
  const { words, pack, back } = useApp();
  const place = pack?.locations.find((location) => location.id === id);
  return (
    <>
      {pack && place ? <Place place={place} pack={pack} /> : <NoPlace />}
      <div class="step-bar">
        <button type="button" class="button button--main" onClick={back}>
          <Pictogram name="back" />
          {words.text('place.back')}
        </button>
      </div>
    </>
  );
}

/** The map may still be on its way, or be that of another municipality. */
function NoPlace() {
  const { words, pack } = useApp();
  return (
    <>
      <ScreenTitle>{words.text(pack ? 'place.missing' : 'results.loading')}</ScreenTitle>
      {!pack && <PackStatus />}
    </>
  );
}

function Place({ place, pack }: { readonly place: Location; readonly pack: Pack }) {
  const { words, session, content, now } = useApp();
  const answers = answersFrom(session.draft, content.questions);
  const found = match(answers, pack, now).find(({ id }) => id === place.id);
  const doubts = found ? doubtsAbout(found).filter(({ code }) => !SAID_BELOW.includes(code)) : [];
  const asked = found?.services ?? [];
  const others = pack.services.filter(
    (service) => service.location === place.id && !asked.includes(service) && !hasEnded(service, now.date),
  );
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
      {found && (
        <>
          <h2>{words.text('place.why')}</h2>
          <ul class="facts">
            <li>{words.text('reason.need', { need: joined(found.needs.map((need) => needText(need, words))) })}</li>
            {reasonsFor(found, answers)
              .filter(({ code }) => code !== 'need' && code !== 'walk')
              .map((reason) => reasonText(reason, words))
              .map((text) => (
                <li key={text}>{text}</li>
              ))}
            {doubts
              .map((doubt) => doubtText(doubt, words))
              .map((text) => (
                <li key={text} class="facts__doubt">
                  {text}
                </li>
              ))}
          </ul>
        </>
      )}
      {asked.map((service) => (
        <ServiceSection key={service.id} service={service} place={place} />
      ))}
      <WhereItIs place={place} pack={pack} found={found ?? null} />
      {others.length > 0 && <p class="service-also">{words.text('place.also')}</p>}
      {others.map((service) => (
        <ServiceSection key={service.id} service={service} place={place} />
      ))}

      <h2>{words.text('place.first-question')}</h2>
      <p class="say" lang="nl" dir="ltr">
        Ik heb een vraag. Kan iemand mij helpen?
      </p>
      {words.language.id !== 'nl' && <p>{words.text('place.first-question.sentence')}</p>}
      <Corrections place={place} pack={pack} />
      {pack.region.attribution.map((source) => (
        <p key={source} class="small">
          {words.text('place.source', { source: isolated(source.replaceAll(' BY ', '\u00A0BY\u00A0')) })}
        </p>
      ))}
    </>
  );
}

interface WhereItIsProps {
  readonly place: Location;
  readonly pack: Pack;
  readonly found: Match | null;
}

function WhereItIs({ place, pack, found }: WhereItIsProps) {
  const { words } = useApp();
  const buurt = pack.neighbourhoods.find(({ code }) => code === found?.neighbourhood);
  const known = { facts: place.facts, capacity: null, check: null };
  return (
    <section>
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
      <h2>{words.text('place.the-place')}</h2>
      <FactList known={known} facts={PLACE_FACT_IDS} />
      {checkOfPlace(place) && <CheckLine check={checkOfPlace(place)} />}
    </section>
  );
}

/** Who checked the facts of the place itself: one visit vouches for them all. */
function checkOfPlace({ facts }: Location): Check | null {
  const known = [facts.visible, ...Object.values(facts.place ?? {})];
  const checked = known.find((fact) => fact?.basis === 'checked');
  return checked?.basis === 'checked' ? checked.check : null;
}
