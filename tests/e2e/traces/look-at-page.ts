import type { CDPSession, Page } from '@playwright/test';
import { retry } from '../retry.ts';
import { judgePage, type Moment, type Run, readPage, type Watch } from './watch.ts';

/**
 * What the browser answers where a page goes while it is read. What stood there is gone, or is read by the next look; what it wrote
 * was told when it was written.
 */
const LEAVING =
  /navigated or closed|Execution context was destroyed|Cannot find (default execution )?context|Promise was collected/;

/** Looks at a page of Chromium. It goes past Playwright's own `evaluate`, of which a trace takes two pictures each time. */
export function lookAtPage(page: Page, watch: Watch): (moment: Moment) => Promise<void> {
  let session: Promise<CDPSession> | undefined;
  const run: Run = async (expression) => {
    session ??= page.context().newCDPSession(page);
    const read = (await session).send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    const { result, exceptionDetails } = await read;
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return async (moment) => {
    const read = async () => (page.isClosed() ? null : readPage(run, watch, moment));
    const traces = await (moment === 'end' ? retry(read) : read()).catch((error) => {
      const isLeaving = moment !== 'end' && LEAVING.test(String(error));
      if (isLeaving || page.isClosed()) return null;
      throw error;
    });
    if (traces) judgePage(traces, watch);
  };
}
