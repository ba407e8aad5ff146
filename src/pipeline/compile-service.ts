/** A service as people write it, in the shape of the domain; it carries its own facts only. */
import { addDays } from '../domain/clock.ts';
import { type Check, factsOver } from '../domain/facts.ts';
import type { Service } from '../domain/social-map.ts';
import { compileFacts } from './compile-facts.ts';
import type { HoursProblem, HoursReader } from './expand-hours.ts';
import type { SchoolRegion } from './holidays.ts';
import type { Problem } from './problems.ts';
import type { Sourced } from './read-records.ts';
import type { OrganizationEntry, ServiceEntry } from './read-region.ts';
import { tellHours } from './tell-hours.ts';

export interface ServiceContext {
  readonly organizations: readonly OrganizationEntry[];
  readonly hours: HoursReader;
  readonly schoolRegion: SchoolRegion | null;
}

/** What cannot be read goes to `problems`, with the line it stands on. */
export function compileService(
  source: Sourced<ServiceEntry>,
  { organizations, hours: reader, schoolRegion }: ServiceContext,
  problems: Problem[],
): Service {
  const { value: entry } = source;
  const check = entry.checked ? checkOf(entry.checked) : null;
  const factsOf = (field: 'facts' | 'usually', by: Check | null) => {
    const wrong: HoursProblem[] = [];
    const facts = compileFacts(entry[field], by, reader.week, wrong);
    tellHours(source, [field], wrong, problems);
    return facts;
  };
  const closed = [...(entry.hours?.closed ?? []), ...daysOutside(entry.valid)];
  const hours = entry.hours ? reader.expand({ ...entry.hours, closed }, schoolRegion) : null;
  if (Array.isArray(hours)) tellHours(source, ['hours'], hours, problems);
  return {
    id: entry.id,
    location: entry.location,
    organization: entry.organization,
    name: entry.name,
    description: entry.description ?? null,
    whatHappens: entry.what_happens ?? null,
    bring: entry.bring ?? null,
    phone: entry.phone ?? organizations.find(({ id }) => id === entry.organization)?.phone ?? null,
    needs: entry.needs,
    basis: check ? 'checked' : 'typical',
    facts: factsOver(factsOf('facts', check), factsOf('usually', null)),
    hours: Array.isArray(hours) ? null : hours,
    validFrom: entry.valid?.from ?? null,
    validUntil: entry.valid?.until ?? null,
    capacity: entry.capacity ?? null,
    check,
  };
}

export function checkOf({ on, by, source }: NonNullable<ServiceEntry['checked']>): Check {
  return { on, by: by ?? null, source: source ?? null };
}

/** The spans of days before an offer begins and after it ends. */
function daysOutside({ from, until }: NonNullable<ServiceEntry['valid']> = {}): string[] {
  return [
    ...(from === undefined ? [] : [`0000-01-01/${addDays(from, -1)}`]),
    ...(until === undefined ? [] : [`${addDays(until, 1)}/9999-12-31`]),
  ];
}
