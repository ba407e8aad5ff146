/** Wiring: the one file that knows all folders. */

import content from 'virtual:content';
import { render } from 'preact';
import { amsterdamTime } from './domain/clock.ts';
import { createWords, type Words } from './i18n/create-words.ts';
import { setDocumentLanguage } from './i18n/document-language.ts';
import { type LanguageId, preferredLanguage } from './i18n/languages.ts';
import { leaveWith } from './leave/leave.ts';
import { watchLeaveKeys } from './leave/leave-keys.ts';
import { createWipeSign } from './leave/wipe-sign.ts';
import { fetchPack } from './offline/fetch-pack.ts';
import type { PhoneStore } from './offline/phone.ts';
import { removeWorker, withoutWorker } from './offline/remove-worker.ts';
import { App } from './ui/app.tsx';
import type { Ports } from './ui/ports.ts';
import { followShortcut, takeShortcut } from './ui/shortcut.ts';
import { countOf } from './ui/use-session.ts';
import './ui/styles/utrecht.scss';
import './ui/styles/index.css';

const wipeSign = createWipeSign();
const entryAtStart = countOf(history.state);
let end = () => {};
const leave = leaveWith({
  end: () => end(),
  wipe: async () => wipeAll(await phone()),
  entriesBefore: () => countOf(history.state) - entryAtStart,
});

const ports: Ports = {
  content,
  now: () => amsterdamTime(Date.now()),
  showLanguage: setDocumentLanguage,
  showTheme(region) {
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-theme-of]')) {
      link.disabled = link.dataset.themeOf !== region;
    }
  },
  async restart() {
    try {
      // Without a network a new page would be the browser's own, without the numbers of Help now.
      if ((await fetch(location.href, { cache: 'no-cache' })).ok) location.reload();
    } catch {
      // The screen already says what to do.
    }
  },
  // The app says that its rest did not come.
  loadScreens: () => import('./ui/later-screens.tsx').catch(() => null),
  async loadSearch(id) {
    try {
      return await pastCache(async (cache) => {
        const texts = (content.search[id] ?? []).map((url) => textAt(url, cache));
        const [{ createSearch }, ...read] = await Promise.all([import('./search/search.ts'), ...texts]);
        return createSearch(read);
      });
    } catch {
      // The tiles are there all the same.
      return null;
    }
  },
  loadPhone: () => phone(),
  tellWiped: () => wipeSign.give('wiped'),
  watchWipes: (wiped) =>
    wipeSign.watch((how) => {
      if (how === 'left') leave();
      else wiped();
    }),
  // Without what keeps maps, the network still has them.
  // A module that failed once to arrive never comes again, so this one is here from the start.
  loadPack: async (source) => ((await phone())?.loadPack ?? fetchPack)(source),
  async loadWords(id) {
    try {
      const urls = content.words[id];
      const [first, rest] = await Promise.all([textsAt(urls?.first), textsAt(urls?.rest)]);
      return createWords(id, { ...first, ...rest });
    } catch {
      // The screen says so in the language it has.
      return null;
    }
  },
};

let onPhone: Promise<PhoneStore | null> | undefined;

/** What keeps things on the phone: one for the page, however often it is asked for. */
function phone(): Promise<PhoneStore | null> {
  onPhone ??= import('./offline/phone.ts').then(
    ({ createPhone }) => {
      const created = createPhone(content);
      // Whoever left may have been quicker than the phone.
      if (wipeSign.isOwed()) void wipeAll(created);
      return created;
    },
    () => null,
  );
  return onPhone;
}

async function wipeAll(store: PhoneStore | null): Promise<void> {
  if (store && (await store.wipe()) === null) wipeSign.settle();
}

if (withoutWorker) void removeWorker();
letLeave();
const shortcut = takeShortcut();
const root = document.getElementById('app');
const words = await firstWords(preferredLanguage(navigator.languages));
// Without words nothing is drawn: the page itself says in four languages what to do.
if (root && words) {
  const help = document.getElementById('help-now');
  // Somebody who is reading Help now, or about to call, keeps it open.
  const untouched = scrollY === 0 && !help?.contains(document.activeElement);
  if (untouched) help?.removeAttribute('open');
  // In an element of its own: the one that said "loading" stood below Help now and would jump.
  const place = root.cloneNode() as HTMLElement;
  root.replaceWith(place);
  render(<App ports={ports} firstWords={words} />, place);
  end = () => render(null, place);
  if (untouched) followShortcut(shortcut);
}

/** By the link in the page, which leads to the neutral page by itself, too, or by keys. */
function letLeave(): void {
  const leaveHere = () => {
    if (leave()) wipeSign.give('left');
  };
  document.getElementById('leave')?.addEventListener('click', (event) => {
    event.preventDefault();
    leaveHere();
  });
  watchLeaveKeys(leaveHere);
}

async function firstWords(id: LanguageId): Promise<Words | null> {
  try {
    return createWords(id, await textsAt(content.words[id]?.first), false);
  } catch {
    return null;
  }
}

/** Texts are fetched, not imported: a module that failed to arrive once would fail for ever. */
function textsAt(url = ''): Promise<Record<string, string>> {
  return pastCache(async (cache) => JSON.parse(await textAt(url, cache)) as Record<string, string>);
}

/** A wrong copy might stay in the browser's own cache for a year, so what does not work out is asked for once more past it. */
function pastCache<Read>(read: (cache: RequestCache) => Promise<Read>): Promise<Read> {
  return read('default').catch(() => read('reload'));
}

async function textAt(url: string, cache: RequestCache): Promise<string> {
  const response = await fetch(url, { cache });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
