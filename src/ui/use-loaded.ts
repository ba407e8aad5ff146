/** A part of the app that comes after the first screen: fetched once for each `of`, whatever the person does. */
import { useEffect, useState } from 'preact/hooks';

/** The part, null until it is there; and whether it could not be fetched. Until that of a new `of` has come or failed, the one before stays. */
export function useLoaded<Part, Of = undefined>(
  load: (of: Of) => Promise<Part | null>,
  of: Of,
): [Part | null, failed: boolean] {
  const [part, setPart] = useState<Part | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    void load(of).then((found) => {
      if (!wanted) return;
      // A function would be called by the setter.
      setPart(() => found);
      setFailed(found === null);
    });
    return () => {
      wanted = false;
    };
  }, [load, of]);
  return [part, failed];
}
