import { describe, expect, it } from 'vitest';
import { helpline, location, packOf, service } from '../../tests/sample-pack.ts';
import { type Nameable, namesFinder } from './find-names.ts';

const MAP = packOf({
  wijken: [{ code: 'WK000001', name: 'Oosterpark' }],
  neighbourhoods: [
    { code: 'BU00000101', name: 'Oosterparkbuurt', wijk: 'WK000001', middle: { lat: 52.1, lon: 5.3 }, postcode: null },
  ],
  locations: [
    location('library', { name: 'Bibliotheek Oosterpark' }),
    location('mill', { name: 'De Molen' }),
    location('cafe', { name: 'Café Zürich' }),
  ],
  services: [
    service('legal', { location: 'mill', name: { nl: 'Juridisch Loket', ar: 'مكتب القانون' } }),
    service('meals', { location: 'mill', name: { nl: 'Eten bij de Molen' } }),
    service('nameless', { location: 'library' }),
  ],
  helplines: [helpline('line-113', { name: '113 Zelfmoordpreventie' }), helpline('listening', { name: 'Luisterlijn' })],
});

const finder = namesFinder(MAP);
const find = (query: string) => finder(query, false);
const labels = (query: string, map: Nameable = MAP) => namesFinder(map)(query, false).map(({ label }) => label);
const scoreOf = (query: string, id: string, onlyName = false) =>
  finder(query, onlyName).find((found) => found.id === id)?.score ?? 0;

describe('a name', () => {
  it('is that of a place, a help line, a wijk or a buurt', () => {
    expect(find('De Molen')[0]).toEqual({ kind: 'location', id: 'mill', label: 'De Molen', score: 1 });
    expect(find('Luisterlijn')).toEqual([{ kind: 'helpline', id: 'listening', label: 'Luisterlijn', score: 1 }]);
    expect(find('Oosterpark')[0]).toEqual({ kind: 'neighbourhood', id: 'WK000001', label: 'Oosterpark', score: 1 });
    expect(find('Oosterparkbuurt')).toEqual([
      { kind: 'neighbourhood', id: 'BU00000101', label: 'Oosterparkbuurt', score: 1 },
    ]);
  });

  it('is found however it is written', () => {
    for (const query of ['café zürich', 'CAFE ZURICH', ' zurich,  cafe!']) expect(scoreOf(query, 'cafe')).toBe(1);
  });

  it('is found by the beginnings of its words, in any order', () => {
    expect(labels('luis')).toEqual(['Luisterlijn']);
    expect(labels('oost bibl')).toEqual(['Bibliotheek Oosterpark']);
    expect(labels('113')).toEqual(['113 Zelfmoordpreventie']);
  });

  it('is not found by the middle of a word', () => {
    expect(labels('terlijn')).toEqual([]);
  });

  it('is found where every word that was typed stands in it', () => {
    expect(labels('molen zurich')).toEqual([]);
    expect(labels('bibliotheek xyz')).toEqual([]);
  });

  it('counts the more, the more of it was typed, and 1 where it is whole', () => {
    const typed = ['bib', 'bibliotheek', 'bibliotheek oost', 'bibliotheek oosterpark'];
    const scores = typed.map((query) => scoreOf(query, 'library'));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(typed.length);
    expect(scores.at(-1)).toBe(1);
    expect(scores.at(-2)).toBeLessThanOrEqual(0.6);
  });

  it('counts more, in part, where its words mean nothing else', () => {
    for (const [query, id] of [
      ['bibliotheek', 'library'],
      ['oosterpark', 'library'],
      ['molen', 'mill'],
    ] as const) {
      expect(scoreOf(query, id, true)).toBeGreaterThan(0.7);
      expect(scoreOf(query, id, true)).toBeLessThan(1);
      expect(scoreOf(query, id, false)).toBeLessThan(0.6);
    }
    expect(scoreOf('de molen', 'mill', true)).toBe(1);
  });

  it('counts less where a word was only begun or is misspelt, whether it means something else or not', () => {
    for (const query of ['bibliothee', 'bibliotheekk']) {
      expect(scoreOf(query, 'library', true)).toBe(scoreOf(query, 'library', false));
      expect(scoreOf(query, 'library')).toBeLessThan(scoreOf('bibliotheek', 'library'));
    }
  });

  it('counts a word that was typed twice once', () => {
    expect(scoreOf('bib bib bib', 'library')).toBe(scoreOf('bib', 'library'));
  });
});

