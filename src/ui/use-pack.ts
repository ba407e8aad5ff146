/** The map of a region: fetched once at the start, whatever the person does, and again when they ask. */
import { useEffect, useState } from 'preact/hooks';
import type { PackSource } from '../domain/app-content.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import type { Ports } from './ports.ts';

export function usePack(source: PackSource, loadPack: Ports['loadPack']): [ReadPack | null, () => void] {
  const [read, setRead] = useState<ReadPack | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    setRead(null);
    void loadPack(source).then((found) => {
      if (wanted) setRead(found);
    });
    return () => {
      wanted = false;
    };
  }, [source, loadPack, tries]);
  return [read, () => setTries(tries + 1)];
}
