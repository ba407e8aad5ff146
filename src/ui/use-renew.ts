/** Taking the new version of the app when the person says so. */
import { useState } from 'preact/hooks';
import type { RenewProblem } from '../domain/on-this-phone.ts';
import { useApp } from './app-state.ts';

export interface Renewing {
  readonly busy: boolean;
  readonly problem: RenewProblem | null;
  /** Where there is nothing new, or nothing to ask, `otherwise` is done. */
  renew(otherwise?: () => void): void;
}

export function useRenew(): Renewing {
  const { kept, phone } = useApp();
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState<RenewProblem | null>(null);
  const busy = asked || kept.update === 'renewing';
  const renew = (otherwise?: () => void) => {
    if (busy) return;
    if (!phone) {
      otherwise?.();
      return;
    }
    setAsked(true);
    setProblem(null);
    void phone.renew().then((found) => {
      setAsked(false);
      setProblem(found);
      if (found === 'nothing-new') otherwise?.();
    });
  };
  return { busy, problem, renew };
}
