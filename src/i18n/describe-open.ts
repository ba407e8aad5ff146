/** How things stand at this minute, as one sentence: the same for a place and for a help line but for their words. */
import { daysBetween, type LocalTime } from '../domain/clock.ts';
import type { OpenState } from '../domain/open-state.ts';
import type { Words } from './create-words.ts';
import { dayText, isolated, timeText } from './formats.ts';
import type { TextKey } from './text-key.ts';

export type OpenOf = 'place' | 'line';

/** A state as a sentence, with the day of what comes next unless that is today. */
export function openText(state: OpenState, now: LocalTime, words: Words, of: OpenOf = 'place'): string {
  const text = sentence(state, now, words, KEYS[of]);
  return 'basis' in state && state.basis === 'typical' ? words.text('reason.usually', { text }) : text;
}

interface Keys {
  readonly always: TextKey;
  readonly open: TextKey;
  readonly until: readonly [today: TextKey, tomorrow: TextKey];
  readonly closed: TextKey;
  readonly opens: readonly [today: TextKey, tomorrow: TextKey, later: TextKey];
  readonly unknown: TextKey;
  readonly partly: TextKey;
}

const KEYS: Readonly<Record<OpenOf, Keys>> = {
  place: {
    always: 'reason.always-open',
    open: 'reason.open-now',
    until: ['open.until', 'open.until.tomorrow'],
    closed: 'open.closed',
    opens: ['doubt.closed.today', 'open.closed.tomorrow', 'doubt.closed'],
    unknown: 'open.unknown',
    partly: 'open.partly-unknown',
  },
  line: {
    always: 'line.open.always',
    open: 'line.open.now',
    until: ['line.open.until', 'line.open.until.tomorrow'],
    closed: 'line.closed',
    opens: ['line.closed.today', 'line.closed.tomorrow', 'line.closed.until'],
    unknown: 'line.hours.unknown',
    partly: 'line.hours.unknown',
  },
};

function sentence(state: OpenState, now: LocalTime, words: Words, keys: Keys): string {
  switch (state.code) {
    case 'always-open':
      return words.text(keys.always);
    case 'open': {
      const { until } = state;
      if (!until) return words.text(keys.open);
      // The midnight at the end of today is still today.
      const midnight = until.minute === 0;
      const [today, tomorrow] = keys.until;
      const time = isolated(midnight ? '24:00' : timeText(until.minute));
      return words.text(until.date === now.date || midnight ? today : tomorrow, { time });
    }
    case 'closed': {
      const { opens } = state;
      if (!opens) return words.text(keys.closed);
      const [today, tomorrow, later] = keys.opens;
      const key = [today, tomorrow][daysBetween(now.date, opens.date)] ?? later;
      return words.text(key, {
        time: isolated(timeText(opens.minute)),
        ...(key === later && { day: isolated(dayText(opens.date, words.language)) }),
      });
    }
    case 'unknown':
      return words.text(state.partly ? keys.partly : keys.unknown);
  }
}
