import { describe, expect, it } from 'vitest';
import { location, NOW, packOf, service } from '../../tests/sample-pack.ts';
import { findKept } from './find-kept.ts';

const source = { id: 'voorbeeldstad', name: 'Voorbeeldstad', practice: true, url: '', sha256: '' };
const other = { ...source, id: 'amsterdam', name: 'Amsterdam' };
const library = location('library', { neighbourhood: 'BU00000101' });
const open = service('help', { location: 'library' });
const ended = service('ended', { location: 'library', validUntil: '2026-11-22' });
const pack = packOf({ locations: [library], services: [open, ended] });
const maps = { packs: [source, other], source, pack };
const kept = { region: 'voorbeeldstad', id: 'library', name: 'Bieb' };
const found = (place = kept, on: Parameters<typeof findKept>[1] = maps, answers = {}) =>
  findKept(place, on, { needs: [], ...answers }, NOW.date);

describe('a place that was kept', () => {
  it('is found with all that is there and has not ended', () => {
    expect(found()).toEqual({ code: 'here', place: library, services: [open] });
  });

  it('waits for its map', () => {
    expect(found(kept, { ...maps, pack: null }).code).toBe('waiting');
  });

  it('is gone where its map has it no more, or the app has its map no more', () => {
    expect(found({ ...kept, id: 'closed-down' }).code).toBe('gone');
    expect(found({ ...kept, region: 'nowhere' }).code).toBe('no-map');
  });

  it('may be on the map of another municipality, which knows its own places', () => {
    expect(found({ ...kept, region: 'amsterdam' })).toEqual({ code: 'other-map', source: other });
  });

  it('is left out where somebody asked for that, though it was kept', () => {
    expect(found(kept, maps, { where: 'elsewhere', home: 'WK000001' }).code).toBe('left-out');
    expect(found(kept, maps, { where: 'elsewhere', home: 'WK000002' }).code).toBe('here');
    expect(found(kept, maps, { where: 'near', home: 'WK000001' }).code).toBe('here');
  });
});
