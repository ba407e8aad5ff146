/** The national help lines, in the shape of the domain. */
import type { Helpline } from '../domain/social-map.ts';
import type { HoursReader } from './expand-hours.ts';
import type { Problem } from './problems.ts';
import type { Content } from './read-content.ts';
import type { Sourced } from './read-records.ts';
import { tellHours } from './tell-hours.ts';

/** The help lines with their hours; rules that cannot be read go to `problems`. */
export function compileHelplines(content: Content, reader: HoursReader, problems: Problem[]): Helpline[] {
  return content.helplines.map((line, n): Helpline => {
    const hours = line.hours ? reader.expand(line.hours, null) : null;
    const problem: Sourced<unknown>['problem'] = (path, ...told) =>
      content.helplinesFile.problem([n, ...path], ...told);
    if (Array.isArray(hours)) tellHours({ value: line, problem }, ['hours'], hours, problems);
    return {
      id: line.id,
      name: line.name,
      phone: line.phone,
      cost: typeof line.cost === 'object' ? 'per-minute' : (line.cost ?? null),
      centsPerMinute: typeof line.cost === 'object' ? line.cost.cents_per_minute : null,
      anonymous: line.anonymous ?? null,
      languages: line.languages ?? null,
      hours: Array.isArray(hours) ? null : hours,
      checkedOn: line.checked.on,
      secondHand: line.checked.second_hand,
      url: line.url ?? null,
    };
  });
}
