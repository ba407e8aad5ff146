import type { Location } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';

/** The address as it stands on a letter; it reads from left to right in every language. */
export function PlaceAddress({ place, named = false }: { readonly place: Location; readonly named?: boolean }) {
  const { words } = useApp();
  const postcode = place.postcode?.replace(/^(\d{4})/, '$1 ');
  return (
    <address>
      {named && (
        <bdi lang="nl" translate={false}>
          {place.name}
          <br />
        </bdi>
      )}
      {place.address === null ? (
        words.text('doubt.address-unknown')
      ) : (
        <bdi lang="nl" dir="ltr" translate={false}>
          {place.address}
          <br />
          {postcode} {place.city}
        </bdi>
      )}
    </address>
  );
}
