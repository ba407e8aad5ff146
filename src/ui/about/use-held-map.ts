/** The map of a municipality on the phone, and putting it there or taking it away. */
import { useEffect, useState } from 'preact/hooks';
import type { PackSource } from '../../domain/app-content.ts';
import { type HeldMap, STORAGE_PROBLEMS, type StorageProblem } from '../../domain/on-this-phone.ts';
import type { PackProblem } from '../../domain/read-pack.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';

export interface LiveHeldMap {
  /** Null where it is not on the phone. */
  readonly held: HeldMap | null;
  readonly busy: boolean;
  /** What kept it from being done, and whether a new version of the app helps. */
  readonly problem: { readonly key: TextKey; readonly renews: boolean } | null;
  /** Null where nothing can be put there or taken away. */
  readonly change: (() => void) | null;
}

export function useHeldMap(source: PackSource): LiveHeldMap {
  const { kept, phone } = useApp();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<LiveHeldMap['problem']>(null);
  const held = kept.maps.find(({ region }) => region === source.id) ?? null;
  const isHeld = held !== null;
  // Whatever was in the way, it came or went after all.
  useEffect(() => setProblem(null), [isHeld]);
  // Room may have been made since it was found to be full.
  const works = phone && (kept.storage === 'works' || kept.storage === 'full');
  const change = () => {
    if (busy || !phone) return;
    setBusy(true);
    setProblem(null);
    void (held ? phone.dropMap(source.id) : phone.keepMap(source)).then((found) => {
      setBusy(false);
      setProblem(found && problemOf(found));
    });
  };
  return { held, busy, problem, change: works ? change : null };
}

function problemOf(found: PackProblem | StorageProblem): NonNullable<LiveHeldMap['problem']> {
  const renews = found === 'newer' || found === 'newer-format';
  return isOfStorage(found) ? { key: `problem.storage.${found}`, renews } : { key: `problem.pack.${found}`, renews };
}

function isOfStorage(found: PackProblem | StorageProblem): found is StorageProblem {
  return (STORAGE_PROBLEMS as readonly string[]).includes(found);
}
