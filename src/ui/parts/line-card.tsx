import type { Helpline } from '../../domain/social-map.ts';
import { lineCheckText, lineFacts } from '../../i18n/describe-line.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { PhoneLink } from './phone-link.tsx';

/** A national help line: what it is for, its number, when it answers and what a call costs. */
export function LineCard({ line }: { readonly line: Helpline }) {
  const { words, now } = useApp();
  return (
    <article class="card">
      <h3>
        <bdi lang="nl" translate={false}>
          {line.name}
        </bdi>
      </h3>
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
