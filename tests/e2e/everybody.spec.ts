/** For everybody: a narrow screen, large text, forced colours, less movement, a hand that taps twice. */
import { expectGoodLook } from './expect-good-screen.ts';
import { expect, handOf, setFontSize, test, textsOf } from './fixtures.ts';

for (const language of ['nl', 'ar'] as const) {
  const text = textsOf(language);

  test(`${language}: 320 pixels wide, and letters twice as large, lose nothing`, async ({ openApp }) => {
    const page = await openApp(language);
    await page.setViewportSize({ width: 320, height: 640 });
    const look = async (name: string) => {
      await expectGoodLook(page, `${language}-320-${name}`);
      await setFontSize(page, 32);
      await expectGoodLook(page, `${language}-320-large-${name}`);
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
    await expectGoodLook(page, `${language}-320-answers`);
    await setFontSize(page, 32);
    await expectGoodLook(page, `${language}-320-large-answers`);
  });
}

test('what is changed in place can be closed by a tap where it stands, with no bar over it', async ({ openApp }) => {
  const page = await openApp('nl');
  const text = textsOf('nl');
  const press = (key: string) => page.getByRole('button', { name: text(key), exact: true }).click();
  for (const key of ['domain.money', 'step.next', 'choice.funeral', 'step.results']) await press(key);
  const answers = page.getByRole('region', { name: text('strip.title') });
  await answers.getByRole('button').first().click();
  // The longest of the questions: a hundred wijken.
  await answers.getByRole('button', { name: text('strip.change').replace('{{answer}}', text('home.title')) }).click();
  const done = page.getByRole('button', { name: text('strip.done'), exact: true });
  const isOnTop = await done.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isOnTop).toBe(true);
});

test('a double tap on Continue does not skip the next question', async ({ openApp }) => {
  const page = await openApp('nl');
  const text = textsOf('nl');
  await page.getByRole('button', { name: text('domain.money'), exact: true }).click();
  await page.getByRole('button', { name: text('step.next') }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('choices.title'));
  await page.getByRole('button', { name: text('step.skip') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('who.title'));
});

test('forced colours keep what is chosen, where the focus is and what can be tapped visible', async ({ openApp }) => {
  const page = await openApp('nl', { forcedColors: 'active' });
  const { button, press } = handOf(page, 'nl');
  await press('domain.money');
  await expect(button('domain.money').locator('.tile__chosen')).toBeVisible();
  const edges = () =>
    page.locator('button:visible, summary:visible').evaluateAll((all) =>
      all
        .filter((one) => {
          const { borderStyle, textDecorationLine, backgroundColor } = getComputedStyle(one);
          const isDrawn = borderStyle !== 'none' || textDecorationLine.includes('underline');
          // A card is drawn around its button.
          return (
            !isDrawn &&
            !one.matches('.card__open') &&
            backgroundColor === getComputedStyle(document.body).backgroundColor
          );
        })
        .map((one) => one.outerHTML.slice(0, 160)),
    );
  expect(await edges()).toEqual([]);
  await page.keyboard.press('Tab');
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(ring).not.toBe('none');
  // Pictures have the colour of the text beside them.
  const fill = await button('domain.money')
    .locator('svg')
    .first()
    .evaluate((one) => getComputedStyle(one).fill);
  expect(fill).toBe(await button('domain.money').evaluate((one) => getComputedStyle(one).color));
  await page.screenshot({ path: 'tests/screenshots/nl-forced-colours-topics.png' });
  await press('step.next', 'choice.cannot-pay', 'step.results');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.screenshot({ path: 'tests/screenshots/nl-forced-colours-results.png' });
});

test('who wants less movement sees none: nothing glides, fades or turns', async ({ openApp }) => {
  const page = await openApp('nl', { reducedMotion: 'reduce' });
  const { press } = handOf(page, 'nl');
  const moving = () =>
    page.evaluate(() => [
      ...document.getAnimations().map(String),
      ...[...document.querySelectorAll('*')].flatMap((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        const lasts = transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
        return lasts || animationName !== 'none' || scrollBehavior === 'smooth' ? [one.outerHTML.slice(0, 100)] : [];
      }),
    ]);
  expect(await moving()).toEqual([]);
  await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.locator('#help-now summary').click();
  expect(await moving()).toEqual([]);
});
