/** The map of a region: fetched once at the start, whatever the person does, again when they ask, and when another one has come to the phone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PackSource } from '../domain/app-content.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import type { Ports } from './ports.ts';

/**
 * `held` is the hash of the map on the phone, if there is one. When that becomes another one than was read, it is read anew without a
 * word: but not while somebody is reading a list or a place, which does not change under their eyes.
 */
export function usePack(
  source: PackSource,
  loadPack: Ports['loadPack'],
  held: string | null,
  isReading: boolean,
): [ReadPack | null, () => void] {
  const [shown, setShown] = useState<{ readonly of: PackSource; readonly read: ReadPack } | null>(null);
  const [tries, setTries] = useState(0);
  // The map of another region is never shown as this one's.
  const read = shown?.of === source ? shown.read : null;
  const map = read && 'pack' in read ? read : null;
  const wanted = useRef<string | null>(null);
  if (!(isReading && map)) wanted.current = held;
  const isNews = read !== null && wanted.current !== null && wanted.current !== map?.sha256;

  useEffect(() => {
    let isWanted = true;
    setShown(null);
    void loadPack(source).then((found) => {
      if (isWanted) setShown({ of: source, read: found });
    });
    return () => {
      isWanted = false;
    };
  }, [source, loadPack, tries]);

  useEffect(() => {
    let isWanted = isNews;
    if (!isNews) return;
    void loadPack(source).then((found) => {
      if (isWanted && 'pack' in found) setShown({ of: source, read: found });
    });
    return () => {
      isWanted = false;
    };
  }, [source, loadPack, isNews]);
  return [read, () => setTries(tries + 1)];
}
