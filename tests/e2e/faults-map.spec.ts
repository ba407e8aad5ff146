/** A newer map that does not come as it should: the one on the phone stays, whole, and the person goes on. */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Trouble } from './answer-with-trouble.ts';
import { expectPlaces } from './expect-places.ts';
import { expect, handOf, LANGUAGES, type LanguageId, test, textsOf } from './fixtures.ts';
import { nextVersion } from './next-version.ts';
import { mapsOn, untilKept } from './on-the-phone.ts';
import type { Site } from './start-site.ts';

test.use({ expectsTrouble: true });

const NEW_PLACE = 'Nieuw Buurthuis';

let newer: string;
let newerEdition: string;
test.beforeAll(() => {
  newer = nextVersion({ firstPlace: NEW_PLACE });
  newerEdition = nextVersion({ firstPlace: NEW_PLACE, edition: true });
});
test.afterAll(() => {
  for (const folder of [newer, newerEdition]) rmSync(folder, { recursive: true });
});

const NEWER: readonly [Trouble, RegExp][] = [
  ['cut', /\/packs\//],
  ['half', /\/packs\//],
  ['changed', /\/packs\//],
  ['missing', /\/packs/],
  ['failing', /\/packs/],
  ['portal', /./],
];

const FIRST: readonly Trouble[] = ['failing', 'changed', 'half', 'cut'];

for (const [n, [trouble, address]] of NEWER.entries()) {
  const language = languageAt(n);

  test(`${language}: a newer map arrives ${trouble}: the one on the phone stays, and the newer comes when it can`, async ({
    openApp,
    site,
  }) => {
    const page = await openApp(language);
    await untilKept(page);
    const before = await mapsOn(page);
    site.serve(newer);
    site.trouble(address, trouble);
    await reloadAndAsk(page, site);
    expect(await mapsOn(page)).toEqual(before);
    await expectPlaces(page, language);
    await expect(page.locator('main')).not.toContainText(textsOf(language)('problem.retry'));
    // Nothing that came was taken for a part of the app, either.
    site.noTrouble();
    await page.reload();
    await expect.poll(() => mapsOn(page)).not.toEqual(before);
    await site.goAway();
    await page.reload();
    await expectPlaces(page, language);
  });
}

for (const [n, trouble] of FIRST.entries()) {
  const language = languageAt(n);

  test(`${language}: the very first map arrives ${trouble}: that is told, and asked again without losing an answer`, async ({
    openApp,
    site,
  }) => {
    site.trouble(/\/packs/, trouble);
    const page = await openApp(language);
    const { button, press } = handOf(page, language);
    await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
    const broken = trouble === 'half' || trouble === 'changed';
    const text = textsOf(language);
    await expect(page.getByText(text(`problem.pack.${broken ? 'wrong-hash' : 'unreachable'}`))).toBeVisible();
    expect(await mapsOn(page)).toEqual([]);
    site.noTrouble();
    await button('problem.retry').click();
    await expect(page.getByRole('article').first()).toContainText(text('need.debts'));
    await expect.poll(() => mapsOn(page)).toHaveLength(1);
  });
}

test('a map for a newer app is left alone: the one on the phone stays', async ({ openApp, site }) => {
  const page = await openApp('tr');
  await untilKept(page);
  const before = await mapsOn(page);
  site.serve(newerEdition);
  await reloadAndAsk(page, site);
  // That of the newer app may stand beside it by now.
  expect(await mapsOn(page)).toEqual(expect.arrayContaining(before));
  await expectPlaces(page, 'tr');
});

test('a newer map is there without a word, but not under the eyes of somebody who reads a list', async ({
  openApp,
  site,
}) => {
  const page = await openApp('nl');
  await untilKept(page);
  site.serve(newer);
  site.trouble(/\/packs\//, 'held');
  await page.reload();
  const { title, press } = handOf(page, 'nl');
  await press('domain.people', 'step.next', 'choice.among-people', 'step.results');
  const renamed = page.getByRole('button', { name: NEW_PLACE, exact: true });
  await expect(page.getByRole('article').first()).toBeVisible();
  const before = [await title.innerText(), ...(await page.getByRole('article').allInnerTexts())];
  site.noTrouble();
  await expect.poll(async () => (await mapsOn(page))[0]?.firstPlace).toBe(NEW_PLACE);
  expect([await title.innerText(), ...(await page.getByRole('article').allInnerTexts())]).toEqual(before);
  // The search knows the places by their names.
  await press('step.back', 'step.back');
  await page.getByRole('searchbox').fill(NEW_PLACE);
  await expect(renamed).toBeVisible();
});

function languageAt(n: number): LanguageId {
  return LANGUAGES[n % LANGUAGES.length] ?? 'nl';
}

/** Opens the page anew, and waits until it has asked for news, so that whatever came has come. */
async function reloadAndAsk(page: Page, site: Site): Promise<void> {
  const asked = () => site.requests.filter((line) => line.includes('/sw.js')).length;
  const before = asked();
  await page.reload();
  // The worker is asked for after the maps.
  await expect.poll(asked).toBeGreaterThan(before);
}
