// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packOf } from '../../tests/sample-pack.ts';
import type { PackSource } from '../domain/app-content.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import { usePack } from './use-pack.ts';

afterEach(cleanup);

const [HERE, THERE] = ['a', 'b'].map((id): PackSource => ({ id, name: id, practice: false, url: '', sha256: '' })) as [
  PackSource,
  PackSource,
];
const mapOf = (sha256: string): ReadPack => ({ pack: packOf({}), sha256 });

interface Given {
  readonly source: PackSource;
  readonly held: string | null;
  readonly isReading: boolean;
}

/** Draws with what is given, and hands out what is shown by now. */
function show(loadPack: (source: PackSource) => Promise<ReadPack>, given: Partial<Given> = {}) {
  const seen: (readonly [source: string, read: ReadPack | null])[] = [];
  const all: Given = { source: HERE, held: null, isReading: false, ...given };
  const { rerender } = renderHook(
    ({ source, held, isReading }: Given) => {
      seen.push([source.id, usePack(source, loadPack, held, isReading)[0]]);
    },
    { initialProps: all },
  );
  return { seen, shown: () => seen.at(-1)?.[1], draw: (next: Partial<Given>) => rerender({ ...all, ...next }) };
}

it('never shows the map of one municipality as that of another', async () => {
  const ofHere = mapOf('1');
  const { seen, shown, draw } = show(({ id }) => (id === 'a' ? Promise.resolve(ofHere) : new Promise(() => {})));
  await waitFor(() => expect(shown()).toBe(ofHere));
  draw({ source: THERE });
  expect(seen.filter(([id, read]) => id === 'b' && read !== null)).toEqual([]);
});

describe('another map on the phone', () => {
  const [first, second] = [mapOf('1'), mapOf('2')];

  it('takes the place of the one that is shown, and nobody sees that there was none', async () => {
    const loadPack = vi.fn().mockResolvedValueOnce(first).mockResolvedValueOnce(second);
    const { seen, shown, draw } = show(loadPack);
    await waitFor(() => expect(shown()).toBe(first));
    draw({ held: '1' });
    expect(loadPack).toHaveBeenCalledTimes(1);
    const before = seen.length;
    draw({ held: '2' });
    await waitFor(() => expect(shown()).toBe(second));
    expect(seen.slice(before).every(([, read]) => read !== null)).toBe(true);
  });

  it('waits until nobody reads a list any more', async () => {
    const loadPack = vi.fn().mockResolvedValueOnce(first).mockResolvedValueOnce(second);
    const { shown, draw } = show(loadPack);
    await waitFor(() => expect(shown()).toBe(first));
    draw({ held: '2', isReading: true });
    expect(loadPack).toHaveBeenCalledTimes(1);
    draw({ held: '2' });
    await waitFor(() => expect(shown()).toBe(second));
  });

  it('takes the place of a problem at once, for that is no list to read', async () => {
    const loadPack = vi.fn().mockResolvedValueOnce({ problem: 'unreachable' }).mockResolvedValueOnce(first);
    const { shown, draw } = show(loadPack, { isReading: true });
    await waitFor(() => expect(shown()).toEqual({ problem: 'unreachable' }));
    draw({ held: '1', isReading: true });
    await waitFor(() => expect(shown()).toBe(first));
  });

  it('leaves the one that is shown where it cannot be read after all', async () => {
    const loadPack = vi.fn().mockResolvedValueOnce(first).mockResolvedValue({ problem: 'unreachable' });
    const { shown, draw } = show(loadPack);
    await waitFor(() => expect(shown()).toBe(first));
    draw({ held: '2' });
    await waitFor(() => expect(loadPack).toHaveBeenCalledTimes(2));
    expect(shown()).toBe(first);
  });
});
