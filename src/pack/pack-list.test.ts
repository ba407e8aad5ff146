import { expect, it } from 'vitest';
import { readPackList } from './pack-list.ts';

const PACK = {
  id: 'amsterdam',
  url: 'packs/amsterdam.0123456789abcdef.json',
  sha256: 'a'.repeat(64),
  today: '2026-11-22',
};
const listOf = (...packs: unknown[]) => JSON.stringify({ edition: '3-abc', packs });

it('reads the list that a build wrote', () => {
  expect(readPackList(listOf(PACK))).toEqual({ edition: '3-abc', packs: [PACK] });
  expect(readPackList(listOf())).toEqual({ edition: '3-abc', packs: [] });
});

it.each([
  ['the page of a hotspot', '<!DOCTYPE html><title>Welcome</title>'],
  ['half of it', listOf(PACK).slice(0, 60)],
  ['nothing', ''],
  ['null', 'null'],
  ['a number', '4'],
  ['another document', '{"name":"app"}'],
  ['no edition', JSON.stringify({ packs: [PACK] })],
  ['packs that are no list', JSON.stringify({ edition: 'e', packs: PACK })],
  ['a pack that is nothing', listOf(null)],
  ['a pack of another host', listOf({ ...PACK, url: 'https://example.org/packs/a.json' })],
  ['a pack of another host, without its scheme', listOf({ ...PACK, url: '//example.org/packs/a.json' })],
  ['a pack elsewhere on the host', listOf({ ...PACK, url: 'packs/../../other/a.json' })],
  ['a short hash', listOf({ ...PACK, sha256: 'abc' })],
  ['a hash that is no text', listOf({ ...PACK, sha256: 12 })],
  ['no day', listOf({ ...PACK, today: undefined })],
  ['no id', listOf({ ...PACK, id: undefined })],
])('is nothing where it is %s', (_what, text) => {
  expect(readPackList(text)).toBeNull();
});
