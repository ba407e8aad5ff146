/** One tap that wipes: the answers, which are in memory only, and the places that were kept on the phone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OnThisPhone } from '../domain/on-this-phone.ts';
import type { Phone, Ports } from './ports.ts';

/** What became of it: the answers are gone, the places that were kept too, or these are still there. */
export type Wiped = 'answers' | 'places-too' | 'places-stay';

export function useWipe(
  forget: () => void,
  phone: Phone | null,
  { places }: OnThisPhone,
  { tellWiped, watchWipes }: Pick<Ports, 'tellWiped' | 'watchWipes'>,
): [Wiped | null, () => void] {
  const [wiped, setWiped] = useState<Wiped | null>(null);
  const [asked, setAsked] = useState<{ readonly had: boolean } | null>(null);
  useEffect(() => {
    if (!asked) return;
    let wanted = true;
    // What keeps places may not have come yet; then this runs once more when it has.
    void Promise.resolve(phone?.wipe() ?? null).then((problem) => {
      if (wanted) setWiped(problem !== null ? 'places-stay' : asked.had ? 'places-too' : 'answers');
    });
    return () => {
      wanted = false;
    };
  }, [asked, phone]);
  // The number alone: an effect holds on to all that any function beside it uses.
  const had = places.length > 0;
  const wipeHere = () => {
    forget();
    setWiped(null);
    setAsked({ had });
  };
  const latest = useRef(wipeHere);
  latest.current = wipeHere;
  // What was wiped in one window is wiped in all of them.
  useEffect(() => watchWipes(() => latest.current()), [watchWipes]);
  const wipe = () => {
    tellWiped();
    wipeHere();
  };
  return [wiped, wipe];
}
