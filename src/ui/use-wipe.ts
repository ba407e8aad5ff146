/** One tap that wipes: the answers, which are in memory only, and the places that were kept on the phone. */
import { useState } from 'preact/hooks';
import type { OnThisPhone } from '../domain/on-this-phone.ts';
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
    void Promise.resolve(phone?.wipe() ?? null).then((problem) =>
      setWiped(problem !== null ? 'places-stay' : had ? 'places-too' : 'answers'),
    );
  };
  return [wiped, wipe];
}
