/** What is the built-in server's own; what every way of hosting must do, it is asked in tests/hosting/. */
import { describe, expect, it } from 'vitest';
import { askedServer } from '../../tests/asked-server.ts';

const { ask } = askedServer();

describe('compression', () => {
  it('is none that the browser refuses', async () => {
    const { headers } = await ask('/', { 'accept-encoding': 'br;q=0, gzip' });
    expect(headers['content-encoding']).toBe('gzip');
  });
});

describe('what a browser has already', () => {
  it('is sent when it is compressed otherwise', async () => {
    const etag = String((await ask('/', { 'accept-encoding': 'br' })).headers.etag);
    expect((await ask('/', { 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(304);
    expect((await ask('/', { 'if-none-match': etag })).status).toBe(200);
  });

  it('is found among several, and where it was compressed on the way', async () => {
    const etag = String((await ask('/')).headers.etag);
    for (const known of [`"other", ${etag}`, `W/${etag}`]) {
      expect((await ask('/', { 'if-none-match': known })).status).toBe(304);
    }
  });

  it.each(['/apple-touch-icon.svg', '/service-worker-next.js'])('is asked again for %s', async (path) => {
    expect((await ask(path)).headers['cache-control']).toBe('no-cache');
  });
});
