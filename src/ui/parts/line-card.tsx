import type { Helpline } from '../../domain/social-map.ts';
import { lineCheckText, lineFacts } from '../../i18n/describe-line.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { PhoneLink } from './phone-link.tsx';

export interface LineCardProps {
  readonly line: Helpline;
  /** Of its heading; 3 under a heading of the screen, 2 under its title. */
  readonly level?: 2 | 3;
}

/** A national help line: what it is for, its number, when it answers and what a call costs. */
export function LineCard({ line, level = 3 }: LineCardProps) {
  const { words, now } = useApp();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article class="card">
      <Heading>
        <bdi lang="nl" translate={false}>
          {line.name}
        </bdi>
      </Heading>
      <p>{words.text(`line.${line.id}.what` as TextKey)}</p>
      <PhoneLink name={line.name} phone={line.phone} />
      <ul class="facts">
        {[...lineFacts(line, now, words), lineCheckText(line, words)].map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </article>
  );
}
