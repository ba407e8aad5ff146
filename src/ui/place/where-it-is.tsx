import { PLACE_FACT_IDS } from '../../domain/fact-items.ts';
import type { Check } from '../../domain/facts.ts';
import type { Match } from '../../domain/match.ts';
import type { Location, Pack } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { areaName } from '../parts/area-name.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { PlaceAddress } from '../parts/place-address.tsx';
import { CheckLine } from './check-line.tsx';
import { CopyAddress } from './copy-address.tsx';
import { FactList } from './fact-list.tsx';
import { ShowOnMap } from './show-on-map.tsx';

export interface WhereItIsProps {
  readonly place: Location;
  readonly pack: Pack;
  readonly found: Match | null;
}

/** The address, the way, and what is known of the place itself. */
export function WhereItIs({ place, pack, found }: WhereItIsProps) {
  const { words } = useApp();
  const buurt = pack.neighbourhoods.find(({ code }) => code === found?.neighbourhood);
  const known = { facts: place.facts, capacity: null, check: null };
  return (
    <section>
      <h2>{words.text('place.how')}</h2>
      <div class="where-it-is__way">
        <PlaceAddress place={place} />
        <CopyAddress place={place} />
        {found?.minutes && (
          <>
            <p class="with-pictogram">
              <Pictogram name="walk" />
              {words.text('travel.foot', { count: found.minutes.foot })}
            </p>
            <p class="hint">{words.text('travel.from-middle')}</p>
          </>
        )}
        {buurt && (
          <p class="with-pictogram">
            <Pictogram name="location" />
            <bdi lang="nl" translate={false}>
              {buurt.name}, {areaName(buurt.wijk, pack)}
            </bdi>
          </p>
        )}
        <ShowOnMap place={place} />
      </div>
      <h2>{words.text('place.the-place')}</h2>
      <FactList known={known} facts={PLACE_FACT_IDS} ofPlace />
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
