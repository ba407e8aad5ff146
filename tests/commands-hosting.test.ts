import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from './broken-content.ts';
import { expectOneLine, run } from './run-command.ts';

const NAME = ['--name', 'hulp.example.nl'];

describe('hosting', () => {
  it('prints a site for nginx', async () => {
    const { code, stdout, stderr } = await run('hosting', ['nginx', ...NAME, '--root', '/srv/zijdeur', '--no-brotli']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('server_name hulp.example.nl;');
    expect(stdout).not.toContain('brotli');
  });

  it('writes what object storage needs', async () => {
    const to = join(folderWith({}), 'new', 'folder');
    const { code } = await run('hosting', ['object-storage', ...NAME, '--bucket', 'hulp', '--to', to]);
    expect(code).toBe(0);
    expect(readdirSync(to).sort()).toEqual(['cdn.json', 'rules.md', 'upload.sh']);
    expect(JSON.parse(readFileSync(join(to, 'cdn.json'), 'utf8'))).toHaveProperty('Resources.Distribution');
    expect(readFileSync(join(to, 'rules.md'), 'utf8')).toMatch(/content-security-policy.*frame-ancestors 'none'/);
  });

  it.each([
    ['no way at all', [], ['what: found nothing', 'nginx, object-storage']],
    ['a way that is none', ['apache'], ['found apache']],
    ['an option that is none', ['nginx', ...NAME, '--rot', '/srv'], ['--rot']],
    ['a value that breaks out', ['nginx', ...NAME, '--root', '/srv;\n}'], ['--root: found /srv; }, expected']],
    [
      'a file to write to',
      ['object-storage', ...NAME, '--bucket', 'hulp', '--to', 'package.json'],
      ['--to: found package'],
    ],
    ['a value that is missing', ['nginx', ...NAME, '--root'], ['--root']],
  ] as const)('refuses in one line: %s', async (_, args, parts) => {
    expectOneLine(await run('hosting', args), ...parts);
  });
});
