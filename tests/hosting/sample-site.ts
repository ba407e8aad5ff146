/** A few files as the build writes them, one of each kind, with a secret beside their folder. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { compressFolder } from '../../src/pipeline/compress.ts';
import { folderWith } from '../broken-content.ts';

export const PAGE = `<!doctype html><title>Zijdeur</title>${'<p>text</p>'.repeat(100)}`;

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

/** The folder of the files, removed when the tests of the file are done; call it outside them. */
export function sampleSite(): string {
  const outer = folderWith(
    {
      'secret.txt': 'secret',
      'dist/index.html': PAGE,
      'dist/calendar.html': '<!doctype html><title>2026</title>',
      'dist/sw.js': 'self;',
      'dist/packs.json': '[]',
      'dist/icon.svg': SVG,
      'dist/apple-touch-icon.svg': SVG,
      'dist/manifest.nl.webmanifest': '{}',
      'dist/NOTICE.txt': 'licences',
      'dist/plain.bin': 'bytes',
      'dist/service-worker-next.js': '',
      'dist/.hidden': 'secret',
      'dist/assets/icon-192.0123456789abcdef.png': 'bytes',
      'dist/assets/index-B0kLzj3a.js': `export {};${' '.repeat(2000)}`,
      'dist/assets/index-C1kLzj3b.css': 'p {}',
      'dist/packs/amsterdam.0123456789abcdef.json': '{}',
    },
    afterAll,
  );
  // A server gives up being root before it reads.
  chmodSync(outer, 0o755);
  const folder = join(outer, 'dist');
  compressFolder(folder);
  return folder;
}
