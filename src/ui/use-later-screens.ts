/** The screens after the first one: fetched once, whatever the person does. */
import { useEffect, useState } from 'preact/hooks';
import type { LaterScreens, Ports } from './ports.ts';

/** The screens, null until they are there; and whether they could not be fetched. */
export function useLaterScreens(load: Ports['loadScreens']): [LaterScreens | null, failed: boolean] {
  const [screens, setScreens] = useState<LaterScreens | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void load().then((found) => {
      setScreens(found);
      setFailed(found === null);
    });
  }, [load]);
  return [screens, failed];
}
