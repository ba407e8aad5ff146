/** Flight mode: who has opened the app once needs no network any more, in every engine and language. */
import { expect, test } from '../all-engines.ts';
import { LANGUAGES, type LanguageId, textsOf } from '../fixtures.ts';
import { walkMainWay } from '../walk-main-way.ts';
import type { Walker } from '../walker.ts';

// What a browser keeps by itself would hide what the app forgot to keep.
test.beforeEach(({ site }) => site.forbidCaching());

for (const language of LANGUAGES) {
  test(`${language}: without a network the page comes again, also when the browser was closed, and all of it works`, async ({
    site,
    startWalker,
    webkit,
  }, { annotations }) => {
    const walker = await startWalker(language);
    await walker.open(site.url);
    await untilKept(walker);
    await site.goAway();
    await walker.reload();
    if (webkit) {
      const description = 'WebKit forgets what a window kept when its driver closes it';
      annotations.push({ type: 'in part', description });
      await walkMainWay(walker, language);
      return leaveInArabic(walker, language);
    }
    await walker.waitForTitle(textsOf(language)('topics.title'));
    expect(await walker.language()).toEqual({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
    await walker.close();
    const again = await startWalker(language);
    await again.open(site.url);
    await walkMainWay(again, language);
    await leaveInArabic(again, language);
  });
}

/** Leaves quickly, which is the same in every language; a calendar comes from what is on the phone, and Back shows nothing of the app. */
async function leaveInArabic(walker: Walker, language: LanguageId): Promise<void> {
  if (language !== 'ar') return;
  const text = textsOf(language);
  for (const key of ['domain.money', 'step.next', 'step.leave']) await walker.press(text(key));
  const shown = () => walker.run<string>("location.pathname + document.querySelectorAll('td').length").catch(() => '');
  await expect.poll(shown).toMatch(/^\/calendar\.html[1-9]\d*$/);
  expect(await walker.run('document.body.innerText')).toMatch(/20\d\d/);
  // The entry below belongs to the same calendar, in the place of those of the app.
  await walker.run(
    "new Promise((came) => { addEventListener('popstate', () => came(true), { once: true }); history.back(); })",
  );
  expect(await shown()).toMatch(/^\/calendar\.html[1-9]\d*$/);
}

/** Waits until the service worker has kept everything, and answers for this page. */
async function untilKept(walker: Walker): Promise<void> {
  await walker.run('navigator.serviceWorker.ready.then(() => true)');
  await walker.run(`navigator.serviceWorker.controller ? true : new Promise((come) =>
    navigator.serviceWorker.addEventListener('controllerchange', () => come(true), { once: true }))`);
}
