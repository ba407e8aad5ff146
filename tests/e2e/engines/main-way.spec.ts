/** The most important way through the app, in every engine and language. */
import { expect, test } from '../all-engines.ts';
import { LANGUAGES } from '../fixtures.ts';
import { walkMainWay } from '../walk-main-way.ts';

for (const language of LANGUAGES) {
  test(`${language}: the main way`, async ({ site, startWalker }) => {
    const walker = await startWalker(language);
    await walker.open(site.url);
    await walkMainWay(walker, language);
    expect(await walker.language()).toEqual({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
  });
}
