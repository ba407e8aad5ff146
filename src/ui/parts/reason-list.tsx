import type { Doubt } from '../../domain/doubts.ts';
import { doubtText } from '../../i18n/describe.ts';
import { useApp } from '../app-state.ts';

export interface ReasonListProps {
  /** Sentences that speak for a place. */
  readonly reasons: readonly string[];
  readonly doubts: readonly Doubt[];
}

/** What speaks for a place, and then what is not sure; each once, as one interpreter may stand for two languages. */
export function ReasonList({ reasons, doubts }: ReasonListProps) {
  const { words } = useApp();
  if (reasons.length + doubts.length === 0) return null;
  const said = new Map(doubts.map((doubt) => [doubtText(doubt, words), doubt]));
  return (
    <ul class="facts">
      {[...new Set(reasons)].map((text) => (
        <li key={text}>{text}</li>
      ))}
      {[...said].map(([text, { code }]) => (
        <li key={text} class={isUnsure(code) ? 'facts__doubt facts__doubt--unsure' : 'facts__doubt'}>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Whether it is not known; else it is known to speak against the place. */
function isUnsure(code: Doubt['code']): boolean {
  return code.includes('unknown') || code === 'not-checked' || code === 'stale';
}
