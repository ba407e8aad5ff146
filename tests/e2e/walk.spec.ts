import { expect, expectGoodScreen, expectNoTraces, LANGUAGES, test, textsOf } from './fixtures.ts';

for (const language of LANGUAGES) {
  const text = textsOf(language);

  test(`${language}: from the first question to a place near home`, async ({ openApp, site }) => {
    const page = await openApp(language);
    const tile = (key: string) => page.getByRole('button', { name: text(key), exact: true });
    const next = () => page.getByRole('button', { name: text('step.next') }).click();
    const look = async (name: string) => {
      await expectGoodScreen(page, `${language}-${name}`);
      await expectNoTraces(page, site);
    };

    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await look('1-topics');
    await tile('domain.money').click();
    await tile('domain.papers').click();
    await expect(tile('domain.money')).toHaveAttribute('aria-pressed', 'true');
    await next();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('choices.title'));
    await tile('choice.cannot-pay').click();
    await tile('choice.letter').click();
    await look('2-choices');
    await next();

    await look('3-who');
    await tile('who.me').click();

    await page.getByLabel(text('home.postcode')).fill('1055');
    await page.getByRole('button', { name: text('home.postcode.use') }).click();
    await look('4-home');
    await page.getByRole('button', { name: text('home.which.all') }).click();
    await next();

    await look('5-where');
    await tile('where.near').click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('matters.title'));
    await tile('when.this-week').waitFor({ state: 'detached' });
    await tile('wish.free').click();
    await look('6-matters');
    await page.getByRole('button', { name: text('step.results'), exact: true }).click();

    const cards = page.getByRole('listitem').filter({ has: page.getByRole('article') });
    await expect(cards.first()).toContainText(text('need.debts'));
    await expect(cards.first()).toContainText(text('open.unknown'));
    await expect(cards.first().getByRole('list', { name: text('row.title') })).toContainText(text('row.unknown'));
    await expect(cards.first()).toContainText(text('doubt.not-checked'));
    await look('7-results');

    const name = await cards.first().getByRole('heading').innerText();
    await cards.first().getByRole('heading').getByRole('button').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByText(text('hours.unknown.all'))).toBeVisible();
    // A map is somebody else's: what that tells them comes before the links, and nothing is asked before one is tapped.
    await page.getByRole('button', { name: text('place.map') }).click();
    await expect(page.getByRole('link', { name: text('place.map.website') })).toHaveAttribute(
      'href',
      /^https:\/\/www\.o/,
    );
    await expect(page.getByText(text('leaving.map'))).toBeVisible();
    // This municipality gave no address for it, so there is its front desk to call.
    await expect(page.getByText(text('place.wrong.call.municipality'))).toBeVisible();
    await look('8-place');

    await page.getByRole('button', { name: text('place.back') }).click();
    await expect(cards.first().getByRole('heading')).toHaveText(name);
    await page.goBack();
    await page.goBack();
    await expect(tile('where.near')).toHaveAttribute('aria-pressed', 'true');
  });

  test(`${language}: help now, opened`, async ({ openApp }) => {
    const page = await openApp(language);
    const help = page.locator('details.help-now');
    await expect(help.getByRole('link').first()).toBeHidden();
    await help.locator('summary').click();
    await expect(help.getByRole('link', { name: /0800-2000/ })).toBeVisible();
    await expect(
      help
        .getByRole('link', { name: /0800-2000/ })
        .locator('bdi')
        .first(),
    ).toHaveAttribute('dir', 'ltr');
    await expect(help.getByText(text('helpnow.stays-visible'))).toBeVisible();
    await expectGoodScreen(page, `${language}-help-now`);
  });

  test(`${language}: somebody who is not safe gets the lines first, and is not asked where they live`, async ({
    openApp,
  }) => {
    const page = await openApp(language);
    await page.getByRole('button', { name: text('domain.family'), exact: true }).click();
    await page.getByRole('button', { name: text('step.next') }).click();
    await page.getByRole('button', { name: text('choice.not-safe-at-home'), exact: true }).click();
    await page.getByRole('button', { name: text('step.next') }).click();
    await page.getByRole('button', { name: text('who.me'), exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('results.lines.safety'));
    await expect(page.locator('main').getByRole('link').first()).toHaveText(/112/);
    await expectGoodScreen(page, `${language}-safety`);
  });

  test(`${language}: rather not in my own neighbourhood`, async ({ openApp }) => {
    const page = await openApp(language);
    const tile = (key: string) => page.getByRole('button', { name: text(key), exact: true });
    await tile('domain.people').click();
    await page.getByRole('button', { name: text('step.next') }).click();
    await tile('choice.among-people').click();
    await page.getByRole('button', { name: text('step.next') }).click();
    await page.getByRole('button', { name: text('step.skip') }).click();
    await page.getByLabel(text('home.filter')).fill('dapper');
    await page.getByRole('button', { name: 'Dapperbuurt', exact: true }).click();
    await page.getByRole('button', { name: text('step.next') }).click();
    await tile('where.elsewhere').click();
    // What it means is said before anything is asked about it.
    await expect(page.getByText(text('elsewhere.no-promise'))).toBeVisible();
    await expectGoodScreen(page, `${language}-elsewhere-explained`);
    await page.getByRole('button', { name: text('step.back') }).click();
    await expect(tile('where.elsewhere')).toHaveAttribute('aria-pressed', 'true');
    await tile('where.elsewhere').click();
    await page.getByRole('button', { name: text('step.next') }).click();
    await page.getByLabel(text('home.filter')).fill('IJburg');
    await page.getByRole('button', { name: 'IJburg-West', exact: true }).click();
    await expectGoodScreen(page, `${language}-avoid`);
    await page.getByRole('button', { name: text('step.next') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('reach.title'));
    await expectGoodScreen(page, `${language}-reach`);
    const walk = page.locator('.tile').first();
    await expect(walk.locator('svg')).toHaveCount(2);
    await walk.click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(text('reach.title'));
    const results = page.getByRole('button', { name: text('step.results'), exact: true });
    await results.or(page.getByRole('article').first()).first().waitFor();
    if (await results.isVisible()) await results.click();
    await expect(page.getByText('\u2068Dapperbuurt\u2069\u00A0· \u2068IJburg-West\u2069')).toBeVisible();
    await expect(page.getByRole('article').first()).toContainText(text('doubt.serves-unknown'));
    await expectGoodScreen(page, `${language}-elsewhere`);
  });
}