describe('names', () => {
  it('come with the most of them typed first', () => {
    expect(labels('oosterpark')).toEqual(['Oosterpark', 'Oosterparkbuurt', 'Bibliotheek Oosterpark']);
  });

  it('that fit as well come by the alphabet, and those that are the same both come', () => {
    const locations = [location('b', { name: 'Huis B' }), location('a', { name: 'Huis A' })];
    expect(labels('huis', packOf({ locations, helplines: [], wijken: [], neighbourhoods: [] }))).toEqual([
      'Huis A',
      'Huis B',
    ]);
    const twins = [location('one', { name: 'Huis' }), location('two', { name: 'Huis' })];
    expect(namesFinder(packOf({ locations: twins }))('huis', false).map(({ id }) => id)).toHaveLength(2);
  });

  it.each(['', ' ', '?!', 'd', 'de', 'd e'])('are none for less than three letters: "%s"', (query) => {
    expect(find(query)).toEqual([]);
  });

  it('are sought for three letters, in several words, too', () => {
    expect(labels('de m')).toContain('De Molen');
  });
});

describe('a misspelt name', () => {
  it('is found, and counts for less than the same written well', () => {
    expect(labels('luisterlein')).toEqual(['Luisterlijn']);
    expect(scoreOf('luisterlein', 'listening')).toBeGreaterThan(0.6);
    expect(scoreOf('luisterlein', 'listening')).toBeLessThan(1);
    expect(scoreOf('biblioteek oosterpark', 'library')).toBeLessThan(1);
    expect(scoreOf('biblioteek oosterpark', 'library')).toBeGreaterThan(scoreOf('biblioteek', 'library'));
  });

  it('is not sought where a name begins with what was typed', () => {
    const locations = [location('a', { name: 'Molenaarshuis' }), location('b', { name: 'Moles' })];
    expect(labels('molen', packOf({ locations }))).toEqual(['Molenaarshuis']);
    expect(labels('molet', packOf({ locations }))).toEqual(['Moles']);
  });

  it('is not found where it is too different', () => {
    expect(labels('loesterlein')).toEqual([]);
    expect(labels('kuisterlijn')).toEqual([]);
  });
});

describe('a place', () => {
  it('is found by the name of what is done there, in any language, under its own name', () => {
    const mill = { kind: 'location', id: 'mill', label: 'De Molen', score: 1 };
    expect(find('juridisch loket')).toEqual([mill]);
    expect(find('مكتب القانون')).toEqual([mill]);
  });

  it('comes once, by the name that fits best', () => {
    expect(find('molen').filter(({ id }) => id === 'mill')).toHaveLength(1);
    const alone = namesFinder(packOf({ locations: [location('mill', { name: 'De Molen' })] }))('molen', false);
    expect(scoreOf('molen', 'mill')).toBe(alone[0]?.score);
    expect(scoreOf('eten bij de molen', 'mill')).toBe(1);
  });

  it('whose service has no name is found by its own', () => {
    expect(labels('nameless')).toEqual([]);
    expect(labels('bibliotheek')).toEqual(['Bibliotheek Oosterpark']);
  });
});

it('a place and a help line with the same id and the same name both come', () => {
  const map = { helplines: [helpline('same', { name: 'Huis' })], locations: [location('same', { name: 'Huis' })] };
  const kinds = namesFinder(map)('huis', false).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['helpline', 'location']);
});

describe('while there is no map', () => {
  it('help lines are found, and nothing else', () => {
    const { helplines } = MAP;
    expect(labels('luisterlijn', { helplines })).toEqual(['Luisterlijn']);
    expect(labels('oosterpark', { helplines })).toEqual([]);
  });

  it('nothing is found where there are no help lines either', () => {
    expect(labels('luisterlijn', { helplines: [] })).toEqual([]);
  });
});

it('a name without a letter or digit is never found', () => {
  expect(labels('huis', { helplines: [helpline('a', { name: '***' }), helpline('b', { name: '' })] })).toEqual([]);
});
