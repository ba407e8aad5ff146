import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakePhone } from '../../tests/fake-phone.ts';

let inDatabase: typeof import('./database.ts').inDatabase;

beforeEach(async () => {
  fakePhone();
  vi.resetModules();
  ({ inDatabase } = await import('./database.ts'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const PLACE = { region: 'voorbeeldstad', id: 'a', name: 'Buurthuis' };
const NAME = 'zijdeur /app/';
const keep = () => inDatabase((database) => database.put('places', PLACE));
const read = () => inDatabase((database) => database.getAll('places'));

it('is one database for each folder of a host, so that two apps share nothing', async () => {
  await keep();
  vi.stubGlobal('location', new URL('http://localhost/other/index.html'));
  vi.resetModules();
  const other = await import('./database.ts');
  expect(await other.inDatabase((database) => database.getAll('places'))).toEqual({ value: [] });
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([NAME, 'zijdeur /other/']);
});

it('says that a newer app was here before, and leaves what that one wrote', async () => {
  const newer = await openDB(NAME, 2, { upgrade: (database) => void database.createObjectStore('later') });
  await newer.put('later', 'of the newer app', 1);
  newer.close();
  expect(await keep()).toEqual({ problem: 'newer' });
  const again = await openDB(NAME, 2);
  expect(await again.get('later', 1)).toBe('of the newer app');
});

it('lets a newer app go first: it does not stand in the way of its change', async () => {
  await keep();
  const newer = await openDB(NAME, 2, { upgrade: (database) => void database.createObjectStore('later') });
  expect([...newer.objectStoreNames]).toEqual(['later', 'packs', 'places']);
  newer.close();
  expect(await read()).toEqual({ problem: 'newer' });
});

it('does not wait for ever for a database that does not open', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
  const reading = read();
  await vi.advanceTimersByTimeAsync(3000);
  expect(await reading).toEqual({ problem: 'refused' });
});

it('opens it anew when the browser has thrown it away', async () => {
  await keep();
  fakePhone();
  // What was open belongs to what is gone.
  await inDatabase((database) => {
    database.close();
    return database.getAll('places');
  });
  expect(await read()).toEqual({ value: [] });
  await keep();
  expect(await read()).toEqual({ value: [PLACE] });
});

it('tells a full phone from one that refuses, and goes on with what is there', async () => {
  await keep();
  const full = await inDatabase(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')));
  expect(full).toEqual({ problem: 'full' });
  expect(await inDatabase(() => Promise.reject(new Error('anything')))).toEqual({ problem: 'refused' });
  expect(await read()).toEqual({ value: [PLACE] });
});
