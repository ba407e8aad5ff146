/** A phone on which everything works, and what stands on it: a test names only what is otherwise. */
import type { OnThisPhone } from '../src/domain/on-this-phone.ts';
import type { Phone } from '../src/ui/ports.ts';

const worked = () => Promise.resolve(null);

export function phoneOf(patch: Partial<Phone> = {}): Phone {
  return {
    watch: () => () => {},
    settle: () => Promise.resolve(),
    keepMap: worked,
    dropMap: worked,
    keepPlace: worked,
    forgetPlace: worked,
    wipe: worked,
    renew: worked,
    ...patch,
  };
}

export const MAPS: OnThisPhone['maps'] = [
  { region: 'voorbeeldstad', today: '2026-11-22', size: 61_234 },
  { region: 'amsterdam', today: '2026-11-20', size: 1_234_567 },
];
