/** The most important way through the app with a network, in every engine; flight.spec.ts goes it in every language. */
import { expect, test } from '../all-engines.ts';
import { textsOf } from '../fixtures.ts';
import type { Site } from '../start-site.ts';
import { judgeTraces } from '../traces/judge-traces.ts';
import { CLEAN, LEFT } from '../traces/left-behind.ts';
import { readingOf } from '../traces/read-traces.ts';
import { openFirstPlace, walkMainWay } from '../walk-main-way.ts';
import type { Walker } from '../walker.ts';

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
  await expectSeen(walker, site);
});

/** What looks after every step sees in this engine, too, whatever stands where nothing should. */
async function expectSeen(walker: Walker, site: Site): Promise<void> {
  await expect.poll(() => walker.run<string[]>('caches.keys()')).toHaveLength(1);
  const { console: _, ...left } = LEFT;
  for (const [where, [leave, found]] of Object.entries(left)) {
    await walker.run(`(async () => { await (${leave}); })()`);
    const traces = JSON.parse(await walker.run(readingOf({ hashes: false, database: true, files: true })));
    expect(judgeTraces(traces, [site], {}).join('\n'), where).toMatch(found);
    await walker.run(CLEAN);
  }
}
