/** What is printed for nginx, on a real nginx. Where there is none, `npm test` says so. */
import { spawnSync } from 'node:child_process';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../src/pipeline/headers.ts';
import { nginxSite } from '../../src/pipeline/hosting/nginx.ts';
import { findNginx } from '../find-nginx.mjs';
import { ask } from './ask.ts';
import { itHostsWell } from './contract.ts';
import { sampleSite } from './sample-site.ts';
import { freePort, type Nginx, nginxFolder, startNginx } from './start-nginx.ts';

const nginx = findNginx();
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

const WAYS = [
  { path: '/', tls: false, brotli: true },
  { path: '/hulp/in.de-buurt/', tls: false, brotli: false },
  { path: '/zijdeur/', tls: true, brotli: true },
].filter(({ tls }) => !tls || hasOpenssl);

describe.skipIf(!nginx).each(WAYS)('nginx, $path, TLS $tls, brotli $brotli', ({ path, tls, brotli }) => {
  const root = sampleSite();
  const withBrotli = brotli && Boolean(nginx?.brotli);
  let [port, plainPort] = [0, 0];
  let running: Nginx | undefined;

  beforeAll(async () => {
    [port, plainPort] = [await freePort(), await freePort()];
    const folder = nginxFolder();
    const files = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
    if (tls) makeCertificate(files);
    const site = { name: 'localhost', root, path, tls: tls ? files : null, port, plainPort };
    running = await startNginx(folder, nginxSite({ ...site, address: '127.0.0.1', logs: folder, brotli: withBrotli }));
  });
  afterAll(() => running?.stop());

  itHostsWell({
    origin: () => `http${tls ? 's' : ''}://127.0.0.1:${port}`,
    base: path,
    tls,
    encodings: withBrotli ? ['br', 'gzip'] : ['gzip'],
  });

  it.runIf(tls)('speaks HTTP/2, and no TLS that is out of date', async () => {
    expect(await overHttp2(`https://127.0.0.1:${port}`, path)).toMatchObject({ ':status': 200, ...SECURITY_HEADERS });
    const old = ['s_client', '-connect', `127.0.0.1:${port}`, '-tls1_1', '-cipher', 'ALL:@SECLEVEL=0'];
    expect(spawnSync('openssl', old, { input: '' }).status).not.toBe(0);
  });

  it.runIf(tls)('sends whoever comes without TLS on', async () => {
    const { status, headers } = await ask(`http://127.0.0.1:${plainPort}`, `${path}?no-sw`);
    expect([status, headers.location]).toEqual([301, `https://localhost:${port}${path}?no-sw`]);
  });
});

function overHttp2(origin: string, path: string): Promise<Record<string, unknown>> {
  const session = connect(origin, { rejectUnauthorized: false });
  return new Promise<Record<string, unknown>>((resolve, reject) => {
    session.on('error', reject);
    session.request({ ':path': path }).on('response', resolve).on('error', reject).resume();
  }).finally(() => session.close());
}

function makeCertificate({ certificate, key }: { certificate: string; key: string }): void {
  const subject = ['-subj', '/CN=localhost', '-days', '1', '-nodes'];
  const how = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  spawnSync('openssl', [...how, ...subject, '-keyout', key, '-out', certificate]);
}
