/** How long a slow phone takes from the tap on *Leave quickly* until a blank page has been drawn, in milliseconds. */
import { chromium } from '@playwright/test';
import { startSite } from './e2e/start-site.ts';
import config from './playwright.config.ts';

/** Lighthouse takes a phone to be four times as slow as the machine it runs on; this one is slower still. */
const SLOWER = 6;

/** One time for each run, over the build in `folder`; on the longest list there is. */
export async function timesToBlank(folder: string, runs: number): Promise<number[]> {
  const site = await startSite(folder);
  // The neutral page never comes, so that nothing cuts the measuring short.
  site.trouble(/calendar\.html/, 'held');
  const browser = await chromium.launch(config.projects?.[0]?.use?.launchOptions);
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({
        locale: 'nl-NL',
        serviceWorkers: 'block',
        viewport: { width: 360, height: 640 },
      });
      const page = await context.newPage();
      await page.goto(site.url);
      for (const name of ['Mensen', 'Verder', 'Bekijk plekken'])
        await page.getByRole('button', { name }).first().click();
      await page.getByRole('article').nth(5).waitFor();
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      const blank = page.evaluate(
        () =>
          new Promise<number>((drawn) => {
            const once = { capture: true, once: true };
            // The frame after the next begins when the next one has been drawn.
            addEventListener(
              'click',
              (tap) =>
                requestAnimationFrame(() =>
                  requestAnimationFrame((now) => drawn(document.body.firstChild ? Infinity : now - tap.timeStamp)),
                ),
              once,
            );
          }),
      );
      // A tap of Playwright's own would wait for the page that never comes.
      const { x = 0, y = 0 } = (await page.locator('#leave').boundingBox()) ?? {};
      await page.mouse.click(x + 20, y + 20);
      times.push(await blank);
      site.release();
      await context.close();
    }
    return times;
  } finally {
    await browser.close();
    await site.goAway();
  }
}
