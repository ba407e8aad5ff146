/** National help lines: beside the matches, or as matches for somebody who wants to stay at home. */
import type { Answers } from './answers.ts';
import type { Place } from './candidates.ts';
import type { Facts } from './facts.ts';
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
    name: { nl: line.name },
    needs,
    basis: 'checked',
    facts: factsOf(line),
    hours: line.hours,
    validFrom: null,
    validUntil: null,
    capacity: null,
    checkedOn: line.checkedOn,
  };
}

function factsOf(line: Helpline): Facts {
  return {
    access: { value: ['phone'], basis: 'checked' },
    runBy: { value: 'national-line', basis: 'checked' },
    serves: { value: 'everyone', basis: 'checked' },
    ...(line.cost && { cost: { value: line.cost === 'free' ? 'free' : 'paid', basis: 'checked' } }),
    ...(line.anonymous !== null && { nameToTalk: { value: line.anonymous ? 'none' : 'name', basis: 'checked' } }),
    ...(line.languages && { languages: { value: line.languages, basis: 'checked' } }),
  };
}
