/** What the app tells about itself: from every screen and back again; and one tap that wipes everything. */
import { expect, test, textsOf } from './fixtures.ts';

for (const language of ['nl', 'ar'] as const) {
  const text = textsOf(language);

  test(`${language}: about and accessibility from the first screen and from the results, and Back keeps the answers`, async ({
    openApp,
  }) => {
    const page = await openApp(language);
    const press = (key: string) => page.getByRole('button', { name: text(key), exact: true }).click();
    const title = page.getByRole('heading', { level: 1 });

    await press('step.about');
    await expect(title).toHaveText(text('step.about'));
    await expect(title).toBeFocused();
    await expect(page.getByText('CBS, wijken en buurten 2024')).toBeVisible();
    await press('step.accessibility');
    await expect(title).toHaveText(text('step.accessibility'));
    await expect(page.getByText(text('access.status.value'))).toBeVisible();
    await press('step.back');
    await expect(title).toHaveText(text('step.about'));
    await press('step.back');
    await expect(title).toHaveText(text('topics.title'));
    await expect(page.getByRole('button', { name: text('step.wipe') })).toHaveCount(0);

    for (const key of ['domain.money', 'step.next', 'choice.cannot-pay', 'step.results']) await press(key);
    await expect(page.getByRole('article').first()).toBeVisible();
    const found = await title.innerText();
    await press('step.accessibility');
    await expect(title).toHaveText(text('step.accessibility'));
    await page.goBack();
    await expect(title).toHaveText(found);
    await press('step.about');
    await expect(title).toHaveText(text('step.about'));
    await press('step.back');
    await expect(title).toHaveText(found);
    await expect(page.getByRole('region', { name: text('strip.title') })).toContainText(text('choice.cannot-pay'));
  });

  test(`${language}: one tap wipes everything, and says so`, async ({ openApp }) => {
    const page = await openApp(language);
    const press = (key: string) => page.getByRole('button', { name: text(key), exact: true }).click();
    const title = page.getByRole('heading', { level: 1 });
    const money = page.getByRole('button', { name: text('domain.money'), exact: true });
    const wiped = page.getByRole('status').filter({ hasText: text('step.wiped') });

    for (const key of ['domain.money', 'step.next', 'choice.cannot-pay', 'step.results', 'step.wipe']) await press(key);
    await expect(title).toHaveText(text('topics.title'));
    await expect(title).toBeFocused();
    await expect(wiped).toBeVisible();
    await expect(money).toHaveAttribute('aria-pressed', 'false');
    await page.goBack();
    await expect(title).toHaveText(text('topics.title'));
    await expect(money).toHaveAttribute('aria-pressed', 'false');

    // On the first screen itself, too, where no other screen comes.
    await money.click();
    await page.getByRole('searchbox').fill('schulden');
    await press('step.wipe');
    await expect(page.getByRole('searchbox')).toHaveValue('');
    await expect(money).toHaveAttribute('aria-pressed', 'false');
    await expect(title).toBeFocused();
    await expect(wiped).toBeVisible();
  });
}

test('the bar at the bottom does not cover what stands under the screen', async ({ openApp }) => {
  const page = await openApp('nl');
  const text = textsOf('nl');
  await page.getByRole('button', { name: text('domain.money'), exact: true }).click();
  // The last thing to come to this screen.
  await expect(page.getByText(text('topics.offline'))).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  for (const key of ['step.about', 'step.accessibility', 'step.wipe']) {
    const button = page.getByRole('button', { name: text(key), exact: true });
    const isOnTop = await button.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop, key).toBe(true);
  }
  await page.screenshot({ path: 'tests/screenshots/nl-footer.png' });
});

test('sources and licences are a file of the app itself, in a window of its own', async ({ openApp, site }) => {
  const page = await openApp('en');
  const text = textsOf('en');
  await page.getByRole('button', { name: text('step.about'), exact: true }).click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: text('about.notice') }).click();
  const notice = await opened;
  await expect(notice.getByText('In the script that the browser runs')).toBeVisible();
  expect(notice.url()).toBe(`${site.url}NOTICE.txt`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('step.about'));
});
