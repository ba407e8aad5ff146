import { useState } from 'preact/hooks';
import type { Location } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { addressLine } from './address-line.ts';

/** Copies the address, to show it to a driver or give it to another app. Not there where it is not known, or the browser cannot. */
export function CopyAddress({ place }: { readonly place: Location }) {
  const { words } = useApp();
  const [said, setSaid] = useState<'place.copied' | 'place.copy.failed' | null>(null);
  const line = addressLine(place);
  // Browsers have it on safe connections only.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (line === null || !clipboard) return null;
  const copy = () =>
    clipboard.writeText(line).then(
      () => setSaid('place.copied'),
      () => setSaid('place.copy.failed'),
    );
  return (
    <>
      <button type="button" class="button button--quiet" onClick={copy}>
        <Pictogram name="copy" />
        {words.text('place.copy')}
      </button>
      <p role="status">{said && words.text(said)}</p>
    </>
  );
}
