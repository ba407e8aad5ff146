import { useId, useState } from 'preact/hooks';
import type { Location } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { LeavingLinks } from '../parts/leaving-links.tsx';
import { Notice } from '../parts/notice.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { mapAddresses } from './map-addresses.ts';

/** The way to a map of somebody else: first what that tells them, then the links. Nothing is asked before one is tapped. */
export function ShowOnMap({ place }: { readonly place: Location }) {
  const { words, source } = useApp();
  const [open, setOpen] = useState(false);
  const links = useId();
  const { app, website } = mapAddresses(place);
  return (
    <>
      <button
        type="button"
        class="button button--quiet"
        aria-expanded={open}
        aria-controls={links}
        onClick={() => setOpen(!open)}
      >
        <Pictogram name="map" />
        {words.text('place.map')}
      </button>
      <div id={links} hidden={!open}>
        {source.practice && <Notice pictogram="invented">{words.text('place.map.invented')}</Notice>}
        <LeavingLinks
          says={[words.text('leaving.map')]}
          links={[
            { href: app, pictogram: 'location', label: words.text('place.map.app') },
            { href: website, pictogram: 'online', label: words.text('place.map.website') },
          ]}
        />
        <p class="hint">{words.text('place.map.nothing')}</p>
      </div>
    </>
  );
}
