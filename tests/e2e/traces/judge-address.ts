import { type Allowed, type Hosted, siteOf } from './allowed.ts';

/** What a page may be called, and hold in its entry of the history, as JSON. */
interface PageRule {
  readonly title: RegExp;
  readonly state: RegExp;
}

/** Every page that there is, by what stands behind the address of the site. */
const PAGES: Readonly<Record<string, PageRule>> = {
  // Until all of it has come, it has none.
  '': { title: /^(Zijdeur)?$/, state: /^(null|\{"at":\d{1,4}\})$/ },
  // Where somebody goes who leaves quickly: a day in words.
  'calendar.html': { title: /^[\p{L}\p{M}\p{Nd} ,.\u060C]{0,60}$/u, state: /^(null|1)$/ },
  'NOTICE.txt': { title: /^$/, state: /^null$/ },
};

/** Pages of the browser itself: an empty one, and what it shows where nothing came. */
const OF_BROWSER = /^(about:|chrome-error:)/;

/** Says what is wrong with the address of a page. */
export function judgeAddress(address: string, sites: readonly Hosted[], allowed: Allowed): string[] {
  const path = pathOf(address, sites, allowed);
  return OF_BROWSER.test(address) || (path !== null && path in PAGES) ? [] : [`the address ${address}`];
}

/** Says what is wrong with what a page is called. */
export function judgeTitle(address: string, title: string, sites: readonly Hosted[], allowed: Allowed): string[] {
  const rule = PAGES[pathOf(address, sites, allowed) ?? 'none'];
  return !rule || rule.title.test(title) ? [] : [`the title "${title}"`];
}

/** Says what is wrong with what a page holds in its entry of the history. */
export function judgeState(address: string, state: unknown, sites: readonly Hosted[], allowed: Allowed): string[] {
  const rule = PAGES[pathOf(address, sites, allowed) ?? 'none'];
  const json = JSON.stringify(state ?? null);
  return !rule || rule.state.test(json) ? [] : [`the state ${json}`];
}

/** What stands behind the address of the site, without what the test itself puts there. */
function pathOf(address: string, sites: readonly Hosted[], { addresses = [] }: Allowed): string | null {
  const site = siteOf(address, sites);
  if (!site) return null;
  const path = address.slice(site.url.length);
  return addresses.includes(path) ? '' : path;
}
