/** Somebody types what it is about in their own words. */
import type { Page } from '@playwright/test';
import { expectGoodLook, expectGoodScreen } from './expect-good-screen.ts';
import { expect, LANGUAGES, type LanguageId, test, textsOf } from './fixtures.ts';

/** What people type in each language, about debts, in danger, and about nothing. */
const TYPED: Readonly<Record<LanguageId, { debts: string; danger: string; nonsense: string }>> = {
  nl: { debts: 'ik heb schulden', danger: 'mijn man slaat mij', nonsense: 'qwrtzxp' },
  en: { debts: 'the bailiff is at my door', danger: 'my husband hits me', nonsense: 'qwrtzxp' },
  ar: { debts: 'عندي ديون', danger: 'زوجي يضربني', nonsense: 'ضصثقفغ' },
  tr: { debts: 'borcum var', danger: 'kocam beni dövüyor', nonsense: 'qwrtzxp' },
};

for (const language of LANGUAGES) {
  const text = textsOf(language);
  const typed = TYPED[language];

  test(`${language}: from one's own words to places`, async ({ openApp }) => {
    const page = await openApp(language);
    await typeIn(page, language, typed.debts);
    const debts = page.getByRole('search').getByRole('button', { name: text('need.debts') });
    await expect(debts).toBeVisible();
    await expectGoodScreen(page, `${language}-search-found`);
    await debts.click();
    await expect(debts).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: text('step.next') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('who.title'));
    await expect(page.getByRole('button', { name: text('need.debts') })).toBeVisible();
    await page.getByRole('button', { name: text('step.results'), exact: true }).click();
    await expect(page.getByRole('article').first()).toBeVisible();
    // Back keeps what was chosen, and a tap takes it back.
    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: text('need.debts'), pressed: true }).click();
    await expect(page.getByRole('button', { name: text('need.debts'), pressed: false })).toBeFocused();
    const box = page.getByRole('searchbox');
    await expect(box).toHaveValue(typed.debts);
    await expect(box).toHaveAttribute('spellcheck', 'false');
    await expect(box).toHaveAttribute('autocomplete', 'off');
  });

  test(`${language}: who is in danger sees numbers above all else`, async ({ openApp }) => {
    const page = await openApp(language);
    await typeIn(page, language, typed.danger);
    const search = page.getByRole('search');
    await expect(search.getByRole('status').first()).toContainText(text('results.lines.safety'));
    const [line, need] = [search.getByRole('link').first(), search.getByRole('button').first()];
    const [above, below] = [await line.boundingBox(), await need.boundingBox()];
    expect(above?.y).toBeLessThan(below?.y ?? 0);
    await expectGoodScreen(page, `${language}-search-danger`);
    // Nothing typed, nothing shown.
    await search.getByRole('searchbox').fill('');
    await expect(search.getByRole('link')).toHaveCount(0);
  });

  test(`${language}: nonsense gets a friendly line, and the tiles are still there`, async ({ openApp }) => {
    const page = await openApp(language);
    await typeIn(page, language, typed.nonsense);
    await expect(page.getByRole('search')).toContainText(text('search.none'));
    await expect(page.getByRole('button', { name: text('domain.money'), exact: true })).toBeVisible();
    await expectGoodScreen(page, `${language}-search-none`);
  });
}

test('places, help lines and neighbourhoods are found by name', async ({ openApp }) => {
  const page = await openApp('nl');
  const text = textsOf('nl');
  const search = page.getByRole('search');
  await typeIn(page, 'nl', 'juridisch loket');
  await expect(search.getByRole('link', { name: 'Juridisch Loket' })).toBeVisible();
  await typeIn(page, 'nl', 'slotervaart-noord');
  await search.getByRole('button', { name: 'Slotervaart-Noord' }).click();
  await expect(search.getByRole('button', { name: 'Slotervaart-Noord', pressed: true })).toBeVisible();
  await expectGoodLook(page, 'nl-search-neighbourhood');
  await typeIn(page, 'nl', 'bibliotheek weesp');
  await search.getByRole('button', { name: 'Bibliotheek Weesp' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bibliotheek Weesp');
  await page.getByRole('button', { name: text('step.back') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('topics.title'));
  await expect(search.getByRole('searchbox')).toHaveValue('bibliotheek weesp');
});

test('Enter goes to the first suggestion and sends nothing anywhere', async ({ openApp }) => {
  const page = await openApp('nl');
  await typeIn(page, 'nl', 'schulden');
  await expect(page.getByRole('search').getByRole('button').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('search').getByRole('button').first()).toBeFocused();
});

async function typeIn(page: Page, language: LanguageId, words: string): Promise<void> {
  await page.getByLabel(textsOf(language)('topics.search')).fill(words);
}
