import type { Location } from '../../domain/social-map.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

/** What kind of place it is. */
export function PlaceKind({ place: { kind } }: { readonly place: Location }) {
  const { words, content } = useApp();
  return (
    <p class="with-pictogram">
      <Pictogram name={content.kinds[kind] ?? 'location'} />
      {words.text(`kind.${kind}` as TextKey)}
    </p>
  );
}
