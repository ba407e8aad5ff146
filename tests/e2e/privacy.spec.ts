/** Privacy by construction: the server cannot tell two people apart by what they answered. */
import type { Page } from '@playwright/test';
import { expect, LANGUAGES, test, textsOf } from './fixtures.ts';
import { untilKept } from './on-the-phone.ts';
import { type Asked, differencesAmong } from './privacy/differences-among.ts';
import { startRecordingProxy } from './privacy/recording-proxy.ts';
import { NEXT_VISITS, WALKS, type Walk, walkForDebts } from './privacy/walks.ts';
import { type Site, startSite } from './start-site.ts';

// A trace takes longer than the walks.
test.use({ trace: 'off', allowed: { places: true } });

for (const language of LANGUAGES) {
  test(`${language}: different answers make the same requests, at the first visit and the next; nobody else is asked`, async ({
    openApp,
    sites,
  }) => {
    test.slow();
    const proxy = await startRecordingProxy();
    const visit = async ([name, walk]: [string, Walk]) => {
      const site = await startSite('dist');
      sites.push(site);
      const page = await openApp(language, { proxy: { server: proxy.server, bypass: 'localhost' } }, undefined, site);
      await walk(page, language);
      // Whoever left early fetches the rest all the same.
      await untilKept(page);
      const first = await allRequests(site, page);
      const again = NEXT_VISITS[name];
      if (again) await page.goto(site.url);
      await again?.(page, language);
      const next = again && (await allRequests(site, page));
      await page.context().close();
      await site.goAway();
      return { name, first, next };
    };
    // One after the other: side by side they take as long, and pages wait for each other to be drawn.
    const seen: Awaited<ReturnType<typeof visit>>[] = [];
    for (const walk of Object.entries(WALKS)) seen.push(await visit(walk));
    proxy.stop();

    expect(seen[0]?.first.some((request) => request.includes('/packs/amsterdam.'))).toBe(true);
    expect(differencesAmong(seen.map(({ name, first }): Asked => [name, first]))).toEqual([]);
    expect(differencesAmong(seen.flatMap(({ name, next }): Asked[] => (next ? [[name, next]] : [])))).toEqual([]);
    expect(proxy.asked).toEqual([]);
  });
}

test('every answer of the server carries the policy, and the page carries it itself', async ({ openApp, site }) => {
  const page = await openApp('nl');
  for (const path of ['', 'index.html', 'nothing-here']) {
    const { headers } = await page.request.get(site.url + path).then((response) => ({ headers: response.headers() }));
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', /default-src 'none'/);
  await expect(page.locator('script:not([src]), [style], [onclick]')).toHaveCount(0);
});

test.describe('an address with a fragment or a query', () => {
  test.use({ allowed: { addresses: ['?needs=debts'] } });

  test('changes nothing on the screen', async ({ openApp, site }) => {
    const page = await openApp('nl');
    await page.goto(`${site.url}?needs=debts#place=MV1135-1`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(textsOf('nl')('topics.title'));
    await expect(page.locator('.tile[aria-pressed="true"]')).toHaveCount(0);
  });
});

test('starting again leaves no answer behind, not even with Back', async ({ openApp }) => {
  const page = await openApp('nl');
  const text = textsOf('nl');
  await walkForDebts(page, 'nl');
  await page.getByRole('button', { name: text('step.wipe') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('topics.title'));
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('topics.title'));
  await expect(page.locator('.tile[aria-pressed="true"]')).toHaveCount(0);
});

/** What a site was asked since the last time, once nothing more comes; in no order. */
async function allRequests(site: Site, page: Page): Promise<string[]> {
  // The service worker is asked for last of all.
  await expect.poll(() => site.requests.some((request) => request.includes('/sw.js'))).toBe(true);
  await page.waitForLoadState('networkidle');
  return site.requests.splice(0);
}
