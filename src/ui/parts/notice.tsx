import type { ComponentChildren } from 'preact';
import { Pictogram } from './pictogram.tsx';

/** A remark that matters, with its pictogram. */
export function Notice({ pictogram, children }: { readonly pictogram: string; readonly children: ComponentChildren }) {
  return (
    <div class="notice">
      <Pictogram name={pictogram} />
      <div>{children}</div>
    </div>
  );
}
