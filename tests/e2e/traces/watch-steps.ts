import type { Page } from '@playwright/test';
import type { Moment } from './watch.ts';

/** What a person does, by the names that Playwright has for it. */
const OF_LOCATOR = ['click', 'dblclick', 'tap', 'fill', 'clear', 'press', 'pressSequentially', 'check', 'uncheck'];
const OF_PAGE = ['goto', 'goBack', 'goForward', 'reload'];
const OF_HAND = {
  keyboard: ['press', 'type', 'insertText'],
  mouse: ['click', 'dblclick'],
  touchscreen: ['tap'],
} as const;

type Look = (moment: Moment) => Promise<void>;
type Act = (...values: unknown[]) => Promise<unknown>;

const looks = new WeakMap<Page, Look>();
const changed = new WeakSet<object>();

/** Looks after each step that is taken in a page from now on. */
export function watchSteps(page: Page, look: Look): void {
  looks.set(page, look);
  lookAfter(page, OF_PAGE, () => look);
  lookAfter(page.keyboard, OF_HAND.keyboard, () => look);
  lookAfter(page.mouse, OF_HAND.mouse, () => look);
  lookAfter(page.touchscreen, OF_HAND.touchscreen, () => look);
  // Locators are made all the time, so that what they share is changed, once; those of other pages stay as they are.
  const locators = Object.getPrototypeOf(page.locator('html'));
  if (changed.has(locators)) return;
  changed.add(locators);
  lookAfter(locators, OF_LOCATOR, (locator) => looks.get(locator.page()));
}

function lookAfter<Owner extends object>(
  owner: Owner,
  names: readonly string[],
  lookOf: (owner: Owner) => Look | undefined,
) {
  for (const name of names) {
    const act = Reflect.get(owner as object, name) as Act;
    Reflect.set(owner, name, async function (this: Owner, ...values: unknown[]) {
      const done = await Reflect.apply(act, this, values).catch(throwFromTest);
      const moment = /^(Shift\+)?Tab$/.test(String(values[0])) ? 'focus' : 'step';
      await lookOf(this)?.(moment).catch(throwFromTest);
      return done;
    });
  }
}

/** Who reads of a failure wants to see the line of the test first. */
function throwFromTest(error: Error): never {
  const frames = error.stack?.split('\n').filter((line) => !line.includes(import.meta.dirname));
  if (frames) error.stack = frames.join('\n');
  throw error;
}
