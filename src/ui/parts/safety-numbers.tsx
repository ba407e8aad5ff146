import { linesInDanger } from '../../domain/helplines.ts';
import { useApp } from '../app-state.ts';
import { Notice } from './notice.tsx';
import { PhoneLink } from './phone-link.tsx';

/**
 * As soon as somebody says that they are not safe, the numbers stand there; nothing else need be answered first.
 * `needs`: what they said it is about, in their answers or in their own words.
 */
export function SafetyNumbers({ needs }: { readonly needs: readonly string[] }) {
  const { words, content } = useApp();
  const lines = linesInDanger(needs, content.help);
  return (
    <div role="status">
      {lines.length > 0 && (
        <Notice pictogram="phone">
          <p>{words.text('results.lines.safety')}</p>
          {lines.map(({ line }) => (
            <PhoneLink key={line.id} name={line.name} phone={line.phone} named />
          ))}
        </Notice>
      )}
    </div>
  );
}
