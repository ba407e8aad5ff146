import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Pictogram } from './pictogram.tsx';

export interface LeavingLink {
  readonly href: string;
  readonly pictogram: string;
  readonly label: ComponentChildren;
}

export interface LeavingLinksProps {
  /** What happens after the tap, and who then sees what. */
  readonly says: readonly string[];
  readonly links: readonly LeavingLink[];
}

/** Links that leave the app. That they do stands before them, and belongs to each of them for who hears only the link. */
export function LeavingLinks({ says, links }: LeavingLinksProps) {
  const note = useId();
  return (
    <div class="leaving-links">
      <p id={note} class="with-pictogram">
        <Pictogram name="website" />
        <span>{says.join(' ')}</span>
      </p>
      {links.map(({ href, pictogram, label }) => (
        <a
          key={href}
          class="button button--quiet"
          href={href}
          aria-describedby={note}
          rel="noreferrer noopener"
          // An app that opens needs no empty page beside it.
          {...(href.startsWith('https:') && { target: '_blank' })}
        >
          <Pictogram name={pictogram} />
          <span>{label}</span>
        </a>
      ))}
    </div>
  );
}
