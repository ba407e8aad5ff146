import type { Region } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { Notice } from '../parts/notice.tsx';
import { PhoneLink } from '../parts/phone-link.tsx';

/** A place of which no help is known now: what that means, and whom to ask. */
export function NoService({ region }: { readonly region: Region }) {
  const { words } = useApp();
  return (
    <section class="service">
      <h2>{words.text('place.services')}</h2>
      <Notice pictogram="unknown">{words.text('place.no-service')}</Notice>
      <PhoneLink name={region.name} phone={region.frontDesk.phone} />
    </section>
  );
}
