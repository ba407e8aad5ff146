/** A part of the app that comes after the first screen: fetched once, whatever the person does. */
import { useEffect, useState } from 'preact/hooks';

/** The part, null until it is there; and whether it could not be fetched. */
export function useLoaded<Part>(load: () => Promise<Part | null>): [Part | null, failed: boolean] {
  const [part, setPart] = useState<Part | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void load().then((found) => {
      // A function would be called by the setter.
      setPart(() => found);
      setFailed(found === null);
    });
  }, [load]);
  return [part, failed];
}
