/** The map of a region: fetched once at the start, whatever the person does, again when they ask, and when a newer one has come. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackSource } from '../domain/app-content.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import type { Ports } from './ports.ts';

/** `newer` goes up when a newer map may be shown; the one before stays until it is there, so that nobody notices. */
export function usePack(source: PackSource, loadPack: Ports['loadPack'], newer: number): [ReadPack | null, () => void] {
  const [held, setHeld] = useState<{ readonly of: PackSource; readonly read: ReadPack } | null>(null);
  const [tries, setTries] = useState(0);
  const answered = useRef('');
  useEffect(() => {
    let wanted = true;
    const ask = `${source.id} ${tries}`;
    // Where there is an answer already, a newer one comes without a word, or not at all.
    const quietly = answered.current === ask;
    if (!quietly) setHeld(null);
    void loadPack(source).then((found) => {
      if (!wanted || (quietly && !('pack' in found))) return;
      answered.current = ask;
      setHeld({ of: source, read: found });
    });
    return () => {
      wanted = false;
    };
  }, [source, loadPack, tries, newer]);
  // The map of another region is never shown as this one's, not even until the effect above has run.
  return [held?.of === source ? held.read : null, () => setTries(tries + 1)];
}
