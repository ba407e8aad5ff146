/** What a server must know of a file by its name: its media type, and how long it may be kept. */
import { extname } from 'node:path';

/** By how a name ends. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

export const OTHER_TYPE = 'application/octet-stream';

/** The media type of a file. */
export function typeOf(name: string): string {
  return TYPES[extname(name)] ?? OTHER_TYPE;
}

/** In these folders the build puts a hash in every name, so that what it names never changes. */
export const HASHED_FOLDERS = ['assets', 'packs'];

export const KEPT_FOR_EVER = 'public, max-age=31536000, immutable';

/** It may be kept, and is asked again before each use. */
export const ASKED_AGAIN = 'no-cache';

/** What is said about keeping a file, by its path in the build. */
export function cacheControlOf(path: string): string {
  return HASHED_FOLDERS.some((folder) => path.startsWith(`${folder}/`)) ? KEPT_FOR_EVER : ASKED_AGAIN;
}

/** Encodings of which the build writes a copy beside each text file, the smallest first, and how the copy's name ends. */
export const COMPRESSED = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * What goes live last, in this order: the list of maps when all maps are there, the page when its parts are, the service
 * worker, which promises every file of a version, when they all are.
 */
export const LAST_FILES = ['packs.json', 'index.html', 'sw.js'];
