/** Who can see that somebody goes in there: what keeps a visit to oneself, and what shows it. */
import type { Basis } from './facts.ts';
import type { Service } from './social-map.ts';

/** What rank 9 counts, the most telling first. */
export const DISCREET = ['mixed-use', 'no-name', 'private-room', 'own-entrance', 'staff-from-elsewhere'] as const;
export type Discreet = (typeof DISCREET)[number];

export const SEEN = ['sign-names-problem', 'street-desk'] as const;
export type Seen = (typeof SEEN)[number];

/** How sure it is that something holds for the services of a place; null where it does not, or nobody knows. */
export function basisOf(what: Discreet | Seen, services: readonly Service[]): Basis | null {
  if (what === 'no-name') return noNameBasis(services);
  let basis: Basis | null = null;
  for (const { facts } of services) {
    if (!facts.visible?.value.includes(what)) continue;
    if (facts.visible.basis === 'checked') return 'checked';
    basis = 'typical';
  }
  return basis;
}

/** Nobody's name is asked to come in only where no service asks it. */
function noNameBasis(services: readonly Service[]): Basis | null {
  if (services.some(({ facts }) => facts.nameToEnter?.value !== 'none')) return null;
  return services.every(({ facts }) => facts.nameToEnter?.basis === 'checked') ? 'checked' : 'typical';
}

/** How many facts keep a visit discreet; a sign that names the problem counts against. */
export function discretion(services: readonly Service[]): number {
  const kept = DISCREET.filter((what) => basisOf(what, services) !== null).length;
  return kept - Number(basisOf('sign-names-problem', services) !== null);
}
