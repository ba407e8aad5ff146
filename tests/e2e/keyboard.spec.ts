/** A person with a keyboard alone: always sees where they are, never loses it, and gets everywhere in a sensible order. */
import type { Locator, Page } from '@playwright/test';
import { expect, handOf, LANGUAGES, pluralOf, test, textsOf } from './fixtures.ts';

const LOST = 'the focus is lost';

for (const language of LANGUAGES) {
  const text = textsOf(language);

  test(`${language}: with the keyboard alone, from the first screen to a place and back`, async ({ openApp }) => {
    // Hundreds of keys, and a look at each.
    test.slow();
    const page = await openApp(language);
    const { title, button } = handOf(page, language);
    const { keyboard } = page;
    const tabTo = (target: Locator) => tabToIt(page, target);
    const arriveAt = async (key: string) => {
      await expect(title).toHaveText(text(key));
      await expect(title).toBeFocused();
    };

    // The way out is the first thing; then Help now, which opens, lets one through and closes.
    await keyboard.press('Tab');
    await expect(page.locator('#leave')).toBeFocused();
    await keyboard.press('Tab');
    const help = page.locator('#help-now');
    await expect(help.locator('summary')).toBeFocused();
    await keyboard.press('Enter');
    await tabTo(help.getByRole('link').first());
    await keyboard.press('Shift+Tab');
    await expect(help.locator('summary')).toBeFocused();
    await keyboard.press('Space');
    await expect(help.getByRole('link').first()).toBeHidden();

    // The whole screen in one round, in the order in which one reads.
    expect(await roundOf(page)).toEqual([]);

    await tabTo(page.getByRole('button', { name: /Voorbeeldstad/ }));
    await keyboard.press('Enter');
    await tabTo(button('domain.money'));
    await keyboard.press('Space');
    await expect(button('domain.money')).toHaveAttribute('aria-pressed', 'true');
    await expect(button('domain.money')).toBeFocused();
    await tabTo(button('step.next'));
    await keyboard.press('Enter');
    await arriveAt('choices.title');
    await tabTo(button('choice.cannot-pay'));
    await keyboard.press('Enter');
    await tabTo(button('step.next'));
    await keyboard.press('Enter');
    await arriveAt('who.title');
    await tabTo(button('who.me'));
    await keyboard.press('Enter');

    await arriveAt('home.title');
    await tabTo(page.getByLabel(text('home.postcode')));
    await keyboard.type('0013');
    // The arrows stay in the field.
    await keyboard.press('ArrowLeft');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(button('home.which.all')).toBeVisible();
    await tabTo(button('home.which.all'));
    await keyboard.press('Space');
    await expect(button('home.which.all')).toBeFocused();
    await tabTo(button('step.next'));
    await keyboard.press('Enter');
    await arriveAt('where.title');
    await tabTo(button('where.near'));
    await keyboard.press('Space');
    await arriveAt('matters.title');
    await tabTo(button('wish.free'));
    await keyboard.press('Space');
    await tabTo(button('step.results'));
    await keyboard.press('Enter');
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(title).toBeFocused();

    // An answer changed in place: what was opened stands right behind what opened it, and gives the focus back.
    const answers = page.getByRole('region', { name: text('strip.title') });
    await tabTo(answers.getByRole('button').first());
    await keyboard.press('Enter');
    const change = answers.getByRole('button', {
      name: text('strip.change').replace('{{answer}}', text('where.title')),
    });
    await tabTo(change);
    await keyboard.press('Enter');
    await tabTo(button('where.anywhere'));
    await keyboard.press('Space');
    await expect(button('where.anywhere')).toBeFocused();
    await tabTo(button('strip.done'));
    await keyboard.press('Enter');
    await expect(change).toBeFocused();

    // More of them: the focus goes to the first new one.
    const openers = page.locator('.card__open');
    const shown = await openers.count();
    await tabTo(page.getByRole('button', { name: pluralOf(language, 'results.more') }));
    await keyboard.press('Enter');
    await expect(openers.nth(shown)).toBeFocused();
    expect(await problemsOf(page)).toEqual([]);
    const name = await openers.nth(shown).innerText();
    await keyboard.press('Enter');
    await expect(title).toHaveText(name);
    await expect(title).toBeFocused();
    await tabTo(button('place.map'));
    await keyboard.press('Enter');
    await tabTo(page.getByRole('link', { name: text('place.map.website') }));
    expect(await roundOf(page)).toEqual([]);
    await tabTo(button('place.back'));
    await keyboard.press('Enter');
    await expect(openers.nth(shown)).toBeFocused();

    await tabTo(button('step.about'));
    await keyboard.press('Enter');
    await arriveAt('step.about');
    await tabTo(button('step.back'));
    await keyboard.press('Enter');
    await tabTo(button('step.wipe'));
    await keyboard.press('Enter');
    await arriveAt('topics.title');
  });
}

