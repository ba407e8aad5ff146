/** Hours of a place with several services: it is open while one of them is. */
import type { Answers } from './answers.ts';
import { isWithinADay, type LocalTime } from './clock.ts';
import { type Known, nextChange, openAt, openLaterToday, openThisWeek } from './hours.ts';
import type { Service } from './social-map.ts';

type Timed = Pick<Service, 'hours'>;

export interface Opening {
  /** Whether there is help somewhere in the place at this minute. */
  readonly open: Known;
  readonly until: LocalTime | null;
  /** Whether that is within a day, so that an hour alone says when. */
  readonly soon: boolean;
}

/** How things stand at this minute, and when that changes. */
export function openingOf(services: readonly Timed[], now: LocalTime): Opening {
  const open = openNow(services, now);
  const until = changeOf(services, open, now);
  return { open, until, soon: until !== null && isWithinADay(now, until) };
}

/** Whether there is help somewhere in the place at this minute. */
function openNow(services: readonly Timed[], now: LocalTime): Known {
  return best(services.map(({ hours }) => openAt(hours, now)));
}

/** Whether the place fits the time asked for. */
export function fitsWhen({ when }: Answers, services: readonly Timed[], now: LocalTime): Known {
  if (when === 'now') return openNow(services, now);
  if (when === 'today') return best(services.map(({ hours }) => openLaterToday(hours, now)));
  if (when === 'this-week') return best(services.map(({ hours }) => openThisWeek(hours, now)));
  return 'yes';
}

// Services that take over from one another for longer than this have no closing time worth saying.
const MOST_HANDOVERS = 20;

/** The next change of the place as a whole: when its last service closes, or its first one opens. */
function changeOf(services: readonly Timed[], open: Known, now: LocalTime): LocalTime | null {
  if (open === 'unknown') return null;
  if (open === 'no') return earliest(services.map(({ hours }) => nextChange(hours, now)));
  let at = now;
  for (let n = 0; n < MOST_HANDOVERS; n++) {
    const there = services.filter(({ hours }) => openAt(hours, at) === 'yes');
    const closings = there.map(({ hours }) => nextChange(hours, at));
    const last = closings.includes(null) ? null : latest(closings);
    if (last === null || services.every(({ hours }) => openAt(hours, last) !== 'yes')) return last;
    at = last;
  }
  return null;
}

function earliest(times: readonly (LocalTime | null)[]): LocalTime | null {
  return times.filter((time) => time !== null).sort(byTime)[0] ?? null;
}

function latest(times: readonly (LocalTime | null)[]): LocalTime | null {
  return times.filter((time) => time !== null).sort((a, b) => byTime(b, a))[0] ?? null;
}

function byTime(a: LocalTime, b: LocalTime): number {
  return a.date === b.date ? a.minute - b.minute : a.date < b.date ? -1 : 1;
}

/** The best of several: yes before unknown before no. */
export function best(values: readonly Known[]): Known {
  return (['yes', 'unknown', 'no'] as const).find((value) => values.includes(value)) ?? 'unknown';
}
