import { describe, expect, it } from 'vitest';
import { readTheme } from './read-theme.ts';
import { themeFiles, themeLinks } from './themes.ts';

const theme = readTheme(':root { --basis-a: 1px; --basis-b: 2px }', 'theme.css', []);
const REGIONS = [
  { id: 'plain', theme: null },
  { id: 'dressed', theme },
];

describe('themeFiles', () => {
  it('makes one file for each region with a theme, of what the style sheet reads', () => {
    const [file, ...others] = themeFiles(REGIONS, 'p{margin:var(--basis-a)}');
    expect(others).toEqual([]);
    expect(file?.css).toBe(':root{--basis-a:1px}\n');
    expect(file?.url).toMatch(/^assets\/theme-dressed\.[0-9a-f]{16}\.css$/);
  });

  it('gives another address to another content', () => {
    const [all] = themeFiles(REGIONS, null);
    const [some] = themeFiles(REGIONS, 'p{margin:var(--basis-a)}');
    expect(all?.css).toBe(':root{--basis-a:1px;--basis-b:2px}\n');
    expect(all?.url).not.toBe(some?.url);
  });
});

it('only the theme of the region that is shown first is on', () => {
  const files = themeFiles(REGIONS, null);
  expect(themeLinks(files, 'dressed').map(({ attrs }) => attrs?.disabled)).toEqual([false]);
  expect(themeLinks(files, 'plain').map(({ attrs }) => attrs?.disabled)).toEqual([true]);
});
