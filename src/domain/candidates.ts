/** Which places may be shown for some answers; what is not known drops nothing. */
import { type Answers, ageRange } from './answers.ts';
import type { LocalTime } from './clock.ts';
import { leftOut } from './elsewhere.ts';
import { hasEnded } from './freshness.ts';
import { linesAsPlaces } from './helplines.ts';
import type { Known } from './hours.ts';
import { indexOf } from './pack-index.ts';
import type { Location, Pack, Service } from './social-map.ts';

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly location: Location | null;
  readonly services: readonly Service[];
}

/** The places that may be shown, each with those of its services that serve a need asked for. */
export function candidates(answers: Answers, pack: Pack, now: LocalTime): Place[] {
  const out = leftOut(answers, pack);
  const asked = new Set(answers.needs);
  const { byNeed, at } = indexOf(pack);
  const touched = new Set([...asked].flatMap((need) => [...(byNeed.get(need) ?? [])]));
  const wanted = (service: Service) =>
    service.needs.some((need) => asked.has(need)) && fits(service, answers, now) && !out.service(service);
  const places = [...touched].flatMap((location): Place[] => {
    if (out.location(location)) return [];
    const services = (at.get(location.id) ?? []).filter(wanted);
    return services.length > 0 ? [{ id: location.id, name: location.name, location, services }] : [];
  });
  return answers.where === 'from-home' ? [...places, ...linesAsPlaces(answers, pack)] : places;
}

const FROM_HOME = ['phone', 'chat', 'whatsapp', 'home-visit', 'online'];

/** Whether the help can be had at home. Nobody's typical way in says that there is no other. */
export function reachesHome({ facts: { access } }: Service): Known {
  if (access?.value.some((way) => FROM_HOME.includes(way))) return 'yes';
  return access?.basis === 'checked' ? 'no' : 'unknown';
}

function fits(service: Service, answers: Answers, now: LocalTime): boolean {
  if (service.validFrom !== null && now.date < service.validFrom) return false;
  if (hasEnded(service, now.date)) return false;
  if (answers.where === 'from-home' && reachesHome(service) === 'no') return false;
  return !checkedNotFor(service, answers);
}

/** Checked facts alone drop a service: ages that do not overlap; for men, or for children, only. */
function checkedNotFor({ facts: { ages, forWhom } }: Service, answers: Answers): boolean {
  const asked = ageRange(answers);
  if (asked && ages?.basis === 'checked' && (ages.value[1] < asked[0] || ages.value[0] > asked[1])) return true;
  if (forWhom?.basis !== 'checked' || forWhom.value.length !== 1) return false;
  if (forWhom.value[0] === 'men') return (answers.wishes ?? []).includes('for-women');
  return forWhom.value[0] === 'children' && asked !== null && asked[0] > 12;
}
