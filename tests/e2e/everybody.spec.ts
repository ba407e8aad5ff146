/** For everybody: keyboard alone, a narrow screen, large text, forced colours, a screen reader that follows. */
import { expect, expectGoodScreen, setFontSize, test, textsOf } from './fixtures.ts';

test('the whole way with the keyboard alone', async ({ openApp }) => {
  const page = await openApp('nl');
  const text = textsOf('nl');
  const tabTo = async (key: string) => {
    const button = page.getByRole('button', { name: text(key), exact: true });
    for (let n = 0; n < 200; n++) {
      if (await button.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${key}`);
  };
  await tabTo('domain.learning');
  await page.keyboard.press('Space');
  await tabTo('step.next');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo('choice.read-better');
  await page.keyboard.press('Enter');
  await tabTo('step.results');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const first = page.getByRole('article').first().getByRole('button');
  await first.focus();
  const name = await first.innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await tabTo('place.back');
  await page.keyboard.press('Enter');
  await expect(first).toHaveText(name);
});

test('a screen reader hears titles, pressed tiles and numbers', async ({ openApp }) => {
  const page = await openApp('en');
  await page.getByRole('button', { name: 'Money', exact: true }).click();
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "What is it about?" [level=1]
    - button "Money" [pressed]
    - button "Food and things"
  `);
});

for (const language of ['nl', 'ar'] as const) {
  const text = textsOf(language);

  test(`${language}: 320 pixels wide, and letters twice as large, lose nothing`, async ({ openApp }) => {
    const page = await openApp(language);
    await page.setViewportSize({ width: 320, height: 640 });
    const look = async (name: string) => {
      await expectGoodScreen(page, `${language}-320-${name}`);
      await setFontSize(page, 32);
      await expectGoodScreen(page, `${language}-320-large-${name}`);
      await setFontSize(page, 16);
    };
    const press = (key: string) => page.getByRole('button', { name: text(key), exact: true }).click();
    await look('topics');
    await press('domain.health');
    await press('step.next');
    await look('choices');
    await press('choice.feel-bad');
    await press('step.results');
    await expect(page.getByRole('article').first()).toBeVisible();
    await look('results');
    await page.getByRole('article').first().getByRole('button').click();
    await look('place');
  });

  test(`${language}: answers changed in place fit 320 pixels, and letters twice as large`, async ({ openApp }) => {
    const page = await openApp(language);
    await page.setViewportSize({ width: 320, height: 640 });
    const press = (key: string) => page.getByRole('button', { name: text(key), exact: true }).click();
    for (const key of ['domain.money', 'step.next', 'choice.funeral', 'step.results']) await press(key);
    const answers = page.getByRole('region', { name: text('strip.title') });
    await answers.getByRole('button').first().click();
    const change = text('strip.change').replace('{{answer}}', text('where.title'));
    await answers.getByRole('button', { name: change }).click();
    await press('where.elsewhere');
    await expectGoodScreen(page, `${language}-320-answers`);
    await setFontSize(page, 32);
    await expectGoodScreen(page, `${language}-320-large-answers`);
  });
}

test('a double tap on Continue does not skip the next question', async ({ openApp }) => {
  const page = await openApp('nl');
  const text = textsOf('nl');
  await page.getByRole('button', { name: text('domain.money'), exact: true }).click();
  await page.getByRole('button', { name: text('step.next') }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('choices.title'));
  await page.getByRole('button', { name: text('step.skip') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('who.title'));
});

test('forced colours keep what is chosen visible', async ({ openApp }) => {
  const page = await openApp('nl');
  await page.emulateMedia({ forcedColors: 'active' });
  const tile = page.getByRole('button', { name: textsOf('nl')('domain.money'), exact: true });
  await tile.click();
  await expect(tile.locator('.tile__chosen')).toBeVisible();
  await page.screenshot({ path: 'tests/screenshots/forced-colours.png' });
});
