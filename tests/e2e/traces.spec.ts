/** What looks after every step must see an answer wherever a browser could keep one, and whatever could tell somebody. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test as watchedTest } from './fixtures.ts';
import { untilKept } from './on-the-phone.ts';
import { pageWalker } from './page-walker.ts';
import { startRecordingProxy } from './privacy/recording-proxy.ts';
import { CLEAN, IN_HISTORY, LEFT, PASSING } from './traces/left-behind.ts';
import { watchContext } from './traces/watch-context.ts';
import { watchWalker } from './traces/watch-walker.ts';

interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly mistakes: string[];
}

interface Fixtures {
  /** Opens the app behind a proxy; only here, nothing but the test itself is told of what was left behind. */
  openWatched(proxy: string): Promise<Watched>;
}

const test = watchedTest.extend<Fixtures>({
  watched: async ({}, use) => use(undefined),
  openWatched: async ({ browser, sites, site }, use) => {
    await use(async (server) => {
      const context = await browser.newContext({ locale: 'nl', proxy: { server, bypass: 'localhost' } });
      const mistakes: string[] = [];
      await watchContext(context, { sites, allowed: {}, expectsTrouble: false, mistakes });
      const page = await context.newPage();
      await page.goto(site.url);
      await untilKept(page);
      return { context, page, mistakes };
    });
  },
});

test('an answer is found after the next step, wherever it stands, and if it is gone by then', async ({
  openWatched,
}) => {
  const { page, mistakes } = await openWatched('http://localhost:1');
  const step = () => page.keyboard.press('ArrowLeft');
  await step();
  await page.evaluate(() => localStorage.setItem('needs', 'debts'));
  await expect(page.keyboard.press('Tab')).rejects.toThrow('in the storage: needs = debts');
  await page.evaluate(CLEAN);
  mistakes.length = 0;
  for (const [where, [leave, found]] of Object.entries({ ...LEFT, ...PASSING })) {
    await page.evaluate(leave);
    await expect(step(), where).rejects.toThrow(found);
    await page.evaluate(CLEAN);
    // What came of it may take a moment: an address to which nothing could be sent, say.
    await expect(async () => {
      mistakes.length = 0;
      await step();
    }, where).toPass();
  }
  const [leave, found] = IN_HISTORY;
  await page.evaluate(leave);
  await expect(step()).rejects.toThrow(found);
});

test('every kind of step is looked at, and the end', async ({ openWatched, site }) => {
  const { context, page, mistakes } = await openWatched('http://localhost:1');
  const button = page.getByRole('button').first();
  const field = page.getByRole('searchbox');
  const watch = { sites: [site], allowed: {}, expectsTrouble: false, mistakes };
  const walker = watchWalker(pageWalker(page), watch);
  await page.evaluate(() => localStorage.setItem('needs', 'debts'));
  for (const step of [
    () => button.click(),
    () => button.dblclick(),
    () => field.fill('x'),
    () => field.press('a'),
    () => field.pressSequentially('b'),
    () => field.clear(),
    () => page.keyboard.type('c'),
    () => page.mouse.click(1, 1),
    () => page.reload(),
    () => walker.press('Nederlands'),
    () => page.goto(`${site.url}NOTICE.txt`),
    () => page.goBack(),
    () => page.goForward(),
  ]) {
    mistakes.length = 0;
    await expect(step(), String(step)).rejects.toThrow('in the storage: needs = debts');
  }
  await page.evaluate(() => localStorage.clear());
  mistakes.length = 0;
  await context.addCookies([{ name: 'needs', value: 'debts', url: site.url, httpOnly: true }]);
  await expect(context.close()).rejects.toThrow('a cookie: needs=debts');
});

test('a request to anybody else is seen by the page and by the proxy', async ({ openWatched }) => {
  const proxy = await startRecordingProxy();
  const { page, mistakes } = await openWatched(proxy.server);
  expect(proxy.asked).toEqual([]);
  await expect(page.goto('http://elsewhere.invalid/debts')).rejects.toThrow(
    'asked elsewhere: http://elsewhere.invalid',
  );
  expect(proxy.asked).toContain('GET http://elsewhere.invalid/debts');
  expect(mistakes).toContain('the address http://elsewhere.invalid/debts');
  proxy.stop();
});
