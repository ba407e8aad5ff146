import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EDITION, fakePhone, madePack, networkOf } from '../../tests/fake-phone.ts';
import type { ReadPack } from '../domain/read-pack.ts';

const OLD = madePack('voorbeeldstad', '2026-10-01');
const NEW = madePack('voorbeeldstad', '2026-11-20', 2);
const OTHER = madePack('elders', '2026-10-01', 3);
const HOTSPOT = '<!DOCTYPE html><title>Wi-Fi</title>';

let packs: typeof import('./packs.ts');

beforeEach(async () => {
  // The module holds on to the database it opened.
  vi.resetModules();
  packs = await import('./packs.ts');
});
afterEach(() => vi.unstubAllGlobals());

const dayOf = ({ read }: { read: ReadPack }) => ('pack' in read ? read.pack.today : read.problem);
const load = ({ source } = OLD) => packs.loadPack(source, EDITION);

describe('a map that is asked for', () => {
  it('comes from the network the first time, and from the phone from then on', async () => {
    const { asked, connect } = fakePhone(networkOf([OLD]));
    expect(dayOf(await load())).toBe('2026-10-01');
    expect(asked).toEqual([OLD.source.url]);
    connect(null);
    expect(dayOf(await load())).toBe('2026-10-01');
    expect(asked).toHaveLength(1);
  });

  it('is the one on the phone, even where the app knows of a newer one: an old map at once is better than none', async () => {
    const { connect } = fakePhone(networkOf([OLD]));
    await load();
    connect(null);
    expect(dayOf(await load(NEW))).toBe('2026-10-01');
  });

  it('is the one the server has by now, where it has the one of this app no more', async () => {
    fakePhone(networkOf([NEW]));
    expect(dayOf(await load(OLD))).toBe('2026-11-20');
    expect(await packs.heldPacks(EDITION)).toMatchObject([{ sha256: NEW.source.sha256, today: '2026-11-20' }]);
  });

  it('needs a newer app where the server has maps of another edition only', async () => {
    fakePhone(networkOf([NEW], '4-def'));
    expect(dayOf(await load(OLD))).toBe('newer-format');
  });

  it.each([
    ['there is no network', null, 'unreachable'],
    ['the server has neither it nor a list', {}, 'unreachable'],
    ['the server is broken', { [OLD.source.url]: () => new Response('', { status: 500 }) }, 'unreachable'],
    [
      'a hotspot answers everything with its own page',
      { [OLD.source.url]: HOTSPOT, 'packs.json': HOTSPOT },
      'wrong-hash',
    ],
    ['it was cut short', { [OLD.source.url]: OLD.bytes.slice(0, 500) }, 'wrong-hash'],
  ] as const)('is a problem where %s, and nothing is kept', async (_what, network, problem) => {
    fakePhone(network);
    expect(dayOf(await load())).toBe(problem);
    expect(await packs.heldPacks(EDITION)).toEqual([]);
  });

  it('comes anew where what is on the phone is no longer what was put there', async () => {
    fakePhone(networkOf([OLD]));
    await load();
    const { inDatabase } = await import('./database.ts');
    await inDatabase(async (database) => {
      const [held] = await database.getAll('packs');
      if (held) await database.put('packs', { ...held, bytes: held.bytes.slice(1) });
    });
    expect(dayOf(await load())).toBe('2026-10-01');
    expect(await packs.heldPacks(EDITION)).toMatchObject([{ bytes: OLD.bytes }]);
  });

  it('comes from the network where what the phone holds is damaged', async () => {
    fakePhone(networkOf([OLD]));
    const { inDatabase } = await import('./database.ts');
    const damaged = { region: 'voorbeeldstad', edition: EDITION, sha256: 'aa', today: '2026-10-01', bytes: null };
    await inDatabase((database) => database.put('packs', damaged as never));
    expect(dayOf(await load())).toBe('2026-10-01');
  });

  it('is shown all the same where the phone keeps nothing, with what is the matter', async () => {
    fakePhone(networkOf([OLD]));
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('not in a private window', 'SecurityError');
      },
    });
    const { read, problem } = await load();
    expect(dayOf({ read })).toBe('2026-10-01');
    expect(problem).toBe('refused');
  });

  it('is shown all the same where the phone is full', async () => {
    fakePhone(networkOf([OLD]));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const { read, problem } = await load();
    vi.restoreAllMocks();
    expect(dayOf({ read })).toBe('2026-10-01');
    expect(problem).toBe('full');
  });
});