test('another language keeps the focus, on whatever screen', async ({ openApp }) => {
  const page = await openApp('nl');
  const { press, title } = handOf(page, 'nl');
  await press('domain.money', 'step.next');
  await expect(title).toBeFocused();
  for (const [name, id] of [
    ['العربية', 'ar'],
    ['Türkçe', 'tr'],
    ['English', 'en'],
  ] as const) {
    const language = page.getByRole('button', { name, exact: true });
    await tabToIt(page, language);
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('lang', id);
    await expect(title).toHaveText(textsOf(id)('choices.title'));
    await expect(language).toBeFocused();
    expect(await problemsOf(page)).toEqual([]);
  }
});

/** Tab until it has the focus; on the way the focus is seen at every stop, and goes round no more than once. */
async function tabToIt(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const sought = await target.elementHandle();
  let roundsBegun = 0;
  for (let n = 0; n < 250; n++) {
    if (await page.evaluate((one) => one === document.activeElement, sought)) return;
    await page.keyboard.press('Tab');
    const problems = await problemsOf(page);
    // After the last thing on the page the browser itself has it, once.
    if (problems[0] === LOST && roundsBegun === 0) roundsBegun += 1;
    else expect(problems).toEqual([]);
  }
  throw new Error(`Tab never reaches ${target}`);
}

/** What is wrong in a whole round of Tab: what it does not come to, and what comes before something that stands above it. */
async function roundOf(page: Page): Promise<string[]> {
  // From the very beginning, as if the page was just opened.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const stops: { html: string; top: number; sticky: boolean }[] = [];
  const expected = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary')].filter((one) =>
        one.checkVisibility(),
      ).length,
  );
  for (let n = 0; n < expected; n++) {
    await page.keyboard.press('Tab');
    const problems = await problemsOf(page);
    if (problems.length > 0) return problems;
    stops.push(
      await page.evaluate(() => {
        const one = document.activeElement as HTMLElement;
        const sticky = one.closest('.step-bar, .leave') !== null;
        return { html: one.outerHTML.slice(0, 160), top: one.getBoundingClientRect().top + scrollY, sticky };
      }),
    );
  }
  const missed = expected - new Set(stops.map(({ html, top }) => html + top)).size;
  // The bar and the way out stay in sight, wherever they belong; whatever stands in one line may differ a little in height.
  const flow = stops.filter(({ sticky }) => !sticky);
  const upwards = flow
    .filter(({ top }, n) => top < (flow[n - 1]?.top ?? 0) - 24)
    .map(({ html }) => `goes up to ${html}`);
  return [...(missed > 0 ? [`${missed} missed`] : []), ...upwards];
}

/** What is wrong with the focus: lost, not seen, out of sight, or behind something else. */
function problemsOf(page: Page): Promise<string[]> {
  return page.evaluate((lost) => {
    const one = document.activeElement;
    if (!(one instanceof HTMLElement) || one === document.body) return [lost];
    const html = one.outerHTML.slice(0, 160);
    if (one.matches('h1')) return [];
    const isRinged = [one, ...(one.matches('.card__open') ? ['::after'] : [])].some((part) => {
      const style = part === one ? getComputedStyle(one) : getComputedStyle(one, '::after');
      // Tiles have a shadow at any time, so that only an outline shows the focus.
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    });
    const { left, top, width, height } = one.getBoundingClientRect();
    const bottom = top + height;
    const bar = one.closest('.step-bar') ? null : document.querySelector('.step-bar')?.getBoundingClientRect();
    const isUnderBar = bar && bar.height > 0 && bottom > bar.top + 1 && top < bar.bottom - 1 && bar.top < innerHeight;
    const shownFrom = Math.max(top, 0);
    const shownTo = Math.min(bottom, innerHeight);
    const onTop = document.elementFromPoint(left + width / 2, (shownFrom + shownTo) / 2);
    return [
      ...(isRinged ? [] : [`no ring on ${html}`]),
      ...(shownTo - shownFrom < Math.min(height, 24) ? [`out of sight: ${html}`] : []),
      ...(isUnderBar ? [`under the bar: ${html}`] : []),
      ...(onTop && (one.contains(onTop) || onTop.contains(one))
        ? []
        : [`behind ${onTop?.outerHTML.slice(0, 80)}: ${html}`]),
    ];
  }, LOST);
}
