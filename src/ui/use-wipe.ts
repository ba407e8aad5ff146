/** One tap that wipes: the answers, which are in memory only, and the places that were kept on the phone. */
import { useState } from 'preact/hooks';
import type { OnThisPhone, StorageProblem } from '../domain/on-this-phone.ts';
import type { Phone } from './ports.ts';
import type { LiveSession } from './use-session.ts';

/** What became of it: the answers are gone, the places that were kept too, or these are still there. */
export type Wiped = 'answers' | 'places-too' | 'places-stay';

export function useWipe(
  act: LiveSession['act'],
  phone: Phone | null,
  { places }: OnThisPhone,
): [Wiped | null, () => void] {
  const [wiped, setWiped] = useState<Wiped | null>(null);
  const wipe = () => {
    act({ type: 'wipe' });
    setWiped(null);
    const had = places.length > 0;
    void Promise.resolve(phone?.wipe() ?? null).then((problem) => setWiped(whatBecame(had, problem)));
  };
  return [wiped, wipe];
}

function whatBecame(hadPlaces: boolean, problem: StorageProblem | null): Wiped {
  // What a later version of the app kept cannot be seen, and may be there; where nothing can be kept at all, nothing is left.
  if (problem !== null && (hadPlaces || problem === 'newer')) return 'places-stay';
  return hadPlaces ? 'places-too' : 'answers';
}
