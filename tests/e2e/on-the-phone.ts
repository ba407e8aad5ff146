/** What stands on the phone by now, for tests that wait for it. */
import type { Page } from '@playwright/test';

/** Waits until the service worker holds every file, and hands them to this page. */
export async function untilKept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Waits until a newer version of the app lies ready. */
export async function untilOffered(page: Page): Promise<void> {
  await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
}
