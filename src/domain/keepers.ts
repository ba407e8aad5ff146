/** Which services of a place somebody can go to with their musts: everything that is said of the place is judged on these. */
import type { Wish } from './answers.ts';
import type { Service } from './social-map.ts';
import { mustsOf, type WishState, wishState } from './wishes.ts';

/**
 * For each need the services that break the fewest of the musts; where several break as many, but others, always the same of
 * these. What is not known breaks nothing. Without musts all services.
 */
export function keepersOf(
  services: readonly Service[],
  needs: readonly string[],
  wishes: readonly Wish[],
): readonly Service[] {
  const musts = services.length > 1 ? mustsOf(wishes) : [];
  if (musts.length === 0) return services;
  const standings = services.map((service) => standingOf(musts.map((must) => wishState(must, service))));
  const best = needs.map((need) => {
    const serving = standings.filter((_, n) => services[n]?.needs.includes(need));
    return serving.sort()[0];
  });
  return services.filter((service, n) =>
    needs.some((need, m) => service.needs.includes(need) && best[m] === standings[n]),
  );
}

/** A text that sorts first what breaks least. */
function standingOf(states: readonly WishState[]): string {
  const signs = states.map((state) => (state === 'broken' ? 'x' : '-')).join('');
  return String.fromCharCode(signs.split('x').length) + signs;
}
