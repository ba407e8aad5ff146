import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../tests/broken-content.ts';
import { writeFiles } from './write-files.ts';

describe('writing files', () => {
  it('makes the folder, writes each, and leaves nothing else', () => {
    const folder = join(folderWith({}), 'a', 'b');
    writeFiles(folder, { 'one.json': '1', 'two.json': new Uint8Array([50]) });
    expect(readdirSync(folder).sort()).toEqual(['one.json', 'two.json']);
    expect(readFileSync(join(folder, 'two.json'), 'utf8')).toBe('2');
  });

  it('writes over what was there and keeps what it does not name', () => {
    const folder = folderWith({ 'one.json': 'old, and longer', 'other.json': 'kept' });
    writeFiles(folder, { 'one.json': 'new' });
    expect(readFileSync(join(folder, 'one.json'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'other.json'), 'utf8')).toBe('kept');
  });

  it('changes nothing where one of them cannot be written', () => {
    const folder = folderWith({ 'one.json': 'old' });
    expect(() => writeFiles(folder, { 'one.json': 'new', 'no-such-folder/two.json': '2' })).toThrow('ENOENT');
    expect(readFileSync(join(folder, 'one.json'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['one.json']);
  });

  it('leaves no half of a file where one of them cannot be moved to its place', () => {
    const folder = folderWith({ 'one.json': 'old' });
    mkdirSync(join(folder, 'two.json'));
    expect(() => writeFiles(folder, { 'one.json': 'new', 'two.json': '2' })).toThrow();
    expect(['old', 'new']).toContain(readFileSync(join(folder, 'one.json'), 'utf8'));
    expect(readdirSync(folder).sort()).toEqual(['one.json', 'two.json']);
  });
});
