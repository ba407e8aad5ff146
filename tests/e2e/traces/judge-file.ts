import type { Hosted } from './allowed.ts';
import { knownContent } from './known-content.ts';

/** Says what is wrong with a file in a cache, if it is not one that a build wrote. */
export function judgeFile(address: string, site: Hosted): string[] {
  const path = address.slice(site.url.length).replace(/\?__WB_REVISION__=[0-9a-f]{16}$/, '');
  const isOfBuild = address.startsWith(site.url) && site.folders.some((folder) => knownContent(folder).hasFile(path));
  return isOfBuild ? [] : [`in a cache: ${address}`];
}
