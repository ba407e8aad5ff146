/** The build on a real nginx, under a path, with the site that is printed for it; and beside another on one host. */
import { chmodSync, cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { nginxSite } from '../../src/pipeline/hosting/nginx.ts';
import { FIXED_NAMES } from '../../src/pipeline/hosting/nginx-log.ts';
import { answerFrom } from '../../src/pipeline/serve.ts';
import { findNginx } from '../find-nginx.mjs';
import { freePort, nginxFolder, startNginx } from '../hosting/start-nginx.ts';
import { NOW, textsOf } from './fixtures.ts';
import { untilKept } from './on-the-phone.ts';
import { pageWalker } from './page-walker.ts';
import { walkMainWay } from './walk-main-way.ts';

interface Site {
  readonly origin: string;
  goAway(): Promise<void>;
}

const test = base.extend<{
  /** nginx, with the app under a path. */
  nginx: Site;
  /** A host with the app twice. */
  twice: Site;
  /** Opens an address; its console must stay empty, but for what cannot come when the site has gone. */
  visit: (url: string) => Promise<Page>;
}>({
  nginx: async ({}, use) => {
    // The worker of nginx is nobody when this is root, and may not read everywhere.
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'zijdeur-dist-')));
    cpSync('dist', root, { recursive: true });
    chmodSync(root, 0o755);
    const [port, logs] = [await freePort(), nginxFolder()];
    const site = { name: 'localhost', root, path: '/hulp/zijdeur/', tls: null, port, plainPort: 80, logs };
    const brotli = Boolean(findNginx()?.brotli);
    const nginx = await startNginx(logs, nginxSite({ ...site, address: '127.0.0.1', brotli }));
    await use({ origin: `http://127.0.0.1:${port}`, goAway: nginx.quit });
    await nginx.stop();
    rmSync(root, { recursive: true });
  },
  twice: async ({}, use) => {
    const [one, two] = [answerFrom('dist', '/one/'), answerFrom('dist', '/two/')];
    const server = createServer((request, response) =>
      (request.url?.startsWith('/two/') ? two : one)(request, response),
    );
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const goAway = async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    };
    await use({ origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, goAway });
    await goAway();
  },
  visit: async ({ browser, contextOptions }, use) => {
    const complaints: string[] = [];
    const context = await browser.newContext({ ...contextOptions, locale: 'nl-NL' });
    await use(async (url) => {
      const page = await context.newPage();
      await page.clock.setFixedTime(NOW);
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        const gone = message.text().endsWith('net::ERR_CONNECTION_REFUSED');
        // Warnings, too: of names in a policy that this browser does not know.
        if (['error', 'warning'].includes(message.type()) && !gone) complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(url).origin)) complaints.push(`asked elsewhere: ${request.url()}`);
      });
      await page.goto(url);
      return page;
    });
    await context.close();
    expect(complaints).toEqual([]);
  },
});

test.describe(() => {
  test.skip(!findNginx(), 'no nginx here');

  test('on nginx, under a path, the app comes and works, and works on when nginx has gone', async ({
    nginx,
    visit,
  }) => {
    const page = await visit(`${nginx.origin}/hulp/zijdeur`);
    await expect(page).toHaveURL(`${nginx.origin}/hulp/zijdeur/`);
    const walker = pageWalker(page);
    await walkMainWay(walker, 'nl');
    await untilKept(page);
    await nginx.goAway();
    // What the browser keeps by itself would hide what the app forgot to keep.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.clearBrowserCache');
    await page.reload();
    await walkMainWay(walker, 'nl');
  });
});

test('two apps on one host leave each other alone', async ({ twice, visit }) => {
  const pages = [await visit(`${twice.origin}/one/`), await visit(`${twice.origin}/two/`)];
  for (const page of pages) await untilKept(page);
  const kept = await pages[0]?.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).sort(),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ workers: ['/one/', '/two/'], databases: 2, caches: 2 });
  await twice.goAway();
  for (const page of pages) {
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(textsOf('nl')('topics.title'));
    const script = await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL);
    expect(script).toBe(new URL('sw.js', page.url()).href);
  }
});

test('every file of the build has a hash in its name, or a name that the log knows', () => {
  const names = readdirSync('dist').filter((name) => !/\.(br|gz)$|^(assets|packs)$/.test(name));
  expect(names.filter((name) => !new RegExp(`^(?:${FIXED_NAMES})$`).test(name))).toEqual([]);
});
