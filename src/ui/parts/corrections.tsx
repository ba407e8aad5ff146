import type { Location, Pack } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

/** Where to say that something is wrong, with the place named; it says first that it leaves the app. */
export function Corrections({ place, pack }: { readonly place: Location; readonly pack: Pack }) {
  const { words } = useApp();
  const { corrections } = pack.region;
  if (!corrections) return null;
  return (
    <section>
      <p class="small">{words.text('place.wrong.leaves')}</p>
      <a class="button" href={`mailto:${corrections}?subject=${encodeURIComponent(`${place.name} (${place.id})`)}`}>
        <Pictogram name="mail" />
        {words.text('place.wrong')}
      </a>
    </section>
  );
}
