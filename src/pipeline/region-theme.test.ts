import { expect, it } from 'vitest';
import { type Files, folderWith, problemsOf, regionOf, TESTSTAD } from '../../tests/broken-content.ts';

const REGION = 'regions/teststad/region.yaml';
const THEME = 'regions/teststad/theme.css';
const own = { ...TESTSTAD, [REGION]: `${TESTSTAD[REGION]}theme: own\n` };
const told = (files: Files) => problemsOf(() => regionOf(folderWith(files)));

it('reads the theme of a region that says it has its own, and none of another', () => {
  const { theme } = regionOf(folderWith({ ...own, [THEME]: ':root { --basis-border-radius-md: 0 }' }));
  expect([...(theme?.light ?? [])]).toEqual([['--basis-border-radius-md', { value: '0', line: 1 }]]);
  expect(regionOf(folderWith(TESTSTAD)).theme).toBeNull();
});

it('tells of a theme that is not there, and of one that nobody asked for', () => {
  expect(told(own)).toEqual([expect.objectContaining({ file: expect.stringContaining(THEME), found: 'no such file' })]);
  expect(told({ ...TESTSTAD, [THEME]: ':root {}' })).toEqual([
    expect.objectContaining({ found: 'a theme', expected: '`theme: own` in region.yaml, to use it' }),
  ]);
});

it('tells what is wrong in it, the contrast included, at its line', () => {
  const problems = told({ ...own, [THEME]: ':root {\n  color: red;\n  --basis-color-default-color-subtle: #999;\n}' });
  expect(problems.map(({ line }) => line)).toEqual(expect.arrayContaining([2, 3]));
  expect(problems.map(({ found }) => found).join('\n')).toContain('in the light scheme');
});

it('knows no other kind of theme', () => {
  expect(told({ ...own, [REGION]: `${TESTSTAD[REGION]}theme: purple\n` })).toEqual([
    expect.objectContaining({ path: 'theme', found: '"purple"' }),
  ]);
});
