/** Never a dead end: without a script, without a map, without a language there is a sentence and a next step. */
import { expectGoodScreen } from './expect-good-screen.ts';
import { expect, LANGUAGES, test, textsOf } from './fixtures.ts';

test.use({ expectsTrouble: true });

test('without JavaScript the help lines stand there in four languages', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url);
  for (const language of LANGUAGES) {
    const text = textsOf(language);
    const part = page.locator(`section[lang="${language}"]`);
    await expect(part.getByText(text('helpnow.suicidal.title'))).toBeVisible();
    await expect(part.getByRole('link', { name: /0800-2000/ })).toBeVisible();
    await expect(part.getByRole('link', { name: /0800-2000/ })).toHaveAttribute('href', 'tel:08002000');
    await expect(page.locator(`[lang="${language}"] > noscript strong`)).toHaveText(text('boot.no-script'));
    await expect(page.locator(`[lang="${language}"] > noscript strong`)).toBeVisible();
  }
  await expect(page.locator('section[lang="ar"]')).toHaveCSS('direction', 'rtl');
  await page.screenshot({ path: 'tests/screenshots/no-script.png', fullPage: true });
  await context.close();
});

test('when the script does not arrive, the page says what to do', async ({ browser, site }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(site.url);
  for (const language of LANGUAGES) {
    await expect(page.getByText(textsOf(language)('boot.trouble'))).toBeVisible();
    await expect(page.locator(`section[lang="${language}"]`).getByRole('link', { name: /113/ })).toBeVisible();
  }
  await context.close();
});

for (const language of LANGUAGES) {
  const text = textsOf(language);

  test(`${language}: a map that does not come is told, and asked again without losing an answer`, async ({
    browser,
    site,
  }) => {
    site.trouble(/\/packs/, 'cut');
    const context = await browser.newContext({ locale: language });
    const page = await context.newPage();
    const press = (key: string) => page.getByRole('button', { name: text(key), exact: true }).click();
    await page.goto(site.url);
    for (const key of ['domain.money', 'step.next', 'choice.cannot-pay', 'step.results']) await press(key);
    await expect(page.getByText(text('problem.pack.unreachable'))).toBeVisible();
    await expectGoodScreen(page, `${language}-no-map`);
    site.trouble(/\/packs/, 'portal');
    await press('problem.retry');
    await expect(page.getByText(text('problem.pack.wrong-hash'))).toBeVisible();
    site.noTrouble();
    await press('problem.retry');
    await expect(page.getByRole('article').first()).toContainText(text('need.debts'));
    await context.close();
  });
}

test('a language that cannot be fetched leaves the one that is there, says so, and comes when it can', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ locale: 'nl' });
  const page = await context.newPage();
  let there = false;
  await page.route('**/words-tr-*.json', (route) => (there ? route.continue() : route.abort()));
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Türkçe' }).click();
  await expect(page.getByText(textsOf('nl')('problem.language'))).toBeVisible();
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText(textsOf('nl')('problem.language'))).toHaveCount(0);
  there = true;
  await page.getByRole('button', { name: 'Türkçe' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await context.close();
});

for (const [name, answer] of [
  ['does not come', null],
  ['is not there', { status: 404, body: 'nothing here' }],
  [
    'comes from another build',
    { body: '{"zijdeurWords":2,"language":"tr","subjectsMark":"other","words":{"prior":[]}}' },
  ],
] as const) {
  test(`a file of the search that ${name} is told as a search that failed, and the tiles are there`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ locale: 'nl' });
    const page = await context.newPage();
    const text = textsOf('nl');
    await page.route('**/search-tr-other.*.json', (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto(site.url);
    await page.getByLabel(text('topics.search')).fill('schulden');
    await expect(page.getByText(text('topics.search.failed'))).toBeVisible();
    await expect(page.getByRole('search').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('button', { name: text('domain.money'), exact: true })).toBeVisible();
    // The screen in that language reads a file of its own instead.
    await page.getByRole('button', { name: 'Türkçe' }).click();
    await page.getByLabel(textsOf('tr')('topics.search')).fill('borcum var');
    await expect(page.getByRole('search').getByRole('button', { name: textsOf('tr')('need.debts') })).toBeVisible();
    await context.close();
  });
}

test('a postcode that is none, or not on the map, gets a sentence', async ({ openApp }) => {
  const page = await openApp('nl');
  const text = textsOf('nl');
  for (const key of ['domain.money', 'step.next', 'choice.tax', 'step.next', 'step.skip']) {
    await page.getByRole('button', { name: text(key), exact: true }).click();
  }
  const field = page.getByLabel(text('home.postcode'));
  await field.fill('12');
  await field.press('Enter');
  await expect(page.getByText(text('home.postcode.format'))).toBeVisible();
  await field.fill('9711');
  await field.press('Enter');
  await expect(page.getByText('9711')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(text('home.filter')).fill('zzz');
  await expect(page.getByText(text('home.filter.none'))).toBeVisible();
});
