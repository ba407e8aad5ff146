/** What nginx writes down: what an operator needs, and nothing of whoever asked. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nginxSite } from '../../src/pipeline/hosting/nginx.ts';
import { findNginx } from '../find-nginx.mjs';
import { sampleSite } from './sample-site.ts';
import { freePort, nginxFolder, startNginx } from './start-nginx.ts';

const FROM = '127.0.0.77';
const TRACES = [FROM, 'Somebodys-Phone', 'came-from-here', 'words-of-somebody', '203.0.113.7', 'somebodys-name'];
const BASE = '/zijdeur/';

describe.skipIf(!findNginx() || process.platform !== 'linux')('what nginx writes', () => {
  const root = sampleSite();
  const packs = join(root, 'packs');
  writeFileSync(join(packs, 'closed.0123456789abcdef.json'), '{}');
  chmodSync(join(packs, 'closed.0123456789abcdef.json'), 0);
  mkdirSync(join(root, 'assets', 'folder'));
  symlinkSync('loop.js', join(root, 'assets', 'loop.js'));
  symlinkSync(join(dirname(root), 'secret.txt'), join(root, 'assets', 'outside.txt'));

  it('names nobody, whatever goes wrong', async () => {
    const { log, all } = await writtenBy((site) => site);
    for (const trace of TRACES) expect(all).not.toContain(trace);
    const lines = log.trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^\d{4}-\d\d-\d\dT\d\d \d{3} \d+ \d+\.\d{3} (-|\/zijdeur\/[\w./-]+)$/);
    const failed = (status: number) =>
      lines.filter((line) => line.split(' ')[1] === `${status}`).map((line) => line.split(' ')[4]);
    expect(failed(200)).toEqual(['-']);
    // What it may not read, or what is a link, is not there either.
    const known = ['packs/gone.0123456789abcdef.json', 'packs/closed.0123456789abcdef.json', 'assets/loop.js'];
    const files = [...known, 'assets/outside.txt'].map((name) => BASE + name);
    expect(failed(404)).toEqual([...files, '-', '-', '-', '-', '-']);
    expect(failed(405)).toEqual([`${BASE}index.html`]);
    expect(failed(400).length).toBeGreaterThanOrEqual(3);
  });

  it('would name everybody without the line for it', async () => {
    const { all } = await writtenBy((site) => site.replaceAll('error_log /dev/null emerg;', ''));
    expect(all).toContain(`client: ${FROM}`);
    expect(all).toContain('words-of-somebody');
  });

  /** What stands in the log of the site, and in everything nginx wrote, after all sorts of requests. */
  async function writtenBy(change: (site: string) => string): Promise<{ log: string; all: string }> {
    const folder = nginxFolder();
    const port = await freePort();
    const common = { name: 'localhost', root, path: BASE, tls: null, plainPort: 80, address: '127.0.0.1' };
    const site = nginxSite({ ...common, port, logs: folder, brotli: false });
    const nginx = await startNginx(folder, change(site));
    try {
      for (const request of requests()) await send(port, request);
      // Written before the next request of its connection is answered, and each had a connection of its own.
      await nginx.quit();
      const files = readdirSync(folder).filter(
        (name) => !name.endsWith('.conf') && statSync(join(folder, name)).isFile(),
      );
      const texts = files.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
      const log = texts.find(([name]) => name.startsWith('zijdeur-localhost'))?.[1] ?? '';
      return { log, all: texts.map(([name, text]) => `${name}: ${text}`).join('\n') };
    } finally {
      await nginx.stop();
    }
  }
});

/** Each as it goes over the line. */
function requests(): string[] {
  const telling = [
    'User-Agent: Somebodys-Phone',
    'Referer: https://example.org/came-from-here',
    'X-Forwarded-For: 203.0.113.7',
    'Cookie: words-of-somebody',
    'Connection: close',
  ];
  const ask = (line: string, ...more: string[]) =>
    [`${line} HTTP/1.1`, 'Host: localhost', ...telling, ...more, '', ''].join('\r\n');
  const query = '?q=words-of-somebody';
  return [
    ask(`GET ${BASE}${query}`),
    ask(`GET ${BASE}packs/gone.0123456789abcdef.json${query}`),
    ask(`GET ${BASE}packs/closed.0123456789abcdef.json${query}`),
    ask(`GET ${BASE}assets/loop.js${query}`),
    ask(`GET ${BASE}assets/outside.txt${query}`),
    ask(`GET ${BASE}assets/folder/${query}`),
    ask(`GET ${BASE}${'a'.repeat(300)}${query}`),
    ask(`GET ${BASE}somebodys-name${query}`),
    ask(`GET ${BASE}assets/somebodys-name%0Aa${query}`),
    ask(`GET /somebodys-name/${query}`),
    ask(`POST ${BASE}index.html${query}`, 'Content-Length: 0'),
    ask(`GET ${BASE}%00${query}`),
    ask(`GET ${BASE}${query}`, `X-Long: words-of-somebody${'x'.repeat(40_000)}`),
    ask(`GET ${BASE}../../somebodys-name${query}`),
    `GET ${BASE}${query} HTTP/1.1\r\n${telling.join('\r\n')}\r\n\r\n`,
    'words-of-somebody\r\n\r\n',
    // Whoever leaves in the middle.
    `GET ${BASE}${query} HTTP/1.1\r\nHost: loc`,
  ];
}

function send(port: number, request: string): Promise<void> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: FROM }, () => {
      socket.write(request);
      if (!request.includes('\r\n\r\n')) socket.destroy();
    });
    socket.resume();
    socket.on('error', () => {});
    socket.on('close', () => done());
  });
}
