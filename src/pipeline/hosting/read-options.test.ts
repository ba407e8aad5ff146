import { describe, expect, it } from 'vitest';
import { UsageError } from '../command.ts';
import { nginxSite } from './nginx.ts';
import { readNginx, readObjectStorage } from './read-options.ts';

const NGINX = { name: 'hulp.example.nl', root: '/srv/zijdeur' };
const STORE = { name: 'hulp.example.nl', bucket: 'hulp', to: 'out' };
const KEYS = { certificate: '/etc/tls/hulp.pem', key: '/etc/tls/hulp.key' };

describe('what is typed', () => {
  it('need be no more than a name and a folder', () => {
    expect(readNginx(NGINX)).toMatchObject({ path: '/', port: 80, tls: null, address: null, logs: '/var/log/nginx' });
    expect(readNginx({ ...NGINX, ...KEYS })).toMatchObject({ port: 443, tls: KEYS });
    expect(readObjectStorage(STORE)).toMatchObject({ path: '/', endpoint: null });
  });

  it.each([
    ...[
      '/zijdeur',
      'zijdeur/',
      '',
      '//',
      '/a//b/',
      '/../',
      '/a/../b/',
      '/a b/',
      '/a;b/',
      '/a{/',
      '/$uri/',
      '/"/',
      "/'/",
      '/-x/',
    ],
    ...['/a\n/', '/a/\n', '/.hidden/', '/(a|b)/', '/a\\/', '/é/', '/%20/'],
  ])('is refused as a path: %j', (path) => {
    expectRefused(() => readNginx({ ...NGINX, path }), '--path');
    expectRefused(() => readObjectStorage({ ...STORE, path }), '--path');
  });

  it.each([
    ...[
      'srv/zijdeur',
      './dist',
      '/',
      '/srv/zijdeur/',
      '/srv/../etc',
      '/srv/a b',
      '/srv/a;',
      '/srv/{a}',
      '/srv/$host',
      '',
    ],
    ...['/srv/a\n', "/srv/'", '/srv/"', '/srv/a#b', '/srv/.git', '/srv/*'],
  ])('is refused as a folder or file: %j', (folder) => {
    expectRefused(() => readNginx({ ...NGINX, root: folder }), '--root');
    expectRefused(() => readNginx({ ...NGINX, logs: folder }), '--logs');
    expectRefused(() => readNginx({ ...NGINX, ...KEYS, key: folder }), '--key');
    expectRefused(() => readNginx({ ...NGINX, ...KEYS, certificate: folder }), '--certificate');
  });

  it.each([
    '',
    'hulp example.nl',
    'hulp.example.nl;',
    '*.example.nl',
    '-a.nl',
    'a..nl',
    'a.nl\n',
    '_',
    '~x',
    'HULP.nl',
  ])('is refused as a name: %j', (name) => {
    expectRefused(() => readNginx({ ...NGINX, name }), '--name');
    expectRefused(() => readObjectStorage({ ...STORE, name }), '--name');
  });

  it.each([
    [{ port: '0' }, '--port'],
    [{ port: '65536' }, '--port'],
    [{ port: '80;' }, '--port'],
    [{ address: 'localhost; x' }, '--address'],
    [{ certificate: KEYS.certificate }, '--key'],
    [{ key: KEYS.key }, '--certificate'],
    [{ bucket: 'hulp' }, '--bucket'],
  ])('is refused for nginx: %j', (more, option) => {
    expectRefused(() => readNginx({ ...NGINX, ...more }), option);
  });

  it.each([
    [{ bucket: "a'b" }, '--bucket'],
    [{ bucket: undefined }, '--bucket'],
    [{ endpoint: 'http://s3.example.nl' }, '--endpoint'],
    [{ endpoint: "https://s3.example.nl/'" }, '--endpoint'],
    [{ to: '' }, '--to'],
    [{ root: '/srv/zijdeur' }, '--root'],
  ])('is refused for object storage: %j', (more, option) => {
    expectRefused(() => readObjectStorage({ ...STORE, ...more }), option);
  });
});

describe('a site for nginx', () => {
  it('shares no variable with another in the same nginx', () => {
    const variables = (path: string) => new Set(nginxSite(readNginx({ ...NGINX, path })).match(/\$zijdeur\w+/g));
    const first = variables('/a/');
    expect(first.size).toBeGreaterThan(3);
    expect([...variables('/b/')].filter((name) => first.has(name))).toEqual([]);
  });

  it('listens everywhere, or where it is told to', () => {
    const lines = (typed: object) => nginxSite(readNginx({ ...NGINX, ...typed })).match(/listen .*;/g);
    expect(lines({})).toEqual(['listen 80;', 'listen [::]:80;']);
    expect(lines({ address: '127.0.0.1', port: '8080' })).toEqual(['listen 127.0.0.1:8080;']);
    expect(lines(KEYS)).toEqual([
      'listen 443 ssl http2;',
      'listen [::]:443 ssl http2;',
      'listen 80;',
      'listen [::]:80;',
    ]);
  });
});

function expectRefused(read: () => unknown, option: string): void {
  expect(read).toThrow(UsageError);
  expect(read).toThrow(new RegExp(`^hosting: ${option}: found [^\\n]*, expected [^\\n]+$`));
}
