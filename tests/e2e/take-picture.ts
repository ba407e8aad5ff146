/** A picture in `tests/screenshots/`, to look at. */
import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** The whole page, one pixel for each of CSS. In Chromium, which is asked to hurry: packed tightly, a large PNG takes a third longer. */
export async function takePicture(page: Page, name: string): Promise<void> {
  const [clip, captureBeyondViewport] = await page.evaluate(() => {
    const { scrollHeight } = document.documentElement;
    const height = Math.max(scrollHeight, innerHeight);
    return [{ x: 0, y: 0, width: innerWidth, height, scale: 1 / devicePixelRatio }, height > innerHeight] as const;
  });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    clip,
    captureBeyondViewport,
  });
  await session.detach();
  await writeFile(`tests/screenshots/${name}.png`, data, 'base64');
}
