/** Holds who may import whom: DESIGN 12, ARCHITECTURE.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';

/** Each folder of src/ and the other folders it may import from; src/main.tsx knows all. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  pack: ['domain'],
  leave: [],
  i18n: ['domain', 'pack'],
  search: ['domain'],
  offline: ['domain', 'pack'],
  sw: ['offline', 'pack'],
  ui: ['domain', 'i18n', 'search'],
  pipeline: ['domain', 'pack', 'i18n', 'search'],
};

/** Packages and Node modules a folder may import; the others may import none. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  i18n: /^i18next$/,
  search: /^fuse\.js(\/basic)?$/,
  offline: /^(idb|workbox-window)$/,
  sw: /^(workbox-precaching|virtual:build)$/,
  ui: /^preact(\/hooks)?$/,
  pipeline: /./,
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.(test\.tsx?|d\.ts)$/.test(name))
  .map((name) => join('src', name));

it('finds the files it is to hold', () => {
  expect(files).toContain(join('src', 'domain', 'match.ts'));
  expect(files.length).toBeGreaterThan(50);
});

it('knows every folder of src', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(ALLOWED).sort());
});

it.each(files)('%s imports only what its folder may', (file) => {
  const folder = folderOf(file);
  if (folder === null) return;
  const wrong = importsOf(file).filter((specifier) => !mayImport(folder, file, specifier));
  expect(
    wrong,
    `src/${folder} may import ${ALLOWED[folder]?.join(', ') || 'nothing'}; move the code, or hand it in`,
  ).toEqual([]);
});

function mayImport(folder: string, file: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return PACKAGES[folder]?.test(specifier) ?? false;
  const target = normalize(join(dirname(file), specifier));
  if (target.startsWith(`locales${sep}`)) return folder === 'i18n';
  const other = folderOf(target);
  return other === folder || (other !== null && (ALLOWED[folder] ?? []).includes(other));
}

function importsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    readFileSync(file, 'utf8').slice(start, end).replaceAll(/['"`]/g, ''),
  );
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported, ...dynamic];
}

/** The folder of src/ a file is in; null for src/main.tsx and what is outside. */
function folderOf(file: string): string | null {
  const [folder = '', ...rest] = relative('src', file).split(sep);
  return folder === '..' || rest.length === 0 ? null : folder;
}
