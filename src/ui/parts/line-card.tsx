import { useEffect, useRef } from 'preact/hooks';
import type { Helpline } from '../../domain/social-map.ts';
import { lineCheckText, lineFacts } from '../../i18n/describe-line.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { OpenState } from './open-state.tsx';
import { PhoneLink } from './phone-link.tsx';

export interface LineCardProps {
  readonly line: Helpline;
  /** Of its heading; 3 under a heading of the screen, 2 under its title. */
  readonly level?: 2 | 3;
  /** Whether the focus goes here: it is the first one of more that were asked for. */
  readonly focused?: boolean;
}

/** A national help line: what it is for, its number, when it answers and what a call costs. */
export function LineCard({ line, level = 3, focused = false }: LineCardProps) {
  const { words } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class="card">
      <Heading ref={heading} tabIndex={focused ? -1 : undefined}>
        <bdi lang="nl" translate={false}>
          {line.name}
        </bdi>
      </Heading>
      <p>{words.text(`line.${line.id}.what` as TextKey)}</p>
      <OpenState services={[{ hours: line.hours, basis: 'checked' }]} of="line" />
      <PhoneLink name={line.name} phone={line.phone} />
      <ul class="facts">
        {[...lineFacts(line, words), lineCheckText(line, words)].map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </article>
  );
}
