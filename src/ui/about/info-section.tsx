import type { ComponentChildren } from 'preact';
import { Pictogram } from '../parts/pictogram.tsx';

export interface InfoSectionProps {
  readonly pictogram: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of what the app tells about itself: its picture, its heading, its text. */
export function InfoSection({ pictogram, title, children }: InfoSectionProps) {
  return (
    <section>
      <h2>
        <Pictogram name={pictogram} />
        <span>{title}</span>
      </h2>
      {children}
    </section>
  );
}
