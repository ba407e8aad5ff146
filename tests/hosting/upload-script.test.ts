import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheControlOf, LAST_FILES, typeOf } from '../../src/pipeline/file-rules.ts';
import { folderWith } from '../broken-content.ts';
import { sampleSite } from './sample-site.ts';
import { upload } from './upload.ts';

const BUCKET = { bucket: 'hulp', path: '/zijdeur/', endpoint: 'https://s3.example.nl' };

describe('the script for uploads', () => {
  const folder = sampleSite();
  writeFileSync(join(folder, 'assets', "it's a $(name) of 0123456789abcdef.js"), '');

  it('puts every file where it belongs, with its type and how long it may be kept', () => {
    const { status, puts } = upload(folder, BUCKET);
    expect(status).toBe(0);
    expect(new Set(puts.map(({ key }) => key)).size).toBe(puts.length);
    for (const { bucket, key, type, keep, endpoint } of puts) {
      const name = key.replace(/^zijdeur\//, '');
      expect([bucket, endpoint, key]).toEqual(['hulp', 'https://s3.example.nl', `zijdeur/${name}`]);
      expect([key, type, keep]).toEqual([key, typeOf(name), cacheControlOf(name)]);
    }
  });

  it('leaves out compressed copies and hidden files', () => {
    const { puts } = upload(folder, { ...BUCKET, path: '/', endpoint: null });
    expect(puts.map(({ key }) => key).filter((key) => /\.(br|gz)$|(^|\/)\./.test(key))).toEqual([]);
    expect(puts.map(({ key }) => key)).toContain('calendar.html');
    expect(puts.every(({ endpoint }) => endpoint === undefined)).toBe(true);
  });

  it('comes last to what sends people to all the rest', () => {
    const names = upload(folder, BUCKET).puts.map(({ key }) => key.replace(/^zijdeur\//, ''));
    expect(names.slice(-LAST_FILES.length)).toEqual(LAST_FILES);
    const hashed = names.map((name) => /^(assets|packs)\//.test(name));
    expect(hashed.lastIndexOf(true)).toBe(hashed.filter(Boolean).length - 1);
  });

  it.each(['assets/index-C1kLzj3b.css', 'manifest.nl.webmanifest'])('stops where %s does not come through', (name) => {
    const { status, puts } = upload(folder, BUCKET, name);
    expect(status).not.toBe(0);
    expect(puts.at(-1)?.key).toBe(`zijdeur/${name}`);
    expect(puts.map(({ key }) => key)).not.toContain('zijdeur/index.html');
  });

  it('refuses a folder that is no build', () => {
    const { status, stderr, puts } = upload(folderWith({ 'index.html': '' }), BUCKET);
    expect([status, puts]).toEqual([2, []]);
    expect(stderr).toMatch(/^upload: .* found no packs\.json, expected the folder of a build\n$/);
  });
});
