import { linesFor } from '../../domain/helplines.ts';
import { answersFrom, asksForSafety } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { Notice } from './notice.tsx';
import { PhoneLink } from './phone-link.tsx';

/** As soon as somebody says that they are not safe, the numbers stand there; nothing else need be answered first. */
export function SafetyNumbers() {
  const { words, session, content } = useApp();
  const safe = !asksForSafety(session.draft, content.questions);
  const lines = safe ? [] : linesFor(answersFrom(session.draft, content.questions), content.help);
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
