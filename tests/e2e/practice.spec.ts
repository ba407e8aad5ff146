/** Voorbeeldstad: places of which much is known, with facts, hours and texts, in a municipality that says it is invented. */
import type { Page } from '@playwright/test';
import { expectGoodLook } from './expect-good-screen.ts';
import { expect, type LanguageId, NOW, test, textsOf } from './fixtures.ts';

test.use({ expectsTrouble: true });

test('what is open does not depend on the clock of the phone', async ({ browser, site }) => {
  const seen: string[] = [];
  for (const timezoneId of ['Europe/Amsterdam', 'Pacific/Auckland', 'America/Los_Angeles', 'Asia/Tehran']) {
    const context = await browser.newContext({ timezoneId, locale: 'nl-NL' });
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    await page.goto(site.url);
    await toResults(page, 'nl', 'domain.money');
    const results = await page.locator('main').innerText();
    await page.getByRole('article').first().getByRole('heading').getByRole('button').click();
    await expect(page.locator('.service').first()).toBeVisible();
    seen.push(results + (await page.locator('main').innerText()));
    await context.close();
  }
  expect(seen[0]).toMatch(/Nu open, tot \u2068\d\d:\d\d\u2069/);
  expect(seen[0]).toContain('maandag 23 nov');
  for (const other of seen.slice(1)) expect(other).toBe(seen[0]);
});

for (const [language, part] of [
  ['ar', '**/words-ar-rest.*.json'],
  ['tr', '**/later-screens-*.js'],
] as const) {
  test(`${language}: a part of the app that does not come is told, and fetched when asked again`, async ({
    browser,
    site,
  }) => {
    const text = textsOf(language);
    const context = await browser.newContext({ locale: language });
    const page = await context.newPage();
    let there = false;
    await page.route(part, (route) => (there ? route.continue() : route.abort()));
    await page.goto(site.url);
    await page.getByRole('button', { name: text('domain.money'), exact: true }).click();
    await page.getByRole('button', { name: text('step.next') }).click();
    await expect(page.getByText(text('problem.part'))).toBeVisible();
    await expectGoodLook(page, `${language}-no-part`);
    there = true;
    await page.getByRole('button', { name: text('problem.retry') }).click();
    // Texts are fetched again in place; a script only by a new page, which begins at the beginning.
    const title = part.includes('words') ? 'choices.title' : 'topics.title';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(title));
    await expect(page.getByText(text('problem.part'))).toBeHidden();
    await context.close();
  });
}

async function toResults(page: Page, language: LanguageId, ...tiles: string[]): Promise<void> {
  const text = textsOf(language);
  await page.getByRole('button', { name: /Voorbeeldstad/ }).click();
  for (const [n, key] of tiles.entries()) {
    if (n > 0) await page.getByRole('button', { name: text('step.next') }).click();
    await page.getByRole('button', { name: text(key), exact: true }).click();
  }
  await page.getByRole('button', { name: text('step.results') }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
}
