import { retry } from '../retry.ts';
import type { Walker } from '../walker.ts';
import { judgePage, type Moment, readPage, type Watch } from './watch.ts';

/** Looks after each step of a walker, in whatever browser, and for the last time before it closes. */
export function watchWalker(walker: Walker, watch: Watch): Walker {
  // Where the page goes while it is read, it is read once more.
  const look = async (moment: Moment) =>
    judgePage(await retry(() => readPage((javascript) => walker.run<string>(javascript), watch, moment)), watch);
  const lookAfter =
    <Values extends unknown[]>(step: (...values: Values) => Promise<void>) =>
    (...values: Values) =>
      step(...values).then(() => look('step'));
  let closed: Promise<void> | undefined;
  return {
    ...walker,
    open: lookAfter(walker.open),
    press: lookAfter(walker.press),
    type: lookAfter(walker.type),
    reload: lookAfter(walker.reload),
    back: lookAfter(walker.back),
    close: () => {
      closed ??= look('end').finally(walker.close);
      return closed;
    },
  };
}
