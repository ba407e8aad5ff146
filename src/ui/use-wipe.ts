/** One tap that wipes: the answers, which are in memory only, and the places that were kept on the phone. */
import { useState } from 'preact/hooks';
import type { Phone } from './ports.ts';
import type { LiveSession } from './use-session.ts';

/** What became of it: everything is gone, or the places that were kept are still there. */
export type Wiped = 'all' | 'places-stay';

export function useWipe(act: LiveSession['act'], phone: Phone | null): [Wiped | null, () => void] {
  const [wiped, setWiped] = useState<Wiped | null>(null);
  const wipe = () => {
    act({ type: 'wipe' });
    setWiped(null);
    void Promise.resolve(phone?.wipe() ?? null).then((problem) => setWiped(problem === null ? 'all' : 'places-stay'));
  };
  return [wiped, wipe];
}
