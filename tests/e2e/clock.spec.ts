/** A phone whose clock is a year off: what is said of hours and of age is said with that in mind, and nothing else suffers. */
import { expect, handOf, pluralOf, test, textsOf } from './fixtures.ts';
import { untilKept } from './on-the-phone.ts';

// Without a network it asks for news in vain.
test.use({ expectsTrouble: true });

const RIGHT = new Date('2026-11-23T09:30:00Z');

for (const [language, year, remark] of [
  ['nl', 2025, 'remark.clock-before-map'],
  ['tr', 2025, 'remark.clock-before-map'],
  ['en', 2028, 'remark.past-horizon'],
  ['ar', 2028, 'remark.past-horizon'],
] as const) {
  test(`${language}: a clock in ${year}: told on the results, in flight mode too; a right clock sets it right`, async ({
    openApp,
    site,
  }) => {
    const page = await openApp(language);
    await untilKept(page);
    await page.clock.setFixedTime(new Date(RIGHT).setUTCFullYear(year));
    await site.goAway();
    await page.reload();
    const { title, press } = handOf(page, language);
    const start = textsOf(language)(remark).split('{{')[0] ?? '';
    await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
    await expect(title).toHaveText(pluralOf(language, 'results.title'));
    await expect(page.locator('main').getByText(start).first()).toBeVisible();
    const places = await page.getByRole('article').allInnerTexts();
    expect(places.length).toBeGreaterThan(0);
    await page.clock.setFixedTime(RIGHT);
    await page.reload();
    await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
    await expect(title).toHaveText(pluralOf(language, 'results.title'));
    await expect(page.locator('main').getByText(textsOf(language)(remark).slice(-20))).toHaveCount(0);
  });
}

test('a clock half a year on: the map is old, and every result says to ask first', async ({ openApp, site }) => {
  const page = await openApp('ar');
  await untilKept(page);
  await site.goAway();
  await page.clock.setFixedTime(new Date('2027-07-01T09:30:00Z'));
  await page.reload();
  await handOf(page, 'ar').press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
  const cards = page.getByRole('article').filter({ has: page.getByRole('button') });
  await expect(cards.first()).toBeVisible();
  const old = textsOf('ar')('match.old-map');
  for (const card of await cards.all()) await expect(card).toContainText(old);
  await cards.first().getByRole('button').click();
  await page.screenshot({ path: 'tests/screenshots/ar-old-map.png', fullPage: true });
});
