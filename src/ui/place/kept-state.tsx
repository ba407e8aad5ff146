import type { FoundKept } from '../../domain/find-kept.ts';
import { isolated } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { Notice } from '../parts/notice.tsx';
import { OpenState } from '../parts/open-state.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { PlaceKind } from '../parts/place-kind.tsx';

/** What is known now of a place that was kept: what it is and whether it is open, on which map it is, or what to do as it is on none. */
export function KeptState({ found }: { readonly found: FoundKept }) {
  const { words, session, pack } = useApp();
  switch (found.code) {
    case 'here':
      return (
        <>
          <PlaceKind place={found.place} />
          <OpenState services={found.services} />
        </>
      );
    case 'other-map': {
      const { name, practice } = found.source;
      const { home, avoid } = session.draft;
      return (
        <>
          <p class="with-pictogram">
            <Pictogram name={practice ? 'invented' : 'region'} />
            {practice ? (
              words.text('region.practice', { region: name })
            ) : (
              <bdi lang="nl" translate={false}>
                {name}
              </bdi>
            )}
          </p>
          <p>
            {words.text('keep.other-map', { region: isolated(name) })}{' '}
            {(home !== null || avoid.length > 0) && words.text('keep.other-map.home')}
          </p>
        </>
      );
    }
    case 'gone':
    case 'no-map':
      return (
        <>
          <Notice pictogram="unknown">
            {words.text('place.missing')} {words.text(found.code === 'gone' ? 'keep.gone.ask' : 'keep.gone.no-map')}
          </Notice>
          {found.code === 'gone' && pack && (
            <p>
              <PhoneLink name={pack.region.name} phone={pack.region.frontDesk.phone} />
            </p>
          )}
        </>
      );
    case 'waiting':
    case 'left-out':
      return null;
  }
}
