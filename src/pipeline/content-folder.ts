/** Where content files are: in the folder asked for, or else in the project's own. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContentError } from './problems.ts';

const PROJECT = fileURLToPath(new URL('../../content', import.meta.url));

export interface ContentFolder {
  /** The path of a file, given from the top of the content folder. */
  path(file: string): string;
  /** Ids of the regions, each a folder with a region.yaml of its own or without. */
  readonly regions: readonly string[];
  /** Whether a file stands in this folder itself, not only in the project's. */
  own(file: string): boolean;
  /** Whether there is such a file or folder. */
  has(file: string): boolean;
  /** The names in a folder; none where it is not there. */
  list(folder: string): string[];
}

/** A content folder laid over the project's own: files absent in it come from the project. It must be there. */
export function contentFolder(folder: string = PROJECT): ContentFolder {
  if (!isFolder(folder)) {
    throw new ContentError([
      { file: folder, line: null, path: '', found: 'no such folder', expected: 'a folder of content' },
    ]);
  }
  const layers = [...new Set([resolve(folder), PROJECT])];
  const list = (file: string) =>
    [...new Set(layers.flatMap((layer) => (isFolder(join(layer, file)) ? readdirSync(join(layer, file)) : [])))].sort();
  return {
    path: (file) => join(layers.find((layer) => existsSync(join(layer, file))) ?? layers[0] ?? PROJECT, file),
    regions: list('regions').filter(
      (name) => !name.startsWith('.') && layers.some((layer) => isFolder(join(layer, 'regions', name))),
    ),
    own: (file) => existsSync(join(folder, file)),
    has: (file) => layers.some((layer) => existsSync(join(layer, file))),
    list,
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
