/** Flight mode: who has opened the app once needs no network any more, in every engine and language. */
import { test } from '../all-engines.ts';
import { LANGUAGES } from '../fixtures.ts';
import { walkMainWay } from '../walk-main-way.ts';
import type { Walker } from '../walker.ts';

// What a browser keeps by itself would hide what the app forgot to keep.
test.beforeEach(({ site }) => site.forbidCaching());

for (const language of LANGUAGES) {
  test(`${language}: the page comes again without a network, and all of it works`, async ({ site, startWalker }) => {
    const walker = await startWalker(language);
    await walker.open(site.url);
    await untilKept(walker);
    await site.goAway();
    await walker.reload();
    await walkMainWay(walker, language);
  });

  test(`${language}: the browser is closed, and opened again without a network`, async ({
    site,
    startWalker,
    webkit,
  }) => {
    test.skip(webkit !== null, 'WebKit forgets what a window kept when its driver closes it');
    const before = await startWalker(language);
    await before.open(site.url);
    await untilKept(before);
    await before.close();
    await site.goAway();
    const after = await startWalker(language);
    await after.open(site.url);
    await walkMainWay(after, language);
  });
}

/** Waits until the service worker has kept everything, and answers for this page. */
async function untilKept(walker: Walker): Promise<void> {
  await walker.run('navigator.serviceWorker.ready.then(() => true)');
  await walker.run(`navigator.serviceWorker.controller ? true : new Promise((come) =>
    navigator.serviceWorker.addEventListener('controllerchange', () => come(true), { once: true }))`);
}
