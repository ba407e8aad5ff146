/** Voorbeeldstad: places of which much is known, with facts, hours and texts, in a municipality that says it is invented. */
import type { Page } from '@playwright/test';
import {
  expect,
  expectGoodScreen,
  expectNoTraces,
  LANGUAGES,
  type LanguageId,
  NOW,
  test,
  textsOf,
} from './fixtures.ts';

const TURKISH = { nl: 'Turks', en: 'Turkish', ar: 'التركية', tr: 'Türkçe' } as const;

for (const language of LANGUAGES) {
  const text = textsOf(language);

  test(`${language}: a place in Voorbeeldstad says what is known, what is usual, and what is not known`, async ({
    openApp,
    site,
  }) => {
    const page = await openApp(language);
    const look = async (name: string) => {
      await expect(page.getByText(banner(language))).toBeVisible();
      await expectGoodScreen(page, `${language}-practice-${name}`);
      await expectNoTraces(page, site);
    };
    await toResults(page, language, 'domain.learning', 'choice.speak-dutch');
    await look('1-results');
    await page.getByRole('article').first().getByRole('heading').getByRole('button').click();
    await expect(page.getByRole('heading', { name: text('place.how') })).toBeVisible();
    const service = page.locator('.service').first();
    await expect(service.getByRole('table')).toContainText(text('hours.today'));
    await expect(service.getByRole('row')).toHaveCount(8);
    await expect(service.getByText(text('fact.access'), { exact: true })).toBeVisible();
    await expect(service.locator('dd').first()).not.toContainText(text('basis.usually'));
    await expect(page.getByText(text('basis.unknown')).first()).toBeVisible();
    await expect(page.getByRole('link', { name: text('place.wrong.mail') })).toHaveAttribute(
      'href',
      /^mailto:\S+\.example\?/,
    );
    await look('2-place');
    // What was not asked for opens with the keyboard alone.
    const folded = page.locator('details.folded-service').first();
    await expect(folded.getByRole('heading', { level: 4 }).first()).toBeHidden();
    await folded.locator('summary').press('Enter');
    await expect(folded.getByRole('heading', { name: text('place.hours') })).toBeVisible();
    await look('3-folded');
    // Help now is for real: it never tells anybody to call a town that does not exist.
    await expect(page.locator('details.help-now')).not.toContainText('Voorbeeldstad');
  });
}

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
    await expectGoodScreen(page, `${language}-no-part`);
    there = true;
    await page.getByRole('button', { name: text('problem.retry') }).click();
    // Texts are fetched again in place; a script only by a new page, which begins at the beginning.
    const title = part.includes('words') ? 'choices.title' : 'topics.title';
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text(title));
    await expect(page.getByText(text('problem.part'))).toBeHidden();
    await context.close();
  });
}

function banner(language: LanguageId): string {
  return textsOf(language)('practice.banner').replace('{{region}}', 'Voorbeeldstad');
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

for (const language of LANGUAGES) {
  const text = textsOf(language);

  test(`${language}: a language, a time and a wish; the fewest doors; and what is left out stays left out`, async ({
    openApp,
    site,
  }) => {
    const page = await openApp(language);
    const tile = (key: string) => page.getByRole('button', { name: text(key), exact: true });
    const next = () => page.getByRole('button', { name: text('step.next') }).click();
    const look = async (name: string) => {
      await expectGoodScreen(page, `${language}-matters-${name}`);
      await expectNoTraces(page, site);
    };
    await page.getByRole('button', { name: /Voorbeeldstad/ }).click();
    await tile('domain.money').click();
    await tile('domain.papers').click();
    await next();
    await tile('choice.cannot-pay').click();
    await tile('choice.letter').click();
    await next();
    await tile('who.me').click();
    await page.getByRole('button', { name: 'Binnenstad', exact: true }).click();
    await next();
    await tile('where.near').click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('matters.title'));
    await tile('when.this-week').click();
    await page.locator('main').getByRole('button', { name: TURKISH[language], exact: true }).click();
    await tile('wish.no-name').click();
    await look('1-question');
    await page.getByRole('button', { name: text('step.results'), exact: true }).click();

    await expect(page.getByRole('heading', { name: text('plan.title') })).toBeVisible();
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('article') })
      .first();
    await expect(first).toContainText(TURKISH[language]);
    await look('2-results');
    const atHome = page
      .getByRole('article')
      .filter({ hasText: /Kerkbuurt|Havenkwartier|Stationsbuurt/ })
      .first();
    await atHome.getByRole('heading').getByRole('button').click();
    const place = await page.getByRole('heading', { level: 1 }).innerText();
    await look('3-place');
    await page.goBack();

    const answers = page.getByRole('region', { name: text('strip.title') });
    const opener = answers.getByRole('button').first();
    // Three lines at most, so that what was found begins on a small phone.
    expect((await opener.boundingBox())?.height).toBeLessThan(120);
    await opener.click();
    await look('4-answers');
    const change = answers.getByRole('button', {
      name: text('strip.change').replace('{{answer}}', text('where.title')),
    });
    await change.click();
    await tile('where.elsewhere').click();
    await expect(tile('where.elsewhere')).toBeFocused();
    await expect(page.getByText('\u2068Binnenstad\u2069')).toBeVisible();
    await look('5-changing');
    await tile('strip.done').click();
    await expect(change).toBeFocused();
    await opener.click();
    await expect(page.getByRole('heading', { name: place })).toHaveCount(0);
    await expect(page.getByRole('article').filter({ hasText: /Kerkbuurt|Havenkwartier|Stationsbuurt/ })).toHaveCount(0);
    await look('6-elsewhere');
  });
}
