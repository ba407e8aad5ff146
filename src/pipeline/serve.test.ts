import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { askedServer, PAGE } from '../../tests/asked-server.ts';

const { ask } = askedServer();

describe('every answer', () => {
  it.each([
    [200, 'GET', '/'],
    [404, 'GET', '/nothing-here'],
    [400, 'GET', '/%E0%A4%A'],
    [405, 'POST', '/'],
  ])('%i to %s %s carries the headers that keep a person safe', async (status, method, path) => {
    const { status: found, headers } = await ask(path, {}, method);
    expect(found).toBe(status);
    const policy = String(headers['content-security-policy']);
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'none'"]) {
      expect(policy.split('; ')).toContain(part);
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('is of the right type', async () => {
    const type = async (path: string) => (await ask(path)).headers['content-type'];
    expect(await type('/')).toBe('text/html; charset=utf-8');
    expect(await type('/assets/index-B0kLzj3a.js')).toBe('text/javascript; charset=utf-8');
    expect(await type('/icon.svg')).toBe('image/svg+xml');
    expect(await type('/manifest.nl.webmanifest')).toBe('application/manifest+json');
    expect(await type('/assets/icon-192.0123456789abcdef.png')).toBe('image/png');
    expect(await type('/plain.bin')).toBe('application/octet-stream');
  });
});

describe('compression', () => {
  it('is brotli, or else gzip, or else none, as the browser asks', async () => {
    const [brotli, gzip, none] = await Promise.all([
      ask('/', { 'accept-encoding': 'gzip, deflate, br' }),
      ask('/', { 'accept-encoding': 'gzip' }),
      ask('/', { 'accept-encoding': 'deflate' }),
    ]);
    expect(brotli?.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli?.body ?? '').toString()).toBe(PAGE);
    expect(gzip?.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip?.body ?? '').toString()).toBe(PAGE);
    expect(none?.headers['content-encoding']).toBeUndefined();
    expect(none?.body.toString()).toBe(PAGE);
    for (const answer of [brotli, gzip, none]) expect(answer?.headers.vary).toBe('Accept-Encoding');
  });

  it('is none for a file without a compressed copy', async () => {
    const { headers, body } = await ask('/plain.bin', { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe('bytes');
  });

  it('is none that the browser refuses', async () => {
    const { headers } = await ask('/', { 'accept-encoding': 'br;q=0, gzip' });
    expect(headers['content-encoding']).toBe('gzip');
  });
});

describe('what a browser has already', () => {
  it('is not sent again, and is when it changed or is compressed otherwise', async () => {
    const first = await ask('/', { 'accept-encoding': 'br' });
    const etag = String(first.headers.etag);
    const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': etag });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
    expect((await ask('/', { 'accept-encoding': 'br', 'if-none-match': '"other"' })).status).toBe(200);
    expect((await ask('/', { 'if-none-match': etag })).status).toBe(200);
  });

  it('is kept for ever where its name carries a hash, and else asked again', async () => {
    const kept = async (path: string) => String((await ask(path)).headers['cache-control']);
    expect(await kept('/assets/index-B0kLzj3a.js')).toContain('immutable');
    expect(await kept('/packs/amsterdam.0123456789abcdef.json')).toContain('immutable');
    expect(await kept('/assets/icon-192.0123456789abcdef.png')).toContain('immutable');
    for (const path of ['/', '/index.html', '/icon.svg', '/manifest.nl.webmanifest', '/plain.bin']) {
      expect(await kept(path)).toBe('no-cache');
    }
  });

  it.each(['/apple-touch-icon.svg', '/service-worker-next.js'])('is asked again for %s', async (path) => {
    expect((await ask(path)).headers['cache-control']).toBe('no-cache');
  });
});
