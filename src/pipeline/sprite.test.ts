import { describe, expect, it } from 'vitest';
import { contentOf, edited, folderWith, problemsOf, SMALL_CONTENT } from '../../tests/broken-content.ts';
import { contentFolder } from './content-folder.ts';
import { problemLine } from './problems.ts';
import { buildSprite, pictogramsOf } from './sprite.ts';

const COIN = 'pictograms/coin.svg';
const CIRCLE = '<circle cx="24" cy="24" r="18"/>';

function spriteOf(folder: string, names: readonly string[]): string {
  return buildSprite(names, contentOf(folder), contentFolder(folder));
}

function told(folder: string, names: readonly string[]): string[] {
  return problemsOf(() => spriteOf(folder, names)).map((problem) => problemLine(problem).replace(`${folder}/`, ''));
}

describe('the sprite', () => {
  it('holds a symbol for each name, once, and no other', () => {
    const sprite = spriteOf(folderWith(SMALL_CONTENT), ['coin', 'coin']);
    expect(sprite).toContain(`<symbol id="coin" viewBox="0 0 48 48">${CIRCLE}</symbol>`);
    expect(sprite.match(/<symbol/g)).toHaveLength(1);
  });

  it('holds icons of the set, and is the same whatever the order', () => {
    const folder = folderWith(SMALL_CONTENT);
    const sprite = spriteOf(folder, ['house', 'coin']);
    expect(sprite).toMatch(/<symbol id="house" [^>]*>.+<\/symbol>/);
    expect(spriteOf(folder, ['coin', 'house'])).toBe(sprite);
  });

  it('is for what content shows: domains, choices, needs, kinds of place and Help now', () => {
    const content = contentOf(folderWith(SMALL_CONTENT));
    expect(pictogramsOf(content).sort()).toEqual(['coin', 'house']);
    const more = { ...content, placeKinds: { mill: { pictogram: 'mill', needs: [], facts: {} } } };
    expect(pictogramsOf(more)).toContain('mill');
  });

  it('can be made of all pictograms of the project', () => {
    const folder = contentFolder();
    const content = contentOf(folder.path('.'));
    const names = Object.keys(content.pictograms);
    expect(buildSprite(names, content, folder).match(/<symbol /g)).toHaveLength(names.length);
  });
});

describe('a pictogram that has no picture is told', () => {
  it('where no file names it', () => {
    expect(told(folderWith(SMALL_CONTENT), ['cone', 'coin'])).toEqual([
      'pictograms.yaml: cone: found nothing, expected a pictogram cone',
    ]);
  });

  it('where the set has no such icon, with the nearest that it has', () => {
    const folder = edited('pictograms.yaml', 'icon: home-outline', 'icon: home-outlin');
    expect(told(folder, ['house'])).toEqual([
      'pictograms.yaml: house: found home-outlin, expected a known id (did you mean home-outline?)',
    ]);
  });

  it('where its drawing is missing', () => {
    const folder = edited(
      'pictograms.yaml',
      'house: { source: healthicons, icon: home-outline }',
      'house: { source: own }',
    );
    expect(told(folder, ['coin', 'house'])).toEqual([
      expect.stringMatching(/^pictograms\/house\.svg: found no such file, expected /),
    ]);
  });

  it('together with the other mistakes', () => {
    const folder = edited(
      'pictograms.yaml',
      'house: { source: healthicons, icon: home-outline }',
      'house: { source: own }',
    );
    expect(told(folder, ['cone', 'house'])).toHaveLength(2);
  });
});

describe('a drawing is refused', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['something that runs', '<path d="M0 0" onload="alert(1)"/>'],
    ['something that runs, in capitals', '<path d="M0 0" ONLOAD="alert(1)"/>'],
    ['an address', '<g><a href="https://example.org"><path d="M0 0"/></a></g>'],
    ['a picture', '<image xlink:href="data:image/png;base64,"/>'],
    ['HTML', '<foreignObject><p>text</p></foreignObject>'],
    ['a style', '<path style="fill:red" d="M0 0"/>'],
    ['an id, which could be that of another', '<path id="house" d="M0 0"/>'],
    ['an end before the end', '</svg><script/><svg>'],
    ['a comment', '<!-- drawn by -->'],
    ['nothing', ''],
  ])('with %s in it', (_, body) => {
    expect(told(edited(COIN, CIRCLE, body), ['coin'])).toEqual([
      'pictograms/coin.svg: found something else, expected a drawing of plain shapes on the 48 x 48 grid',
    ]);
  });

  it('on another grid', () => {
    expect(told(edited(COIN, '0 0 48 48', '0 0 24 24'), ['coin'])).toHaveLength(1);
  });

  it('with an address in a colour', () => {
    expect(
      told(edited(COIN, CIRCLE, '<path fill="url(https://example.org/a.svg#b)" d="M0 0"/>'), ['coin']),
    ).toHaveLength(1);
  });
});