describe('a newer map', () => {
  it('that the phone has no room for is told, and the one before stays', async () => {
    const { connect } = fakePhone(networkOf([OLD]));
    await load();
    connect(networkOf([NEW]));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await packs.refreshPacks(EDITION)).toBe('full');
    vi.restoreAllMocks();
    expect(await packs.heldPacks(EDITION)).toMatchObject([{ sha256: OLD.source.sha256 }]);
  });

  it('takes the place of the one before, of every region on the phone and of no other', async () => {
    const { connect, asked } = fakePhone(networkOf([OLD]));
    await load();
    asked.length = 0;
    connect(networkOf([NEW, OTHER]));
    expect(await packs.refreshPacks(EDITION)).toBeNull();
    expect(asked).toEqual(['packs.json', NEW.source.url]);
    expect(await packs.heldPacks(EDITION)).toMatchObject([{ region: 'voorbeeldstad', today: '2026-11-20' }]);
    asked.length = 0;
    await packs.refreshPacks(EDITION);
    expect(asked).toEqual(['packs.json']);
  });

  const shortened = NEW.bytes.slice(0, 900);
  it.each([
    ['there is no network', null],
    ['there is no list', {}],
    ['a hotspot answers with its own page', { 'packs.json': HOTSPOT, [NEW.source.url]: HOTSPOT }],
    ['it does not come', { ...networkOf([NEW]), [NEW.source.url]: () => new Response('', { status: 500 }) }],
    ['it was cut short', { ...networkOf([NEW]), [NEW.source.url]: shortened }],
    ['it is of another edition', networkOf([NEW], '4-def')],
    ['it is older after all: a cache on the way had not heard', networkOf([madePack('voorbeeldstad', '2026-09-01')])],
  ])('leaves the one before where %s', async (_what, network) => {
    const { connect } = fakePhone(networkOf([OLD]));
    await load();
    connect(network);
    await packs.refreshPacks(EDITION);
    expect(await packs.heldPacks(EDITION)).toMatchObject([{ sha256: OLD.source.sha256, bytes: OLD.bytes }]);
  });

  it('does not bring back a map that was thrown away while it was on its way', async () => {
    const { connect } = fakePhone(networkOf([OLD]));
    await load();
    let dropped: Promise<unknown> = Promise.resolve();
    connect({
      ...networkOf([NEW]),
      [NEW.source.url]: () => {
        dropped = packs.dropPacks((region) => region === 'voorbeeldstad');
        return new Response(NEW.bytes);
      },
    });
    await packs.refreshPacks(EDITION);
    await dropped;
    expect(await packs.heldPacks(EDITION)).toEqual([]);
  });
});

describe('an app that will take over', () => {
  const next = '4-def';

  it('gets maps of its own edition, of the regions on the phone only, beside those of the app before', async () => {
    const { connect } = fakePhone(networkOf([OLD]));
    await load();
    connect(networkOf([NEW, OTHER], next));
    await packs.holdAhead([NEW.source, OTHER.source], next);
    expect(await packs.heldPacks(EDITION)).toMatchObject([{ sha256: OLD.source.sha256 }]);
    expect(await packs.heldPacks(next)).toMatchObject([{ sha256: NEW.source.sha256 }]);
    connect(null);
    expect(dayOf(await load())).toBe('2026-10-01');
    await packs.dropLeftovers([NEW.source, OTHER.source], next);
    expect(await packs.heldPacks(EDITION)).toEqual([]);
    expect(dayOf(await packs.loadPack(NEW.source, next))).toBe('2026-11-20');
  });

  it('waits where a map does not come', async () => {
    const { connect } = fakePhone(networkOf([OLD]));
    await load();
    connect(null);
    await expect(packs.holdAhead([NEW.source], next)).rejects.toThrow('voorbeeldstad');
    expect(await packs.heldPacks(EDITION)).toHaveLength(1);
  });

  it('keeps the map of the one before until it has its own, and drops those of municipalities that it does not know', async () => {
    const { connect } = fakePhone(networkOf([OLD, OTHER]));
    await load(OLD);
    await load(OTHER);
    connect(null);
    await packs.dropLeftovers([NEW.source], next);
    expect(await packs.heldPacks(EDITION)).toMatchObject([{ region: 'voorbeeldstad' }]);
  });

  it('fetches nothing where the edition is the same: a newer map comes by itself', async () => {
    const { asked } = fakePhone(networkOf([OLD]));
    await load();
    asked.length = 0;
    await packs.holdAhead([NEW.source], EDITION);
    expect(asked).toEqual([]);
  });
});

it('throws away the map of one region, in every edition', async () => {
  const { connect } = fakePhone(networkOf([OLD, OTHER]));
  await load(OLD);
  await load(OTHER);
  connect(networkOf([NEW], '4-def'));
  await packs.holdAhead([NEW.source], '4-def');
  await packs.dropPacks((region) => region === 'voorbeeldstad');
  expect(await packs.heldPacks(EDITION)).toMatchObject([{ region: 'elders' }]);
  expect(await packs.heldPacks('4-def')).toEqual([]);
});

it.each([
  ['on a day that is none', { today: 'yesterday' }],
  ['without a hash', { sha256: 3 }],
  ['without its bytes', { bytes: 'bytes' }],
])('a map %s is none of those on the phone', async (_, wrong) => {
  fakePhone();
  const { inDatabase } = await import('./database.ts');
  const { sha256, today } = OLD.source;
  const held = { region: 'voorbeeldstad', edition: EDITION, sha256, today, bytes: OLD.bytes };
  await inDatabase((open) => open.put('packs', { ...held, region: 'elders' }));
  await inDatabase((open) => open.put('packs', { ...held, ...wrong } as never));
  expect((await packs.heldPacks(EDITION)).map(({ region }) => region)).toEqual(['elders']);
});
