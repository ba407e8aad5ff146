import type { BrowserContext, Page } from '@playwright/test';
import { siteOf } from './allowed.ts';
import { judgeWrite } from './judge-write.ts';
import { lookAtPage } from './look-at-page.ts';
import { recordWrites, TELL } from './record-writes.ts';
import { expectNone, type Watch } from './watch.ts';
import { watchSteps } from './watch-steps.ts';

/** Watches every page of a context, from its beginning until it or the context is closed. */
export async function watchContext(context: BrowserContext, watch: Watch): Promise<void> {
  const { sites, allowed, expectsTrouble, mistakes } = watch;
  context.on('request', (request) => {
    if (!siteOf(request.url(), sites)) mistakes.push(`asked elsewhere: ${request.url()}`);
  });
  context.on('weberror', (error) => mistakes.push(String(error.error())));
  context.on('console', (message) => {
    const expected = expectsTrouble && message.text().startsWith('Failed to load resource');
    // The app itself says nothing there, of whatever kind.
    if (!expected) mistakes.push(`on the console, ${message.type()}: ${message.text()}`);
  });
  await context.exposeBinding(TELL, (_source, write: string) => {
    mistakes.push(...judgeWrite(JSON.parse(write), sites, allowed));
  });
  await context.addInitScript(recordWrites, TELL);
  const ends = new Map<Page, () => Promise<void>>();
  context.on('page', (page) => {
    const look = lookAtPage(page, watch);
    watchSteps(page, look);
    ends.set(page, () => look('end'));
    endWith(page, () => look('end'));
  });
  endWith(context, async () => {
    await Promise.all(context.pages().map((page) => ends.get(page)?.()));
    // Those as well that no script can see.
    mistakes.push(...(await context.cookies()).map(({ name, value }) => `a cookie: ${name}=${value}`));
    expectNone(mistakes);
  });
}

/** Looks for the last time before something is closed. */
function endWith(closable: { close(): Promise<void> }, look: () => Promise<void>): void {
  const close = closable.close.bind(closable);
  let closed: Promise<void> | undefined;
  closable.close = () => {
    closed ??= look().finally(close);
    return closed;
  };
}
