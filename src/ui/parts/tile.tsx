import type { ComponentChildren } from 'preact';
import { Pictogram } from './pictogram.tsx';

export interface TileProps {
  readonly pictogram: string;
  /** Beside the first one, where it takes two to say it. */
  readonly second?: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** Whether it is chosen; left out where it leads somewhere. */
  readonly chosen?: boolean;
  readonly wide?: boolean;
  onChoose(): void;
}

/** A large button with a pictogram and a word, which shows whether it is chosen. */
export function Tile({ pictogram, second, label, hint, chosen, wide = false, onChoose }: TileProps) {
  return (
    <button type="button" class={wide ? 'tile tile--wide' : 'tile'} aria-pressed={chosen} onClick={onChoose}>
      <Pictogram name={pictogram} />
      {second && <Pictogram name={second} />}
      <span class="tile__label">
        {label}
        {hint && <span class="tile__hint">{hint}</span>}
      </span>
      {chosen && (
        <span class="tile__chosen">
          <Pictogram name="check" />
        </span>
      )}
    </button>
  );
}
