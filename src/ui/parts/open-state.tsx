import { openStateOf, type TimedHelp } from '../../domain/open-state.ts';
import { type OpenOf, openText } from '../../i18n/describe-open.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

export interface OpenStateProps {
  /** Those to go to: it is open while one of them is. */
  readonly services: readonly TimedHelp[];
  readonly of?: OpenOf;
}

/** Whether there is help at this minute, and when that changes. */
export function OpenState({ services, of = 'place' }: OpenStateProps) {
  const { words, now } = useApp();
  const state = openStateOf(services, now);
  return (
    <p class={`open-state open-state--${state.code} with-pictogram`}>
      <Pictogram name={PICTOGRAMS[state.code]} />
      <span>{openText(state, now, words, of)}</span>
    </p>
  );
}

const PICTOGRAMS = {
  'always-open': 'clock-open',
  open: 'clock-open',
  closed: 'clock-closed',
  unknown: 'clock-unknown',
} as const;
