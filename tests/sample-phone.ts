/** A phone that keeps places in memory; a test names only what it does otherwise. */
import { type KeptPlace, NOTHING_YET, type OnThisPhone } from '../src/domain/on-this-phone.ts';
import type { Phone } from '../src/ui/ports.ts';

export interface SamplePhone extends Phone {
  /** All that was given to it to keep, exactly as it was given. */
  readonly given: KeptPlace[];
}

export function samplePhone(places: readonly KeptPlace[] = [], patch: Partial<Phone> = {}): SamplePhone {
  let now: OnThisPhone = { ...NOTHING_YET, places };
  const given: KeptPlace[] = [];
  const listeners = new Set<(now: OnThisPhone) => void>();
  const hold = async (kept: readonly KeptPlace[]) => {
    now = { ...now, places: kept };
    for (const tell of listeners) tell(now);
    return null;
  };
  const without = ({ region, id }: KeptPlace) => now.places.filter((one) => one.region !== region || one.id !== id);
  return {
    given,
    watch(tell) {
      listeners.add(tell);
      tell(now);
      return () => listeners.delete(tell);
    },
    settle: () => Promise.resolve(),
    keepMap: () => Promise.resolve(null),
    dropMap: () => Promise.resolve(null),
    keepPlace(place) {
      given.push(place);
      return hold([...without(place), place]);
    },
    forgetPlace: (place) => hold(without(place)),
    wipe: () => hold([]),
    renew: () => Promise.resolve(null),
    ...patch,
  };
}

export const MAPS: OnThisPhone['maps'] = [
  { region: 'voorbeeldstad', sha256: 'aa', today: '2026-11-22', size: 61_234 },
  { region: 'amsterdam', sha256: 'bb', today: '2026-11-20', size: 1_234_567 },
];
