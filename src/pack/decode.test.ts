import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SEED } from '../../tests/arbitrary-pack.ts';
import { location, packOf } from '../../tests/sample-pack.ts';
import { PACK_PROBLEMS } from '../domain/read-pack.ts';
import { decodePack } from './decode.ts';
import { encodePack } from './encode.ts';
import { PACK_FORMAT } from './format.ts';

const MAP = packOf({ locations: [location('a'), location('b', { within50m: ['BU00000102', 'BU00000201'] })] });

afterEach(() => vi.unstubAllGlobals());

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Decodes bytes that are what was meant to be sent, so that only what they say can be wrong. */
function decode(content: Uint8Array<ArrayBuffer> | string) {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  return decodePack(bytes, sha256(bytes));
}

/** The map as a pack in which one thing is different. */
function changed(change: (document: Record<string, unknown>) => void): string {
  const document = JSON.parse(encodePack(MAP, {})) as Record<string, unknown>;
  change(document);
  return JSON.stringify(document);
}

describe('bytes that are not those that were sent', () => {
  const bytes = bytesOf(encodePack(MAP, {}));
  const hash = sha256(bytes);

  it('are known by the hash: another hash, a page of HTML, a part of it, nothing', async () => {
    const wrong = { problem: 'wrong-hash' };
    expect(
      await decodePack(
        bytes,
        hash.replace(/^./, (first) => (first === '0' ? '1' : '0')),
      ),
    ).toEqual(wrong);
    expect(await decodePack(bytes, '')).toEqual(wrong);
    expect(await decodePack(bytesOf('<!doctype html><title>Wi-Fi</title>'), hash)).toEqual(wrong);
    expect(await decodePack(bytes.slice(0, -1), hash)).toEqual(wrong);
    expect(await decodePack(new Uint8Array(), hash)).toEqual(wrong);
  });

  it('are known when a single bit of any byte is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const flipped = bytes.map((byte, n) => (n === at ? byte ^ (1 << bit) : byte));
        expect(await decodePack(flipped, hash)).toEqual({ problem: 'wrong-hash' });
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('are broken where no hash can be made, and what is whole is read', async () => {
    vi.stubGlobal('crypto', undefined);
    expect(await decodePack(bytes, hash)).toEqual({ pack: MAP, sha256: expect.any(String) });
    expect(await decodePack(bytes.slice(0, -1), hash)).toEqual({ problem: 'broken' });
    expect(await decodePack(bytesOf('<!doctype html>'), hash)).toEqual({ problem: 'broken' });
  });
});

describe('a pack that this app cannot read', () => {
  it('is newer, so that the page wants loading again', async () => {
    const newer = { problem: 'newer-format' };
    expect(await decode(changed((document) => Object.assign(document, { zijdeur: PACK_FORMAT + 1 })))).toEqual(newer);
    expect(await decode(`{"zijdeur":${PACK_FORMAT + 1},"all":"different"}`)).toEqual(newer);
  });

  it.each([
    ['an older format', changed((document) => Object.assign(document, { zijdeur: PACK_FORMAT - 1 }))],
    ['a format that is no number', changed((document) => Object.assign(document, { zijdeur: '1' }))],
    ['no format', '{}'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no JSON', '{"zijdeur":1,'],
    ['HTML', '<!doctype html>'],
    ['a format and nothing else', `{"zijdeur":${PACK_FORMAT}}`],
    ['no UTF-8', new Uint8Array([...bytesOf(`{"zijdeur":${PACK_FORMAT},"a":"`), 0xff, ...bytesOf('"}')])],
    ['a place in a neighbourhood that is not there', changed(pointTo('locations', 8, 99))],
    ['a place near a neighbourhood that is not there', changed(pointTo('locations', 9, [0, -1]))],
    ['a neighbourhood in a wijk that is not there', changed(pointTo('neighbourhoods', 2, 3))],
    ['a place that is no row', changed((document) => Object.assign(document, { locations: [null] }))],
  ])('is broken when it holds %s', async (_, content) => {
    expect(await decode(content)).toEqual({ problem: 'broken' });
  });

  it('never throws, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (noise, hashed) => {
        const bytes = new Uint8Array(noise);
        const read = await decodePack(bytes, hashed ? sha256(bytes) : 'ab');
        expect('problem' in read && PACK_PROBLEMS).toContain('problem' in read && read.problem);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('never throws, whatever stands in a part of it', async () => {
    const parts = fc.constantFrom('wijken', 'neighbourhoods', 'kinds', 'locations', 'services');
    await fc.assert(
      fc.asyncProperty(parts, fc.jsonValue(), async (part, value) => {
        const read = await decode(changed((document) => Object.assign(document, { [part]: value })));
        expect('pack' in read || read.problem === 'broken').toBe(true);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

function pointTo(list: 'locations' | 'neighbourhoods', column: number, value: unknown) {
  return (document: Record<string, unknown>) => {
    const [row] = document[list] as unknown[][];
    if (row) row[column] = value;
  };
}
