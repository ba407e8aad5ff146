// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EDITION, fakePhone, madePack, networkOf } from '../../tests/fake-phone.ts';
import type { OnThisPhone } from '../domain/on-this-phone.ts';
import type { PhoneStore } from './phone.ts';

const OLD = madePack('voorbeeldstad', '2026-10-01');
const NEW = madePack('voorbeeldstad', '2026-11-20', 2);
const ELSEWHERE = madePack('elders', '2026-10-01', 3);
const PLACE = { region: 'voorbeeldstad', id: 'a', name: 'Buurthuis' };

let phone: PhoneStore;
let told: OnThisPhone[];
let network: ReturnType<typeof fakePhone>;

beforeEach(async () => {
  network = fakePhone(networkOf([OLD]));
  vi.resetModules();
  await open();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function open(): Promise<void> {
  const { createPhone } = await import('./phone.ts');
  phone = createPhone({ packs: [OLD.source, ELSEWHERE.source], packEdition: EDITION });
  told = [];
  phone.watch((now) => told.push(now));
}

const now = () => told.at(-1);

it('keeps a map once it was asked for, and says so', async () => {
  expect(now()?.maps).toEqual([]);
  await phone.loadPack(OLD.source);
  const { length: size } = OLD.bytes;
  await vi.waitFor(() => expect(now()?.maps).toMatchObject([{ region: 'voorbeeldstad', today: '2026-10-01', size }]));
  expect(now()?.storage).toBe('works');
});

it('fetches newer maps when all else has come, once, and tells that one is there', async () => {
  await phone.loadPack(OLD.source);
  network.connect(networkOf([NEW]));
  network.asked.length = 0;
  await Promise.all([phone.settle(), phone.settle()]);
  expect(network.asked).toEqual(['packs.json', NEW.source.url]);
  expect(now()).toMatchObject({ maps: [{ today: '2026-11-20', sha256: NEW.source.sha256 }] });
  expect(await phone.loadPack(OLD.source)).toMatchObject({ pack: { today: '2026-11-20' } });
});

it('says where the app itself cannot be kept', async () => {
  await phone.settle();
  expect(now()?.app).toBe('refused');
});

it('asks for news again when somebody comes back to it after hours, and not before', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  await phone.loadPack(OLD.source);
  await phone.settle();
  network.connect(networkOf([NEW]));
  network.asked.length = 0;
  const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));
  const looked = told.length;
  comeBack();
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(looked));
  expect(network.asked).toEqual([]);
  vi.setSystemTime(Date.now() + 6 * 60 * 60 * 1000);
  comeBack();
  await vi.waitFor(() => expect(now()?.maps).toMatchObject([{ today: '2026-11-20' }]));
});

it('keeps a place, forgets one, and wipes them all, with the maps of other municipalities', async () => {
  network.connect(networkOf([OLD, ELSEWHERE]));
  await phone.loadPack(OLD.source);
  await phone.loadPack(ELSEWHERE.source);
  expect(await phone.keepMap(ELSEWHERE.source)).toBeNull();
  expect(now()?.maps).toHaveLength(2);
  expect(await phone.keepPlace(PLACE)).toBeNull();
  expect(await phone.keepPlace({ ...PLACE, id: 'b' })).toBeNull();
  expect(now()?.places.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await phone.forgetPlace(PLACE)).toBeNull();
  expect(now()?.places.map(({ id }) => id)).toEqual(['b']);
  expect(await phone.wipe()).toBeNull();
  expect(now()).toMatchObject({ places: [], maps: [{ region: 'voorbeeldstad' }] });
});

it('keeps no map of another municipality that was on its way when somebody wiped', async () => {
  let arrive = () => {};
  const coming = new Promise<Response>((done) => {
    arrive = () => done(new Response(ELSEWHERE.bytes));
  });
  network.connect({ ...networkOf([OLD]), [ELSEWHERE.source.url]: () => coming });
  const loading = phone.loadPack(ELSEWHERE.source);
  await vi.waitFor(() => expect(network.asked).toContain(ELSEWHERE.source.url));
  expect(await phone.wipe()).toBeNull();
  arrive();
  expect(await loading).toHaveProperty('pack');
  const { heldPacks } = await import('./packs.ts');
  expect(await heldPacks(EDITION)).toEqual([]);
});

it('holds of a place what it is called and where, and nothing else that it may be given', async () => {
  await phone.keepPlace({ ...PLACE, needs: ['debts'] } as typeof PLACE);
  expect(now()?.places).toEqual([PLACE]);
});

it('finds what was kept when it is opened again', async () => {
  await phone.keepPlace(PLACE);
  vi.resetModules();
  await open();
  await vi.waitFor(() => expect(now()?.places).toEqual([PLACE]));
});

it('keeps a map that somebody wants, throws it away again, and says what did not work', async () => {
  expect(await phone.keepMap(OLD.source)).toBeNull();
  expect(now()?.maps).toHaveLength(1);
  expect(await phone.dropMap('voorbeeldstad')).toBeNull();
  expect(now()?.maps).toEqual([]);
  network.connect(null);
  expect(await phone.keepMap(OLD.source)).toBe('unreachable');
});

it('says that places stay where they cannot be wiped, but not where there were none', async () => {
  await phone.keepPlace(PLACE);
  vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  expect(await phone.wipe()).toBe('refused');
  await phone.forgetPlace(PLACE);
  expect(await phone.wipe()).toBeNull();
  vi.restoreAllMocks();
});

it('has nothing to renew where there is no worker', async () => {
  expect(await phone.renew()).toBe('nothing-new');
});

it('tells no more to whoever stopped watching', async () => {
  const heard: OnThisPhone[] = [];
  const stop = phone.watch((state) => heard.push(state));
  stop();
  await phone.keepPlace(PLACE);
  expect(heard).toHaveLength(1);
});
