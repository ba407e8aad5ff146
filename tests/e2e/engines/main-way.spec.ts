/** The most important way through the app with a network, in every engine; flight.spec.ts goes it in every language. */
import { expect, test } from '../all-engines.ts';
import { textsOf } from '../fixtures.ts';
import { openFirstPlace, walkMainWay } from '../walk-main-way.ts';

test('ar: the main way, and the page of a place with hours, to look at', async ({ site, startWalker }, { project }) => {
  const walker = await startWalker('ar');
  const text = textsOf('ar');
  await walker.open(site.url);
  await walkMainWay(walker, 'ar');
  expect(await walker.language()).toEqual({ lang: 'ar', dir: 'rtl' });
  await walker.press(text('region.practice').replace('{{region}}', 'Voorbeeldstad'));
  for (const key of ['domain.learning', 'step.next', 'choice.speak-dutch', 'step.results'])
    await walker.press(text(key));
  await walker.sees(text('results.list'));
  await openFirstPlace(walker);
  await walker.screenshot(`tests/screenshots/engines-place-ar-${project.name}.png`);
});
