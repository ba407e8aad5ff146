/** How things stand at a place at this minute, and how sure that is: open, closed or not known, and what comes next. */
import type { LocalTime } from './clock.ts';
import { type Basis, surest } from './facts.ts';
import { isAlwaysOpen, openAt } from './hours.ts';
import { type Opening, openingOf } from './place-hours.ts';
import type { Service } from './social-map.ts';

/** What is known of when there is help. */
export type TimedHelp = Pick<Service, 'hours' | 'basis'>;

export type OpenState =
  | { readonly code: 'always-open'; readonly basis: Basis }
  /** Until a minute of the coming 24 hours; null where it is later, or not known. */
  | { readonly code: 'open'; readonly until: LocalTime | null; readonly basis: Basis }
  /** Null: not known when it opens. */
  | { readonly code: 'closed'; readonly opens: LocalTime | null; readonly basis: Basis }
  /** Partly: it is not known of all that is there. */
  | { readonly code: 'unknown'; readonly partly: boolean };

/** The state of a place with these services, or of a help line. */
export function openStateOf(
  services: readonly TimedHelp[],
  now: LocalTime,
  { open, until, soon }: Opening = openingOf(services, now),
): OpenState {
  if (open === 'unknown') return { code: 'unknown', partly: services.some(({ hours }) => hours !== null) };
  if (open === 'no') {
    // It is closed for sure only if somebody checked so of every one.
    const sure = services.every(({ basis }) => basis === 'checked');
    return { code: 'closed', opens: until, basis: sure ? 'checked' : 'typical' };
  }
  if (until && soon) return { code: 'open', until, basis: basisOfClosing(services, until, now) };
  const there = services.filter(({ hours }) => openAt(hours, now) === 'yes');
  const always = there.filter(({ hours }) => hours !== null && isAlwaysOpen(hours));
  if (always.length > 0) return { code: 'always-open', basis: surest(always) };
  return { code: 'open', until: null, basis: surest(there) };
}

/** Where nobody checked the service that closes last, the hour at which it does is typical, too. */
function basisOfClosing(services: readonly TimedHelp[], at: LocalTime, now: LocalTime): Basis {
  const { until } = openingOf(
    services.filter(({ basis }) => basis === 'checked'),
    now,
  );
  return until?.date === at.date && until.minute === at.minute ? 'checked' : 'typical';
}
