/** The most important way through the app, in every engine and language. */
import { expect, test } from '../all-engines.ts';
import { LANGUAGES } from '../fixtures.ts';
import { walkMainWay } from '../walk-main-way.ts';

for (const language of LANGUAGES) {
  test(`${language}: the main way`, async ({ site, startWalker }, { project }) => {
    const walker = await startWalker(language);
    await walker.open(site.url);
    const picture = `tests/screenshots/place-${language}-${project.name}.png`;
    await walkMainWay(walker, language, () => walker.screenshot(picture));
    expect(await walker.language()).toEqual({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
  });
}
