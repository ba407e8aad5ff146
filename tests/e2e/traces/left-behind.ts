/** Pages that leave an answer somewhere, for the test that sees to it that each is found. JavaScript for the page of the app. */

type Left = Readonly<Record<string, readonly [leave: string, found: RegExp]>>;

const request = (asked: string) =>
  `new Promise((done) => { (${asked}).onsuccess = ({ target }) => done(target.result); })`;
const inStore = (name: string, change: string) =>
  `${request("indexedDB.open('zijdeur /')")}.then((database) => {
    const store = database.transaction('${name}', 'readwrite').objectStore('${name}');
    ${change};
    database.close();
  })`;
const inCache = (change: string) =>
  `caches.keys().then(async ([name]) => {
    const cache = await caches.open(name);
    ${change};
  })`;

const PLACE = "{ region: 'amsterdam', id: 'MV1135-1', name: 'Buurtboederij Ons Genoegen' }";
const MAP = "{ region: 'debts', edition: '', sha256: '', today: '', bytes: new Uint8Array() }";

/** It stands there still. */
export const LEFT: Left = {
  query: ["history.replaceState({ at: 0 }, '', '?debts')", /the address .*\?debts/],
  fragment: ["history.replaceState({ at: 0 }, '', '#debts')", /the address .*#debts/],
  title: ["document.querySelector('title').firstChild.data = 'debts'", /the title "debts"/],
  state: ["history.replaceState({ at: 0, needs: ['debts'] }, '')", /the state .*debts/],
  'name of the window': ["window.name = 'debts'", /the window is called "debts"/],
  storage: ["localStorage.needs = 'debts'", /in the storage: needs = debts/],
  'sign of a wipe': ["localStorage['zijdeur /'] = 'debts'", /in the storage: .*debts/],
  'storage of the session': ["sessionStorage.needs = 'debts'", /in the storage of the session: needs = debts/],
  cookie: ["document.cookie = 'needs=debts'", /a cookie: needs=debts/],
  'another database': [
    `${request("indexedDB.open('debts')")}.then((database) => database.close())`,
    /a database called "debts"/,
  ],
  'a place that nobody kept': [inStore('places', `store.put(${PLACE})`), /places: .*MV1135-1/],
  'a map with something else': [inStore('packs', `store.put(${MAP})`), /packs: .*debts/],
  'another cache': ["caches.open('debts').then(() => null)", /a cache called "debts"/],
  'a file in the cache': [inCache("await cache.put('/debts', new Response())"), /in a cache: .*\/debts/],
  'a link to somebody else': [
    "document.head.append(Object.assign(document.createElement('link'), { rel: 'dns-prefetch', href: '//localhost' }))",
    /told to somebody else: .*dns-prefetch/,
  ],
  console: ["console.debug('debts')", /on the console, debug: debts/],
};

/** It is gone again, but was written or told. */
export const PASSING: Left = {
  'a query for a moment': [
    "history.replaceState({ at: 0 }, '', '?debts'); history.replaceState({ at: 0 }, '', '/')",
    /the address .*\?debts/,
  ],
  'a title for a moment': ["document.title = 'debts'; document.title = 'Zijdeur'", /the title "debts"/],
  'storage for a moment': [
    "localStorage.setItem('needs', 'debts'); localStorage.removeItem('needs')",
    /in the storage: needs = debts/,
  ],
  'storage of the session for a moment': [
    "sessionStorage.setItem('needs', 'debts'); sessionStorage.removeItem('needs')",
    /session needs debts was used/,
  ],
  'a cookie for a moment': [
    "document.cookie = 'needs=debts'; document.cookie = 'needs=; max-age=0'",
    /cookie needs=debts/,
  ],
  'a place for a moment': [inStore('places', `store.put(${PLACE}); store.clear()`), /places: .*MV1135-1/],
  'a file for a moment': [
    inCache("await cache.put('/debts', new Response()); await cache.delete('/debts')"),
    /in a cache: .*\/debts/,
  ],
  'a beacon': ["navigator.sendBeacon('/debts')", /sendBeacon was used/],
  'a socket': ["void new WebSocket('ws://localhost:1/debts')", /WebSocket was used/],
  'a stream': ["void new EventSource('/debts')", /EventSource was used/],
  'another window': ["void open('about:blank')", /open was used/],
  'a call': ['new RTCPeerConnection().close()', /RTCPeerConnection was used/],
};

/** It stands behind a page that looks like any other; no page can take it away again. */
export const IN_HISTORY: Left[string] = [
  "history.replaceState({ at: 0 }, '', '?debts'); history.pushState({ at: 1 }, '', '/')",
  /in the history: the address .*\?debts/,
];

/** Takes all else away. */
export const CLEAN = `(async () => {
  history.replaceState({ at: 0 }, '', '/');
  document.title = 'Zijdeur';
  window.name = '';
  localStorage.clear();
  sessionStorage.clear();
  document.cookie = 'needs=; max-age=0';
  await ${request("indexedDB.deleteDatabase('debts')")};
  document.querySelector('[rel="dns-prefetch"]')?.remove();
  await caches.delete('debts');
  await ${inCache("await cache.delete('/debts')")};
  await ${inStore('places', 'store.clear()')};
  await ${inStore('packs', "store.delete(['debts', ''])")};
})()`;
