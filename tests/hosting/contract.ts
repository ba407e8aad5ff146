/** What every way of hosting must do, told once and asked of each: docs/hosting.md. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ASKED_AGAIN, KEPT_FOR_EVER } from '../../src/pipeline/file-rules.ts';
import { SECURITY_HEADERS, TLS_HEADERS } from '../../src/pipeline/headers.ts';
import { type Answer, ask as askAt } from './ask.ts';
import { PAGE } from './sample-site.ts';

export interface Host {
  /** Where it is, once the tests run. */
  readonly origin: () => string;
  readonly base: string;
  readonly tls?: boolean;
  /** What it can compress to, best first. */
  readonly encodings: readonly ('br' | 'gzip')[];
  /**
   * A content delivery network compresses on the way, so that `vary` stands on what is compressed alone, and makes some answers
   * up by itself, without the headers: to what is no address, and to other methods (403).
   */
  readonly isCdn?: boolean;
}

const SCRIPT = 'assets/index-B0kLzj3a.js';
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync };

/** Asks a host for everything; call it in a `describe`. */
export function itHostsWell({ origin, base, tls = false, encodings, isCdn = false }: Host): void {
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    askAt(origin(), base + path, headers, method);

  describe('every answer', () => {
    it.each([
      [200, 'GET', ''],
      [200, 'HEAD', ''],
      [200, 'GET', SCRIPT],
      [404, 'GET', 'nothing-here'],
      [404, 'GET', 'assets/gone-00000000.js'],
      ...(isCdn
        ? []
        : ([
            [405, 'POST', ''],
            [405, 'DELETE', SCRIPT],
            [400, 'GET', '%E0%A4%A'],
          ] as const)),
    ] as const)('%i to %s /%s carries the headers that keep a person safe', async (status, method, path) => {
      const answer = await ask(path, {}, method);
      expect(answer.status).toBe(status);
      expectSafe(answer);
      if (status >= 400) expect(answer.headers['cache-control']).toBe(ASKED_AGAIN);
    });

    it('says nothing of the server, and leaves nothing with the browser', async () => {
      for (const path of ['', SCRIPT, 'nothing-here']) {
        const { headers } = await ask(path);
        expect(headers.server ?? '').not.toMatch(/\d/);
        expect(headers).not.toHaveProperty('set-cookie');
        expect(headers).not.toHaveProperty('x-powered-by');
      }
    });

    it.each([
      ['', 'text/html; charset=utf-8'],
      ['calendar.html', 'text/html; charset=utf-8'],
      ['sw.js', 'text/javascript; charset=utf-8'],
      [SCRIPT, 'text/javascript; charset=utf-8'],
      ['assets/index-C1kLzj3b.css', 'text/css; charset=utf-8'],
      ['icon.svg', 'image/svg+xml'],
      ['packs.json', 'application/json'],
      ['manifest.nl.webmanifest', 'application/manifest+json'],
      ['assets/icon-192.0123456789abcdef.png', 'image/png'],
      ['NOTICE.txt', 'text/plain; charset=utf-8'],
      ['plain.bin', 'application/octet-stream'],
    ])('with /%s is of the type %s, compressed or not', async (path, type) => {
      expect((await ask(path)).headers['content-type']).toBe(type);
      expect((await ask(path, { 'accept-encoding': 'br, gzip' })).headers['content-type']).toBe(type);
    });
  });

  describe('what a browser may keep', () => {
    it.each([SCRIPT, 'packs/amsterdam.0123456789abcdef.json', 'assets/icon-192.0123456789abcdef.png'])(
      'is /%s, for ever: its name carries a hash',
      async (path) => {
        expect((await ask(path)).headers['cache-control']).toBe(KEPT_FOR_EVER);
      },
    );

    it.each(['', 'index.html', 'calendar.html', 'sw.js', 'packs.json', 'icon.svg', 'manifest.nl.webmanifest'])(
      'is /%s, if it asks again',
      async (path) => {
        expect((await ask(path)).headers['cache-control']).toBe(ASKED_AGAIN);
      },
    );

    it.each(['', SCRIPT])('is not sent again: /%s', async (path) => {
      for (const encoding of ['identity', ...encodings]) {
        const first = await ask(path, { 'accept-encoding': encoding });
        const etag = String(first.headers.etag);
        expect(etag).toMatch(/^(W\/)?"[^"]+"$/);
        const again = await ask(path, { 'accept-encoding': encoding, 'if-none-match': etag });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect(again.headers['cache-control']).toBe(first.headers['cache-control']);
        expectSafe(again);
        const other = await ask(path, { 'accept-encoding': encoding, 'if-none-match': '"other"' });
        expect([other.status, other.body]).toEqual([200, first.body]);
      }
    });
  });

  describe('compression', () => {
    it('is the best that host and browser have, or none', async () => {
      const offers = { br: 'gzip, deflate, br, zstd', gzip: 'gzip, deflate' };
      for (const encoding of encodings) {
        const { headers, body } = await ask('', { 'accept-encoding': offers[encoding] });
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers.vary).toMatch(/accept-encoding/i);
        expect(UNPACK[encoding](body).toString()).toBe(PAGE);
      }
      for (const offer of ['identity', 'deflate', 'br;q=0, gzip;q=0']) {
        const { headers, body } = await ask('', { 'accept-encoding': offer });
        expect(headers['content-encoding'], offer).toBeUndefined();
        expect(body.toString()).toBe(PAGE);
        if (!isCdn) expect(headers.vary).toMatch(/accept-encoding/i);
      }
    });

    it('holds behind a proxy, too', async () => {
      const { headers } = await ask('', { 'accept-encoding': 'gzip', via: '1.1 proxy' });
      expect(headers['content-encoding']).toBe('gzip');
    });

    it('is none where it would gain nothing', async () => {
      const { headers, body } = await ask('plain.bin', { 'accept-encoding': 'br, gzip' });
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.toString()).toBe('bytes');
    });

    it.each(['index.html.br', `${SCRIPT}.gz`])('has no address of its own: /%s', async (path) => {
      expect((await ask(path)).status).toBe(404);
    });
  });

  describe('an address', () => {
    it('by HEAD gets the headers alone', async () => {
      const [head, get] = [await ask('', {}, 'HEAD'), await ask('')];
      expect([head.status, head.body.length]).toEqual([200, 0]);
      for (const name of ['content-length', 'content-type', 'etag', 'cache-control']) {
        expect(head.headers[name], name).toBe(get.headers[name]);
      }
    });

    it('may carry words after a question mark, which change nothing', async () => {
      for (const path of ['', SCRIPT]) expect((await ask(`${path}?no-sw&x=1`)).body).toEqual((await ask(path)).body);
    });

    it.each([
      ...['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', 'assets/..%2f..%2fsecret.txt', '..%5csecret.txt'],
      ...['/../secret.txt', '....//secret.txt', 'assets../secret.txt', '.hidden', 'assets/../.hidden'],
    ])('as /%s leads nowhere', async (path) => {
      const { status, body } = await ask(path);
      expect([400, 404]).toContain(status);
      expect(body.toString()).not.toContain('secret');
    });

    it.each(['assets', 'assets/', 'packs/', 'index.html/', 'index.html/more', 'assets/gone-00000000.js', 'a/b/c'])(
      'as /%s finds nothing: no list of files, and never the page',
      async (path) => {
        const { status, body } = await ask(path, { accept: 'text/html' });
        expect(status).toBe(404);
        expect(body.toString()).not.toMatch(/text|icon-192/);
      },
    );

    it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('by %s is refused, and told why', async (method) => {
      const { status, headers, body } = await ask('', {}, method);
      expect(status).toBe(isCdn ? 403 : 405);
      if (!isCdn) expect(headers.allow).toBe('GET, HEAD');
      expect(body.toString()).not.toContain('<p>text');
    });

    it.runIf(base !== '/')(
      'without its last slash is sent on, wherever the server stands; others are not served',
      async () => {
        const { status, headers, ...answer } = await askAt(origin(), `${base.slice(0, -1)}?x=1`);
        expect([status, headers.location]).toEqual([301, `${base.split('/').at(-2)}/`]);
        expect(headers['cache-control']).toBe(ASKED_AGAIN);
        expectSafe({ status, headers, ...answer });
        for (const path of ['/', '/index.html', `${base.slice(0, -1)}x/`, '/assets/']) {
          expect((await askAt(origin(), path)).status, path).toBe(404);
        }
      },
    );
  });

  function expectSafe({ headers }: Answer): void {
    const expected = { ...SECURITY_HEADERS, ...(tls && TLS_HEADERS) };
    expect(Object.fromEntries(Object.keys(expected).map((name) => [name, headers[name]]))).toEqual(expected);
    if (!tls) expect(headers).not.toHaveProperty('strict-transport-security');
  }
}
