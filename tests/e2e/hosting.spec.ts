/** The build on a real nginx, under a path, with the site that is printed for it; and beside another on one host. */
import { chmodSync, cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nginxSite } from '../../src/pipeline/hosting/nginx.ts';
import { FIXED_NAMES } from '../../src/pipeline/hosting/nginx-log.ts';
import { answerFrom } from '../../src/pipeline/serve.ts';
import { findNginx } from '../find-nginx.mjs';
import { freePort, nginxFolder, startNginx } from '../hosting/start-nginx.ts';
import { expect, NOW, textsOf, test as watched } from './fixtures.ts';
import { untilKept } from './on-the-phone.ts';
import { pageWalker } from './page-walker.ts';
import { walkMainWay } from './walk-main-way.ts';

interface Host {
  readonly origin: string;
  goAway(): Promise<void>;
}

const PATH = '/hulp/zijdeur/';

const test = watched.extend<{
  /** nginx, with the app under a path. */
  nginx: Host;
}>({
  // What cannot come when nginx has gone, browsers complain of.
  expectsTrouble: true,
  nginx: async ({ sites }, use) => {
    // The worker of nginx is nobody when this is root, and may not read everywhere.
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'zijdeur-dist-')));
    cpSync('dist', root, { recursive: true });
    chmodSync(root, 0o755);
    const [port, logs] = [await freePort(), nginxFolder()];
    const site = { name: 'localhost', root, path: PATH, tls: null, port, plainPort: 80, logs };
    const brotli = Boolean(findNginx()?.brotli);
    const nginx = await startNginx(logs, nginxSite({ ...site, address: '127.0.0.1', brotli }));
    const origin = `http://127.0.0.1:${port}`;
    // Without its last slash the path leads to the site.
    sites.push({ url: origin + PATH, folders: ['dist'] }, { url: origin + PATH.slice(0, -1), folders: [] });
    await use({ origin, goAway: nginx.quit });
    await nginx.stop();
    rmSync(root, { recursive: true });
  },
});

/** Of two apps on one host each sees what the browser keeps for the other, so that nothing can look for traces. */
const onOneHost = watched.extend<{
  /** A host with the app twice. */
  twice: Host;
}>({
  watched: async ({}, use) => use(undefined),
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
});

test.describe(() => {
  test.skip(!findNginx(), 'no nginx here');

  test('on nginx, under a path, the app comes and works, and works on when nginx has gone', async ({
    browser,
    contextOptions,
    nginx,
  }) => {
    const context = await browser.newContext({ ...contextOptions, locale: 'nl-NL' });
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    await page.goto(nginx.origin + PATH.slice(0, -1));
    await expect(page).toHaveURL(nginx.origin + PATH);
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

onOneHost('two apps on one host leave each other alone', async ({ browser, contextOptions, twice }) => {
  const context = await browser.newContext({ ...contextOptions, locale: 'nl-NL' });
  const pages = [await context.newPage(), await context.newPage()];
  for (const [n, page] of pages.entries()) await page.goto(`${twice.origin}/${['one', 'two'][n]}/`);
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
  await context.close();
});

test('every file of the build has a hash in its name, or a name that the log knows', () => {
  const names = readdirSync('dist').filter((name) => !/\.(br|gz)$|^(assets|packs)$/.test(name));
  expect(names.filter((name) => !new RegExp(`^(?:${FIXED_NAMES})$`).test(name))).toEqual([]);
});
