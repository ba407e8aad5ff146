/** A person who does not read: finds everything to tap by its picture and where it stands, and knows a fact by both. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, LANGUAGES, test } from './fixtures.ts';

/** What can be tapped and shows no picture, because it is a name. */
const NAMES = [
  // Of a language.
  '.language-bar button',
  // Of a neighbourhood.
  '.wijk:has(bdi[lang="nl"])',
];

const LOOKS: Readonly<Record<string, Readonly<Record<string, string>>>> = parse(
  readFileSync('content/facts.yaml', 'utf8'),
);
/** The row of facts: the pictures that each may show, in the order in which they always stand. */
const ROW = [
  Object.values(LOOKS.access ?? {}),
  Object.values(LOOKS.cost ?? {}),
  Object.values(LOOKS['name-asked'] ?? {}),
  Object.values(LOOKS.languages ?? {}),
  [LOOKS.place?.wheelchair ?? ''],
  Object.values(LOOKS['for-whom'] ?? {}),
];

for (const language of LANGUAGES) {
  test(`${language}: by pictograms alone, from the first screen to a place with an address or a number`, async ({
    openApp,
  }) => {
    const page = await openApp(language);
    const main = page.locator('main');
    const tap = (...pictograms: string[]) =>
      test.step(`tap ${pictograms}`, async () => {
        for (const pictogram of pictograms) await withPicture(main, pictogram).click();
        await expectPicturesEverywhere(page);
      });

    await expectPicturesEverywhere(page);
    await page.locator('summary', { has: page.locator('use[href$="#help-now"]') }).click();
    await expectPicturesEverywhere(page);
    await expect(withPicture(page.locator('#help-now'), 'phone')).toHaveAttribute('href', 'tel:112');

    await tap('invented');
    await tap('money', 'next');
    await tap('bills', 'next');
    await tap('who-me');
    await tap('rather-not-say');
    // A picture explains what it means, and stands alone on its screen.
    await tap('elsewhere');
    await expect(main.locator('.elsewhere-picture')).toBeVisible();
    await tap('next');
    await tap('next');
    await tap('free', 'next');

    // Nothing to leave out: a picture leads to where one lives. There a name is a name, and Skip has an arrow.
    await expect(withPicture(main, 'map-pin-home')).toBeVisible();
    await tap('edit');
    const rows = main.locator('.change-row');
    await withPicture(rows.filter({ has: use(page, 'elsewhere') }), 'edit').click();
    await expectPicturesEverywhere(page);
    await tap('near', 'check', 'close');

    const cards = main.locator('article', { has: page.locator('.fact-row') });
    await expect(cards.nth(1)).toBeVisible();
    const seen = await Promise.all((await cards.all()).map(rowOf));
    for (const row of seen) expectInOrder(row);
    // More of them, and the same facts stand in the same places.
    await tap('list');
    for (const card of await cards.all()) expectInOrder(await rowOf(card));

    for (const [n, row] of seen.slice(0, 2).entries()) {
      await cards.nth(n).getByRole('button').click();
      await expect(main.locator('address')).toBeVisible();
      await expectPicturesEverywhere(page);
      expect(await rowOf(main)).toEqual(row);
      // Whether it is open stands above them, here as there.
      await expect(main.locator('.open-state + .fact-row')).toBeVisible();
      await tap('map');
      const ways = main.locator('a.phone, address bdi[dir="ltr"]');
      await expect(ways.first()).toHaveText(/\d/);
      await tap('back');
    }
    await withPicture(page.locator('main, footer'), 'wipe').click();
    await expect(main.locator('.tile[aria-pressed="true"]')).toHaveCount(0);
  });
}

test('who is in danger finds the numbers by a picture, and is asked nothing more', async ({ openApp }) => {
  const page = await openApp('ar');
  const main = page.locator('main');
  for (const pictogram of ['family', 'next', 'home-violence']) await withPicture(main, pictogram).click();
  await expect(withPicture(main, 'phone')).toHaveAttribute('href', 'tel:112');
  await withPicture(main, 'next').click();
  await withPicture(main, 'who-me').click();
  await expect(withPicture(main, 'phone')).toHaveAttribute('href', 'tel:112');
  await expectPicturesEverywhere(page);
});

function use(page: Page, pictogram: string): Locator {
  return page.locator(`use[href$="#${pictogram}"]`);
}

/** The first thing to tap that shows a picture. */
function withPicture(part: Locator, pictogram: string): Locator {
  return part.locator(`:is(button, a, summary):has(use[href$="#${pictogram}"])`).first();
}

/** Every thing to tap on the screen shows a picture, and every picture is drawn. */
async function expectPicturesEverywhere(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  const bare = await page.evaluate((names) => {
    const toTap = [...document.querySelectorAll('button, a[href], summary, [role="button"]')];
    return (
      toTap
        .filter((one) => one.checkVisibility() && !names.some((name) => one.matches(name)))
        // A card is one thing to tap: its button covers it.
        .filter((one) => !(one.matches('.card__open') ? one.closest('.card') : one)?.querySelector('use'))
        .map((one) => one.outerHTML.slice(0, 200))
    );
  }, NAMES);
  expect(bare).toEqual([]);
  const empty = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<SVGGraphicsElement>('use')]
        .filter((one) => one.checkVisibility() && one.getBBox().width === 0)
        .map((one) => one.getAttribute('href')),
    );
  await expect.poll(empty).toEqual([]);
}

/** The pictures of the first row of facts, in their order. */
async function rowOf(part: Locator): Promise<string[]> {
  const uses = part.locator('.fact-row').first().locator('use');
  return uses.evaluateAll((all) => all.map((one) => one.getAttribute('href')?.split('#')[1] ?? ''));
}

/** Every picture belongs to the fact of its place; the last fact may be missing, or stand there more than once. */
function expectInOrder(row: readonly string[]): void {
  expect(row.length).toBeGreaterThanOrEqual(3);
  let fact = 0;
  for (const picture of row) {
    while (fact < ROW.length && !ROW[fact]?.includes(picture)) fact += 1;
    expect(fact, `${picture} in ${row}`).toBeLessThan(ROW.length);
  }
}
