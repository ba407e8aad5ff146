// @vitest-environment happy-dom
/**
 * Whatever stands in the address of the page: the fragment is gone before the app draws, and nothing but the two shortcuts does anything.
 * A fragment that will mean something joins KNOWN.
 */
import fc from 'fast-check';
import { afterEach, expect, vi } from 'vitest';
import { removeWorker } from '../../src/offline/remove-worker.ts';
import { followShortcut, takeShortcut } from '../../src/ui/shortcut.ts';
import { holds } from './cases.ts';
import { hostileText } from './hostile-text.ts';

/** The fragments that do something, and what the page then looks like. */
const KNOWN: Readonly<Record<string, string>> = { '#help-now': 'open', '#search': 'focused' };

const part = fc.oneof(hostileText, fc.webFragments(), fc.webQueryParameters(), fc.constantFrom(...Object.keys(KNOWN)));
const path = fc.oneof(
  fc.constantFrom('/', '/app/', '//', '//evil.example/', '///', '/a//b/', '/%2f%2fevil.example/', '/index.html'),
  fc.webPath(),
);
const fragment = fc.oneof(
  { weight: 8, arbitrary: part.map((text) => `#${text.replace(/^#/, '')}`) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(KNOWN)) },
  { weight: 1, arbitrary: fc.constant('') },
);
const query = fc.oneof(
  fc.constantFrom('', '?no-sw', '?no-sw=1&a=b'),
  part.map((text) => `?${text}`),
);

afterEach(() => vi.unstubAllGlobals());

/** Puts an address in the bar; false for one that no page of this host can have. */
function open(address: string): boolean {
  history.replaceState(null, '', 'http://localhost:3000/');
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.origin !== location.origin) return false;
  history.replaceState({ at: 3 }, '', url.href);
  return true;
}

function pageWithShortcuts(): HTMLDetailsElement {
  document.body.innerHTML =
    '<details id="help-now"><summary tabindex="0">a</summary></details><form role="search"><input></form>';
  return document.querySelector('details') as HTMLDetailsElement;
}

holds(
  'a fragment is taken out, and only a shortcut does anything',
  150,
  [path, query, fragment],
  (path, query, fragment) => {
    const help = pageWithShortcuts();
    const before = document.body.innerHTML;
    if (!open(`http://localhost:3000${path}${query}${fragment}`)) return;
    const { href, hash } = location;
    const asked = takeShortcut();
    expect(asked).toBe(hash);
    expect(location.hash).toBe('');
    expect(location.href).toBe(hash ? href.slice(0, -hash.length) : href);
    expect(history.state).toEqual({ at: 3 });
    expect(followShortcut(asked)).toBe(true);
    const input = document.querySelector('input');
    expect(help.open).toBe(KNOWN[asked] === 'open');
    expect(document.activeElement === input).toBe(KNOWN[asked] === 'focused');
    help.open = false;
    expect(document.body.innerHTML).toBe(before);
  },
);

holds(
  'who lets go of the copy of the app stays where they are',
  40,
  [path, query, fragment],
  async (path, query, fragment) => {
    if (!open(`http://localhost:3000${path}${query}${fragment}`)) return;
    const { pathname, hash } = location;
    const headers = { 'content-type': 'text/javascript' };
    const deleted: string[] = [];
    vi.stubGlobal('fetch', async () => new Response('', { headers }));
    vi.stubGlobal('caches', {
      keys: async () => ['app-http://localhost:3000/other/', `app-${new URL('./', location.href).href}`],
      delete: async (name: string) => deleted.push(name),
    });
    await removeWorker();
    expect([location.pathname, location.search, location.hash]).toEqual([pathname, '', hash]);
    expect(deleted).toEqual([`app-${new URL('./', location.href).href}`]);
  },
);
