import { type Allowed, type Hosted, siteOf } from './allowed.ts';
import { judgeAddress, judgeState, judgeTitle } from './judge-address.ts';
import { judgeFile } from './judge-file.ts';
import { judgeItem } from './judge-item.ts';
import { judgeRecord } from './judge-record.ts';
import type { Traces } from './read-traces.ts';

/**
 * Says of each thing in the browser that should not be there what it is. There may be one address and one title, a counter, maps and
 * files as the build wrote them, the places that the person chose to keep, and nothing else.
 */
export function judgeTraces(traces: Traces, sites: readonly Hosted[], allowed: Allowed): string[] {
  const { url, title, state, name, cookie, entries, local, session, databases, caches, hints } = traces;
  const site = siteOf(url, sites);
  const there = judgeAddress(url, sites, allowed);
  // The browser's own page holds nothing of any site.
  if (!site) return there;
  return [
    ...there,
    ...judgeTitle(url, title, sites, allowed),
    ...judgeState(url, state, sites, allowed),
    ...(name ? [`the window is called "${name}"`] : []),
    ...(cookie ? [`a cookie: ${cookie}`] : []),
    ...entries.flatMap((entry) => judgeAddress(entry, sites, allowed)).map((problem) => `in the history: ${problem}`),
    ...Object.entries(local).flatMap(([key, value]) => judgeItem(key, value, site)),
    ...Object.entries(session).map(([key, value]) => `in the storage of the session: ${key} = ${value}`),
    ...databases.flatMap((database) => judgeDatabase(database, site, allowed)),
    ...Object.entries(caches).flatMap(([cache, files]) => judgeCache(cache, files, site)),
    ...hints.map((hint) => `told to somebody else: ${hint}`),
  ];
}

function judgeDatabase({ name, stores }: Traces['databases'][number], site: Hosted, allowed: Allowed): string[] {
  const strange = name === `zijdeur ${new URL(site.url).pathname}` ? [] : [`a database called "${name}"`];
  const records = Object.entries(stores).map(([store, values]) =>
    values.flatMap((value) => judgeRecord(store, value, site, allowed)),
  );
  return [...strange, ...records.flat()];
}

function judgeCache(name: string, files: readonly string[], site: Hosted): string[] {
  const strange = name === `workbox-precache-v2-${site.url}` ? [] : [`a cache called "${name}"`];
  return [...strange, ...files.flatMap((file) => judgeFile(file, site))];
}
