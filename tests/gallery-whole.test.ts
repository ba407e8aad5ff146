/** The gallery shows all there is, and looks as the app does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';

const EXAMPLES = join('tests', 'gallery', 'examples');
const shown = importsOf(EXAMPLES, readdirSync(EXAMPLES));
const parts = ['about', 'answers', 'parts', 'place', 'questions', 'results', 'screens'].flatMap((folder) =>
  readdirSync(join('src', 'ui', folder))
    .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
    .map((name) => join('src', 'ui', folder, name)),
);

it('knows of the parts, questions and screens there are', () => {
  expect(parts).toContain(join('src', 'ui', 'parts', 'tile.tsx'));
  expect(parts).toContain(join('src', 'ui', 'questions', 'where-question.tsx'));
  expect(parts).toContain(join('src', 'ui', 'screens', 'results-screen.tsx'));
});

it.each(parts)('shows %s', (part) => {
  expect(shown, `add an example of ${part}: ${EXAMPLES}/groups.ts says how`).toContain(part);
});

it('shows every group there is a file of', () => {
  const files = readdirSync(EXAMPLES).filter((name) => name !== 'groups.ts');
  expect(importsOf(EXAMPLES, ['groups.ts'])).toEqual(expect.arrayContaining(files.map((name) => join(EXAMPLES, name))));
});

it('names every example once in its group', () => {
  for (const file of readdirSync(EXAMPLES)) {
    const names = [...readFileSync(join(EXAMPLES, file), 'utf8').matchAll(/name: '([^']+)'/g)].map(([, name]) => name);
    expect(new Set(names).size, file).toBe(names.length);
  }
});

it('is styled and coloured as the app is', () => {
  const styles = (file: string) => importsOf('.', [file]).filter((name) => /styles/.test(name));
  expect(styles(join('tests', 'gallery', 'main.tsx'))).toEqual(styles(join('src', 'main.tsx')));
  const scheme = (file: string) => /<meta name="color-scheme" content="[^"]*">/.exec(readFileSync(file, 'utf8'))?.[0];
  expect(scheme('tests/gallery/index.html')).toBe(scheme('index.html'));
});

/** The files of the project that some files import, as paths from its top. */
function importsOf(folder: string, files: readonly string[]): string[] {
  return files.flatMap((name) => {
    const file = join(folder, name);
    const { staticImports } = parseSync(file, readFileSync(file, 'utf8')).module;
    return staticImports
      .map(({ moduleRequest: { value } }) => value)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => relative('.', join(file, '..', specifier)));
  });
}
