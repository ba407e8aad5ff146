/** What the app keeps on the phone, as one object for the page: how things stand, and what can be done. Nothing here rejects. */
import { type AppContent, firstRegion, type PackSource } from '../domain/app-content.ts';
import {
  type KeptPlace,
  NOTHING_YET,
  type OnThisPhone,
  type RenewProblem,
  type StorageProblem,
} from '../domain/on-this-phone.ts';
import type { PackProblem, ReadPack } from '../domain/read-pack.ts';
import { type AppWorker, startWorker } from './app-worker.ts';
import type { Stored } from './database.ts';
import { forgetAllPlaces, forgetPlace, keepPlace, keptPlaces } from './kept-places.ts';
import { dropPacks, heldPacks, loadPack, refreshPacks } from './packs.ts';

/** An app may stay open for weeks; this often it asks whether there is anything new, in milliseconds. */
const NEWS_EVERY = 6 * 60 * 60 * 1000;

export type PhoneStore = ReturnType<typeof createPhone>;

export function createPhone({ packs, packEdition }: Pick<AppContent, 'packs' | 'packEdition'>) {
  let now = NOTHING_YET;
  let worker: AppWorker | null = null;
  let settling: Promise<void> | null = null;
  let asked = 0;
  let wipes = 0;
  const listeners = new Set<(now: OnThisPhone) => void>();

  const change = (part: Partial<OnThisPhone>) => {
    now = { ...now, ...part };
    for (const tell of listeners) tell(now);
  };

  /** Reads what is there: other windows change it, too. */
  const look = async () => {
    const places = await keptPlaces();
    if ('problem' in places) return change({ storage: places.problem });
    const held = await heldPacks(packEdition);
    const maps = held.map(({ region, sha256, today, bytes }) => ({ region, sha256, today, size: bytes.length }));
    // It opens after all; whether there is room is another matter.
    change({ places: places.value, maps, storage: now.storage === 'full' ? 'full' : 'works' });
  };

  const did = async (act: Promise<Stored<unknown>>): Promise<StorageProblem | null> => {
    const done = await act;
    await look();
    return 'problem' in done ? done.problem : null;
  };

  /** Where somebody looked for help elsewhere says something of them; the map that everybody gets does not. */
  const dropOthers = () => dropPacks((region) => region !== firstRegion(packs)?.id);

  const load = async (source: PackSource) => {
    const before = wipes;
    const { read, problem } = await loadPack(source, packEdition);
    // What was on its way when somebody wiped does not stay, either.
    if (wipes !== before) await dropOthers();
    change({ storage: problem ?? 'works' });
    return { read, problem };
  };

  const fetchNews = async () => {
    asked = Date.now();
    const problem = await refreshPacks(packEdition);
    if (problem) change({ storage: problem });
    await look();
  };

  const settle = async () => {
    const started = startWorker(change).then((found) => {
      worker = found;
    });
    // A server may be slow with one and not with the other.
    await Promise.all([fetchNews(), started]);
  };

  void look();
  document.addEventListener('visibilitychange', async () => {
    if (document.hidden) return;
    await look();
    if (!settling || Date.now() - asked < NEWS_EVERY) return;
    await fetchNews();
    await worker?.check();
  });

  return {
    watch(tell: (now: OnThisPhone) => void): () => void {
      listeners.add(tell);
      tell(now);
      return () => listeners.delete(tell);
    },
    async loadPack(source: PackSource): Promise<ReadPack> {
      const { read } = await load(source);
      void look();
      return read;
    },
    settle(): Promise<void> {
      settling ??= settle();
      return settling;
    },
    async keepMap(source: PackSource): Promise<PackProblem | StorageProblem | null> {
      const { read, problem } = await load(source);
      await look();
      return problem ?? ('problem' in read ? read.problem : null);
    },
    dropMap: (region: string) => did(dropPacks((one) => one === region)),
    keepPlace(place: KeptPlace) {
      // A browser that runs out of room throws things away, unless asked not to; one of them asks the person, who may take their time.
      void navigator.storage?.persist?.().catch(() => false);
      return did(keepPlace(place));
    },
    forgetPlace: (place: KeptPlace) => did(forgetPlace(place)),
    async wipe(): Promise<StorageProblem | null> {
      wipes += 1;
      const [problem] = await Promise.all([did(forgetAllPlaces()), dropOthers()]);
      await look();
      // Where nothing could be kept, nothing is left.
      return now.places.length === 0 && problem !== 'newer' ? null : problem;
    },
    async renew(): Promise<RenewProblem | null> {
      return worker ? worker.renew() : 'nothing-new';
    },
  };
}
