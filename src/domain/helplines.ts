/** National help lines: beside the matches, or as matches for somebody who wants to stay at home. */
import type { Answers } from './answers.ts';
import type { Place } from './candidates.ts';
import type { Check, Fact, Facts } from './facts.ts';
import type { Helpline, Pack, Service } from './social-map.ts';

export interface LineForNeeds {
  readonly line: Helpline;
  /** The needs asked for that it is for. */
  readonly needs: readonly string[];
}

/** The lines of the needs asked for: those of safety needs first, then in the order of the answers. */
export function linesFor(answers: Answers, pack: Pick<Pack, 'needs' | 'helplines'>): LineForNeeds[] {
  const asked = [...new Set(answers.needs ?? [])];
  const ordered = [...asked.filter((need) => isSafety(need, pack)), ...asked.filter((need) => !isSafety(need, pack))];
  const linesOf = (need: string) => pack.needs.find(({ id }) => id === need)?.lines ?? [];
  return [...new Set(ordered.flatMap(linesOf))].flatMap((id) => {
    const line = pack.helplines.find((known) => known.id === id);
    return line ? [{ line, needs: asked.filter((need) => linesOf(need).includes(id)) }] : [];
  });
}

/** The lines of these needs, where one of them is about safety; else none. */
export function linesInDanger(needs: readonly string[], pack: Pick<Pack, 'needs' | 'helplines'>): LineForNeeds[] {
  return needs.some((need) => isSafety(need, pack)) ? linesFor({ needs }, pack) : [];
}

export function isSafety(need: string, pack: Pick<Pack, 'needs'>): boolean {
  return pack.needs.some(({ id, safety }) => id === need && safety);
}

/** The lines of the needs asked for in the shape of places, so that they are ranked like any other. */
export function linesAsPlaces(answers: Answers, pack: Pack): Place[] {
  return linesFor(answers, pack).map(({ line, needs }) => ({
    id: line.id,
    name: line.name,
    location: null,
    services: [asService(line, needs)],
  }));
}

function asService(line: Helpline, needs: readonly string[]): Service {
  return {
    id: line.id,
    location: line.id,
    organization: null,
    name: { nl: line.name },
    description: null,
    whatHappens: null,
    bring: null,
    phone: line.phone,
    needs,
    basis: 'checked',
    facts: factsOf(line),
    hours: line.hours,
    validFrom: null,
    validUntil: null,
    capacity: null,
    check: checkOf(line),
  };
}

function checkOf({ checkedOn }: Helpline): Check {
  return { on: checkedOn, by: null, source: null };
}

function factsOf(line: Helpline): Facts {
  const check = checkOf(line);
  const checked = <Value>(value: Value): Fact<Value> => ({ value, basis: 'checked', check });
  return {
    access: checked(['phone']),
    runBy: checked('national-line'),
    serves: checked('everyone'),
    ...(line.cost && { cost: checked(line.cost === 'free' ? 'free' : 'paid') }),
    ...(line.anonymous !== null && { nameToTalk: checked(line.anonymous ? 'none' : 'name') }),
    ...(line.languages && { languages: checked(line.languages) }),
  };
}
