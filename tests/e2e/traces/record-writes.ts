/** What a page did that could leave a trace or tell somebody: at which address, how, and with what. */
export type Write = readonly [address: string, how: string, ...values: unknown[]];

/** How the page tells of it. */
export const TELL = 'zijdeurWrites';

/**
 * Runs in every page before anything of it does, and tells of each write as it happens, so that one that is gone again by the next look
 * is seen as well. It keeps nothing. It may use nothing of this file.
 */
export function recordWrites(tell: string): void {
  const send: (write: string) => Promise<void> = Reflect.get(globalThis, tell);
  const record = (...write: unknown[]) => {
    const json = JSON.stringify([location.href, ...write], (_key, value) => (ArrayBuffer.isView(value) ? '' : value));
    send(json).catch(() => {});
  };
  const onCall = (owner: object | undefined, name: string, record: (self: never, values: never) => void) => {
    const method = owner && Reflect.get(owner, name);
    if (typeof method !== 'function') return;
    const trap = {
      apply(target: typeof method, self: unknown, values: unknown[]) {
        record(self as never, values as never);
        return Reflect.apply(target, self, values);
      },
      construct(target: typeof method, values: unknown[], base: typeof method): object {
        record(null as never, values as never);
        return Reflect.construct(target, values, base);
      },
    };
    Object.defineProperty(owner, name, { value: new Proxy(method, trap), configurable: true, writable: true });
  };
  const onSet = (owner: object, name: string) => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (!property?.set) return;
    const { set } = property;
    property.set = function (this: unknown, value: unknown) {
      record(name, value);
      set.call(this, value);
    };
    Object.defineProperty(owner, name, property);
  };

  for (const name of ['pushState', 'replaceState'])
    onCall(History.prototype, name, (_self, [state, , url]: [unknown, string, string | URL | undefined]) =>
      record('history', state, new URL(url ?? '', location.href).href),
    );
  onCall(Storage.prototype, 'setItem', (self: Storage, [key, value]: [string, string]) =>
    record(self === window.sessionStorage ? 'session' : 'item', String(key), String(value)),
  );
  for (const name of ['put', 'add'])
    onCall(IDBObjectStore.prototype, name, (self: IDBObjectStore, [value]: [unknown]) =>
      record('record', self.name, value),
    );
  for (const name of ['put', 'add', 'addAll'])
    onCall(globalThis.Cache?.prototype, name, (_self, [files]: [RequestInfo | RequestInfo[]]) => {
      for (const file of [files].flat())
        record('file', file instanceof Request ? file.url : new URL(file, location.href).href);
    });
  onSet(Document.prototype, 'cookie');
  onSet(Document.prototype, 'title');
  onCall(Navigator.prototype, 'sendBeacon', () => record('sendBeacon'));
  for (const name of ['open', 'WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport'])
    onCall(window, name, () => record(name));
}
