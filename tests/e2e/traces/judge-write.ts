import { type Allowed, type Hosted, siteOf } from './allowed.ts';
import { judgeAddress, judgeState, judgeTitle } from './judge-address.ts';
import { judgeFile } from './judge-file.ts';
import { judgeItem } from './judge-item.ts';
import { judgeRecord } from './judge-record.ts';
import type { Write } from './record-writes.ts';

/** Says what is wrong with what a page did, by the same rules as for what stands there. */
export function judgeWrite(write: Write, sites: readonly Hosted[], allowed: Allowed): string[] {
  const [address, how, first, second] = write;
  const site = siteOf(address, sites);
  if (!site) return [`${how} at ${address}`];
  switch (how) {
    case 'history':
      return [...judgeAddress(String(second), sites, allowed), ...judgeState(String(second), first, sites, allowed)];
    case 'title':
      return judgeTitle(address, String(first), sites, allowed);
    case 'item':
      return judgeItem(String(first), String(second), site);
    case 'record':
      return judgeRecord(String(first), second, site, allowed);
    case 'file':
      return judgeFile(String(first), site);
    default:
      return [`${write.slice(1).join(' ')} was used`];
  }
}
