/** What the browser holds of a site at one moment. */
export interface Traces {
  readonly url: string;
  readonly title: string;
  readonly state: unknown;
  /** Of the window, which keeps it from one page to the next. */
  readonly name: string;
  readonly cookie: string;
  /** The addresses in the history of this window, where the browser tells them. */
  readonly entries: readonly string[];
  readonly local: Readonly<Record<string, string>>;
  readonly session: Readonly<Record<string, string>>;
  readonly databases: readonly {
    readonly name: string;
    readonly stores: Readonly<Record<string, readonly unknown[]>>;
  }[];
  /** Addresses of the files in each. */
  readonly caches: Readonly<Record<string, readonly string[]>>;
  /** Links that tell a browser of somebody else ahead of time. */
  readonly hints: readonly string[];
  /** What did not want to be read. */
  readonly unread: readonly string[];
}

export interface ReadOptions {
  /** Whether to hash the bytes in the database; else they are left out. */
  readonly hashes: boolean;
  /** Not where a test breaks it on purpose. */
  readonly database: boolean;
  /** What is in a cache, and not only what it is called. */
  readonly files: boolean;
}

/** JavaScript that gives the traces as JSON, in whatever engine and page. */
export function readingOf(options: ReadOptions): string {
  return `(${read})(${JSON.stringify(options)})`;
}

/** Runs in the page, alone: it may use nothing of this file. */
async function read(options: ReadOptions): Promise<string> {
  const seen = { url: location.href, title: document.title, state: history.state, name: window.name };
  const none = { cookie: '', entries: [], local: {}, session: {}, databases: [], caches: {}, hints: [], unread: [] };
  // An empty page, or one of the browser itself.
  if (!/^https?:$/.test(location.protocol)) return JSON.stringify({ ...none, ...seen });
  const unread: string[] = [];
  const navigation: { entries(): { url: string | null }[] } | undefined = Reflect.get(window, 'navigation');
  const held = {
    ...seen,
    cookie: document.cookie,
    entries: navigation?.entries().flatMap(({ url }) => url ?? []) ?? [],
    local: { ...localStorage },
    session: { ...sessionStorage },
    hints: [...document.querySelectorAll('link[rel~="dns-prefetch"], link[rel~="preconnect"]')].map(
      ({ outerHTML }) => outerHTML,
    ),
  };
  const [databases, files] = await Promise.all([
    options.database ? inTime('databases', readDatabases, []) : [],
    inTime('caches', readCaches, {}),
  ]);
  return JSON.stringify({ ...held, databases, caches: files, unread });

  async function inTime<Part>(name: string, part: () => Promise<Part>, otherwise: Part): Promise<Part> {
    const late = new Promise<Part>((_ready, fail) => void setTimeout(() => fail(new Error('late')), 1500));
    return Promise.race([part(), late]).catch((error) => {
      unread.push(`${name}: ${error}`);
      return otherwise;
    });
  }

  async function readCaches() {
    const names = await caches.keys();
    const requests = await Promise.all(
      names.map(async (name) => (options.files ? (await caches.open(name)).keys() : [])),
    );
    return Object.fromEntries(names.map((name, n) => [name, requests[n]?.map(({ url }) => url)]));
  }

  async function readDatabases() {
    return Promise.all((await indexedDB.databases()).map(({ name = '' }) => readDatabase(name)));
  }

  async function readDatabase(name: string) {
    // The method itself, for tests that break the one of the page.
    const request = IDBFactory.prototype.open.call(indexedDB, name);
    // It has gone in between: it must not come back because somebody looked.
    request.onupgradeneeded = () => request.transaction?.abort();
    const database = await promised(request);
    try {
      const names = [...database.objectStoreNames];
      const transaction = names.length > 0 ? database.transaction(names) : null;
      const values = await Promise.all(
        names.map(async (store) => plain(await promised(transaction?.objectStore(store).getAll()))),
      );
      return { name, stores: Object.fromEntries(names.map((store, n) => [store, values[n]])) };
    } finally {
      database.close();
    }
  }

  function promised<Value>(request: IDBRequest<Value> | undefined): Promise<Value> {
    return new Promise((done, fail) => {
      if (!request) throw new Error('nothing to wait for');
      request.onsuccess = () => done(request.result);
      request.onerror = (event) => {
        event.preventDefault();
        fail(request.error);
      };
    });
  }

  async function plain(values: readonly unknown[] = []): Promise<unknown[]> {
    return Promise.all(
      values.map(async (value) => {
        const bytes: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'bytes') : null;
        if (!(bytes instanceof Uint8Array)) return value;
        if (!options.hashes) return { ...(value as object), bytes: '' };
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
        return { ...(value as object), bytes: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') };
      }),
    );
  }
}
