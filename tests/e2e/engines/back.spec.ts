/** Pages that the browser holds for Back as they were: whoever wiped or left in another page finds no answer in them. */
import { expect, test } from '../all-engines.ts';
import { pluralOf, textsOf } from '../fixtures.ts';
import type { Walker } from '../walker.ts';

const LANGUAGE = 'nl';
const text = textsOf(LANGUAGE);

/** Where the page is, and whether anything can be read there. */
const SHOWN = 'location.pathname + Boolean(document.querySelector("h1, pre")?.innerText)';

test('nl: a page from before a wipe, or from before somebody left, comes back without the answers', async ({
  site,
  startWalker,
}, { project }) => {
  const walker = await startWalker(LANGUAGE);
  await walker.open(site.url);
  await answer(walker);
  await walker.run('void (window.isHeld = true)');
  await goTo(walker, 'NOTICE.txt');

  // Who only followed a link finds the answers again, where the browser held the page.
  await leadTo(walker, 'history.go(-1)', '/');
  const isHeld = await walker.run<boolean>('window.isHeld === true');
  // Chromium without a window holds none; the others do.
  expect(isHeld).toBe(project.name !== 'chromium');
  if (isHeld) expect(await heading(walker)).toMatch(pluralOf(LANGUAGE, 'results.title'));

  await goTo(walker, 'NOTICE.txt');
  await walker.open(site.url);
  await walker.press(text('domain.home'));
  await walker.press(text('step.wipe'));
  await walker.sees(text('step.wiped'));
  await leadTo(walker, 'history.go(-3)', '/');
  expect(await heading(walker)).toBe(text('topics.title'));
  expect(await walker.run('document.querySelectorAll(".tile[aria-pressed=true]").length')).toBe(0);

  await walker.open(site.url);
  await answer(walker);
  await goTo(walker, 'NOTICE.txt');
  await walker.open(site.url);
  await walker.press(text('step.leave'));
  // The blank page bears that address already.
  await expect.poll(() => walker.run(SHOWN).catch(() => '')).toBe('/calendar.htmltrue');
  await leadTo(walker, 'history.go(-3)', isHeld ? '/calendar.html' : '/');
  await expect.poll(() => heading(walker).catch(() => '')).toMatch(isHeld ? /20\d\d$/ : text('topics.title'));
});

/** What the page says by itself: Playwright waits in vain for one that comes back to load. */
function heading(walker: Walker): Promise<string> {
  return walker.run('document.querySelector("h1").innerText');
}

async function answer(walker: Walker): Promise<void> {
  for (const key of ['domain.money', 'step.next', 'choice.cannot-pay', 'step.results']) await walker.press(text(key));
  await walker.waitForTitle(pluralOf(LANGUAGE, 'results.title'));
}

function goTo(walker: Walker, page: string): Promise<void> {
  return leadTo(walker, `location.assign('${page}')`, `/${page}`);
}

async function leadTo(walker: Walker, step: string, path: string): Promise<void> {
  // The page that is left may not answer any more.
  await walker.run(`void setTimeout(() => ${step})`).catch(() => null);
  await expect.poll(() => walker.run(SHOWN).catch(() => '')).toBe(`${path}true`);
}
