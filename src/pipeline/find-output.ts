/** The answer of `find`, in the shape of DESIGN 4. */
import type { Answers } from '../domain/answers.ts';
import type { LocalTime } from '../domain/clock.ts';
import { type Explanation, explain } from '../domain/explain.ts';
import { fallback, type NextStep } from '../domain/fallback.ts';
import { linesFor } from '../domain/helplines.ts';
import { openAt } from '../domain/hours.ts';
import { type Match, match } from '../domain/match.ts';
import { planOf } from '../domain/plan.ts';
import type { Helpline, Pack } from '../domain/social-map.ts';
import type { Words } from '../i18n/create-words.ts';
import { doubtText, reasonText, textIn } from '../i18n/describe.ts';
import { timeText } from '../i18n/formats.ts';
import type { TextKey } from '../i18n/text-key.ts';

export interface OutputOptions {
  /** How many matches to print. */
  readonly limit: number;
  readonly words: Words;
  /** Whether every reason and doubt carries its sentence. */
  readonly sentences: boolean;
}

/** What `find` prints for one document of answers. */
export function findOutput(answers: Answers, pack: Pack, now: LocalTime, { limit, words, sentences }: OutputOptions) {
  const matches = match(answers, pack, now);
  const plan = planOf(matches, answers);
  return {
    matches: matches
      .slice(0, limit)
      .map((found) => matchOutput(found, explain(found, answers, pack.region, now), words, sentences)),
    plan: {
      stops: plan.stops.map(({ match: { id }, needs, checked }) => ({ location: id, needs, checked })),
      uncovered: plan.uncovered,
    },
    fallback: fallback(answers, pack).map((step) => stepOutput(step, now)),
    helplines: linesFor(answers, pack).map(({ line, needs }) => ({ ...lineOutput(line, now), needs })),
  };
}

function matchOutput(found: Match, { opening, reasons, doubts }: Explanation, words: Words, sentences: boolean) {
  const { open, until } = opening;
  return {
    location: found.id,
    name: found.name,
    neighbourhood: found.neighbourhood,
    services: found.services.map(({ id, name, needs }) => ({ id, name: nameOf(found, name, words), needs })),
    needs: found.needs,
    checked_needs: found.checkedNeeds,
    met: found.met,
    unknown: found.unknown,
    broken: found.broken,
    open,
    until: until && `${until.date}T${timeText(until.minute)}`,
    distance_m: found.metres,
    minutes: found.minutes,
    near_home: found.nearHome,
    reasons: reasons.map((reason) => ({ ...reason, ...(sentences && { text: reasonText(reason, words) }) })),
    doubts: doubts.map((doubt) => ({ ...doubt, ...(sentences && { text: doubtText(doubt, words) }) })),
  };
}

/** A service without a name of its own is called after the kind of place. */
function nameOf({ place, name }: Match, own: Match['services'][number]['name'], words: Words): string {
  if (own) return textIn(own, words);
  return place ? words.text(`kind.${place.kind}` as TextKey) : name;
}

function stepOutput(step: NextStep, now: LocalTime) {
  if (step.kind === 'line') return { kind: step.kind, ...lineOutput(step.line, now), needs: step.needs };
  if (step.kind === 'gp') return { kind: step.kind };
  return {
    kind: step.kind,
    location: step.place?.id ?? null,
    name: step.place?.name ?? null,
    phone: step.phone,
    near_home: step.nearHome,
  };
}

function lineOutput({ id, name, phone, hours, cost, centsPerMinute }: Helpline, now: LocalTime) {
  const cents = centsPerMinute === null ? {} : { cents_per_minute: centsPerMinute };
  return { id, name, phone, open: openAt(hours, now), cost, ...cents };
}
