// @vitest-environment happy-dom
import { cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { packOf } from '../../tests/sample-pack.ts';
import type { PackSource } from '../domain/app-content.ts';
import type { ReadPack } from '../domain/read-pack.ts';
import { usePack } from './use-pack.ts';

afterEach(cleanup);

it('never shows the map of one municipality as that of another', async () => {
  const [here, there] = ['a', 'b'].map((id) => ({ id, name: id, practice: false, url: '', sha256: '' }));
  const ofA: ReadPack = { pack: packOf({}) };
  const loadPack = (source: PackSource) => (source.id === 'a' ? Promise.resolve(ofA) : new Promise<ReadPack>(() => {}));
  const seen: unknown[] = [];
  const { rerender } = renderHook(
    ({ source }) => {
      const [read] = usePack(source, loadPack, 0);
      seen.push([source.id, read]);
    },
    { initialProps: { source: here as PackSource } },
  );
  await waitFor(() => expect(seen).toContainEqual(['a', ofA]));
  rerender({ source: there as PackSource });
  expect(seen.filter((one) => Array.isArray(one) && one[0] === 'b' && one[1] !== null)).toEqual([]);
});
