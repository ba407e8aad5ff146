/** The most important way through the app, in every engine and language. */
import { expect, test } from '../all-engines.ts';
import { LANGUAGES, textsOf } from '../fixtures.ts';
import { openFirstPlace, walkMainWay } from '../walk-main-way.ts';

for (const language of LANGUAGES) {
  test(`${language}: the main way`, async ({ site, startWalker }) => {
    const walker = await startWalker(language);
    await walker.open(site.url);
    await walkMainWay(walker, language);
    expect(await walker.language()).toEqual({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
  });
}

test('ar: the page of a place with hours, to look at', async ({ site, startWalker }, { project }) => {
  const walker = await startWalker('ar');
  const text = textsOf('ar');
  await walker.open(site.url);
  await walker.press(text('region.practice').replace('{{region}}', 'Voorbeeldstad'));
  for (const key of ['domain.learning', 'step.next', 'choice.speak-dutch', 'step.results'])
    await walker.press(text(key));
  await walker.sees(text('results.list'));
  await openFirstPlace(walker);
  await walker.screenshot(`tests/screenshots/engines-place-ar-${project.name}.png`);
});
