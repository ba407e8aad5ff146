/** The screens that no walk comes by, each in every language and look. What is typed in the search box: search.spec.ts. */
import { expectGoodScreen } from './expect-good-screen.ts';
import { expect, handOf, LANGUAGES, test, textsOf } from './fixtures.ts';

for (const language of LANGUAGES) {
  const text = textsOf(language);

  test(`${language}: help now, opened from the results and closed again`, async ({ openApp }) => {
    const page = await openApp(language);
    const { press, title } = handOf(page, language);
    const help = page.locator('#help-now');
    await expect(help.getByRole('link').first()).toBeHidden();
    await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
    await expect(page.getByRole('article').first()).toBeVisible();
    const found = await title.innerText();
    const before = await page.evaluate(() => history.length);

    await help.locator('summary').click();
    await expect(help.getByText(text('helpnow.stays-visible'))).toBeVisible();
    await expect(help.getByText(text('helpnow.danger.title'))).toBeVisible();
    const number = help.getByRole('link', { name: /0800-2000/ });
    await expect(number.locator('bdi').first()).toHaveAttribute('dir', 'ltr');
    await expectGoodScreen(page, `${language}-help-now`);
    await help.locator('summary').click();
    await expect(help.getByText(text('helpnow.danger.title'))).toBeHidden();
    await expect(title).toHaveText(found);
    expect(await page.evaluate(() => history.length)).toBe(before);

    // What is known only of its kind: nothing is said for sure.
    const card = page.getByRole('article').first();
    await expect(card).toContainText(text('need.debts'));
    await expect(card).toContainText(text('open.unknown'));
    await expect(card.getByRole('list', { name: text('row.title') })).toContainText(text('row.unknown'));
    await expect(card).toContainText(text('doubt.not-checked'));
    await help.locator('summary').click();
    await card.getByRole('button').click();
    await expect(page.getByText(text('hours.unknown.all'))).toBeVisible();
    await expect(help).not.toHaveAttribute('open');
    await expect(title).toBeInViewport();
    // This municipality gave no address for it, so there is its front desk to call.
    await expect(page.getByText(text('place.wrong.call.municipality'))).toBeVisible();
    await expectGoodScreen(page, `${language}-place-typical`);
  });

  test(`${language}: somebody who is not safe gets the lines first, and is not asked where they live`, async ({
    openApp,
  }) => {
    const page = await openApp(language);
    const { press, title } = handOf(page, language);
    await press('domain.family', 'step.next', 'choice.not-safe-at-home', 'step.next', 'who.me');
    await expect(title).toHaveText(text('results.lines.safety'));
    await expect(page.locator('main').getByRole('link').first()).toHaveText(/112/);
    await expectGoodScreen(page, `${language}-results-safety`);
  });

  test(`${language}: who stays at home gets ways to get help; and where no place is, somebody to ask`, async ({
    openApp,
  }) => {
    const page = await openApp(language);
    const { press, title } = handOf(page, language);
    await press('domain.money', 'step.next', 'choice.funeral', 'step.results');
    await expect(title).toHaveText(text('results.title.none'));
    await expect(page.getByText(text('results.none'))).toBeVisible();
    await expect(page.locator('main').getByRole('link', { name: /14 020/ })).toBeVisible();
    await expectGoodScreen(page, `${language}-results-none`);
    await page.goBack();
    await press('choice.funeral', 'choice.cannot-pay', 'step.next', 'step.skip', 'step.skip', 'where.from-home');
    const results = page.getByRole('article').first();
    await results.or(page.getByRole('heading', { name: text('matters.title') })).waitFor();
    if (!(await results.isVisible())) await press('step.results');
    await expect(page.locator('main').getByRole('link').first()).toHaveAttribute('href', /^tel:/);
    await expectGoodScreen(page, `${language}-results-from-home`);
  });

  test(`${language}: a place with more than was asked for; about the app, and how far it is there for everybody`, async ({
    openApp,
  }) => {
    const page = await openApp(language);
    const { press, title } = handOf(page, language);
    await page.getByRole('button', { name: /Voorbeeldstad/ }).click();
    await press('domain.learning', 'step.next', 'choice.speak-dutch', 'step.results');
    await page.getByRole('article').first().getByRole('heading').getByRole('button').click();
    const folded = page.locator('details.folded-service').first();
    await expect(folded.getByRole('heading', { level: 4 }).first()).toBeHidden();
    await folded.locator('summary').press('Enter');
    await expect(folded.getByRole('heading', { name: text('place.hours') })).toBeVisible();
    await expectGoodScreen(page, `${language}-place-folded`);

    await press('step.about');
    await expect(title).toHaveText(text('step.about'));
    await page.locator('main summary').click();
    await expectGoodScreen(page, `${language}-about`);
    await press('step.accessibility');
    await expect(page.getByText(text('access.status.value'))).toBeVisible();
    await expectGoodScreen(page, `${language}-accessibility`);
  });
}
