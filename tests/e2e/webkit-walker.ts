import { writeFileSync } from 'node:fs';
import { retry } from './retry.ts';
import type { WebKitWindow } from './start-webkit.ts';
import type { Walker } from './walker.ts';

/** As narrow as the window of this browser can be. */
const PHONE = { x: 0, y: 0, width: 447, height: 900 };

/** What WebDriver calls an element that is given back. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
type Found = Readonly<Record<typeof ELEMENT, string>> | null;

// What stands on a button may be shown with another first letter than its name has.
const FIND_PRESSABLE = `
  const namesOf = (one) => [one.getAttribute('aria-label'), one.textContent.trim(), one.innerText.trim()];
  const all = [...document.querySelectorAll('button, a[href], summary')];
  const found = all.find((one) => one.checkVisibility() && namesOf(one).includes(arguments[0])) ?? null;
  // Out from under the bar at the bottom.
  found?.scrollIntoView({ block: 'center' });
  return found`;
const FIND_FIELD = `
  const label = [...document.querySelectorAll('label')].find((one) => one.innerText.trim() === arguments[0]);
  return label?.control ?? null`;
const WAIT = `
  const done = arguments[arguments.length - 1];
  (async () => ({ value: await (EXPRESSION) }))().then(done, (error) => done({ error: String(error) }))`;

/**
 * A walker over a window of WebKit. The browser cannot be told which languages the person has set, so whoever walks
 * chooses theirs, by its own name, each time when the page comes.
 */
export function webkitWalker({ command }: WebKitWindow, languageName: string): Walker {
  const execute = <T>(script: string, ...args: unknown[]) => command<T>('POST', '/execute/sync', { script, args });
  const run = async <T>(javascript: string) => {
    const script = WAIT.replace('EXPRESSION', () => javascript);
    const { value, error } = await command<{ value: T; error?: string }>('POST', '/execute/async', {
      script,
      args: [],
    });
    if (error) throw new Error(error);
    return value;
  };
  const find = async (script: string, name: string) => {
    const found = await execute<Found>(script, name);
    if (!found) throw new Error(`Nothing here is called "${name}". What can be read:\n${await text()}`);
    return `/element/${found[ELEMENT]}`;
  };
  const text = () => execute<string>('return document.body.innerText');
  const title = () => execute<string>("return document.querySelector('h1')?.innerText ?? ''");
  const press = (name: string) =>
    retry(async () => command<void>('POST', `${await find(FIND_PRESSABLE, name)}/click`, {}));
  const must = (isTrue: boolean, sentence: string) => {
    if (!isTrue) throw new Error(sentence);
  };

  return {
    open: async (url) => {
      await command('POST', '/window/rect', PHONE);
      await command('POST', '/url', { url });
      await press(languageName);
    },
    press,
    type: (label, words) =>
      retry(async () => {
        const field = await find(FIND_FIELD, label);
        await command('POST', `${field}/clear`, {});
        await command('POST', `${field}/value`, { text: words });
      }),
    waitForTitle: (wanted) =>
      retry(async () => {
        const seen = await title();
        must(typeof wanted === 'string' ? seen === wanted : wanted.test(seen), `The title is "${seen}", not ${wanted}`);
        return seen;
      }),
    sees: (words) => retry(async () => must((await text()).includes(words), `"${words}" cannot be read`)),
    seesNo: (words) => retry(async () => must(!(await text()).includes(words), `"${words}" can still be read`)),
    language: () => run('({ lang: document.documentElement.lang, dir: document.documentElement.dir })'),
    reload: async () => {
      await command('POST', '/refresh', {});
      await press(languageName);
    },
    back: () => command('POST', '/back', {}),
    screenshot: async (path) => {
      const height = await run<number>('document.documentElement.scrollHeight + outerHeight - innerHeight');
      await command('POST', '/window/rect', { ...PHONE, height });
      // A picture shows what was drawn last, which may be the screen before.
      await run('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true))))');
      writeFileSync(path, Buffer.from(await command<string>('GET', '/screenshot'), 'base64'));
      await command('POST', '/window/rect', PHONE);
    },
    run,
    close: () => command('DELETE', ''),
  };
}
