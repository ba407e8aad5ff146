/** Privacy by construction: the server cannot tell two people apart by what they answered. */
import type { Page } from '@playwright/test';
import { expectNoTraces } from './expect-no-traces.ts';
import { expect, LANGUAGES, type LanguageId, test, textsOf } from './fixtures.ts';

for (const language of LANGUAGES) {
  test(`${language}: different answers make the same requests`, async ({ openApp, site }) => {
    const walks = [walkForDebts, walkForViolence, walkElsewhere, walkWithOwnWords, lookAndLeave];
    const seen: string[][] = [];
    for (const walk of walks) {
      site.requests.length = 0;
      const page = await openApp(language);
      await walk(page, language);
      await expectNoTraces(page, site);
      // Whoever left early fetches the rest all the same.
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.waitForLoadState('networkidle');
      seen.push([...site.requests].sort());
      await page.context().close();
    }
    expect(seen[0]?.some((request) => request.includes('/packs/amsterdam.'))).toBe(true);
    expect(seen[0]?.join('\n')).not.toMatch(/debts|1055|WK0363|BU0363|MV\d/);
    for (const requests of seen.slice(1)) expect(requests).toEqual(seen[0]);
  });
}

test('every answer of the server carries the policy, and the page carries it itself', async ({ openApp, site }) => {
  const page = await openApp('nl');
  for (const path of ['', 'index.html', 'nothing-here']) {
    const { headers } = await page.request.get(site.url + path).then((response) => ({ headers: response.headers() }));
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(headers['referrer-policy']).toBe('no-referrer');
  }
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', /default-src 'none'/);
  await expect(page.locator('script:not([src]), [style], [onclick]')).toHaveCount(0);
});

test('an address with a fragment or a query changes nothing on the screen', async ({ openApp, site }) => {
  const page = await openApp('nl');
  await page.goto(`${site.url}?needs=debts#place=MV1135-1`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(textsOf('nl')('topics.title'));
  await expect(page.locator('.tile[aria-pressed="true"]')).toHaveCount(0);
});

test('starting again leaves no answer behind, not even with Back', async ({ openApp }) => {
  const page = await openApp('nl');
  const text = textsOf('nl');
  await walkForDebts(page, 'nl');
  await page.getByRole('button', { name: text('step.wipe') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('topics.title'));
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text('topics.title'));
  await expect(page.locator('.tile[aria-pressed="true"]')).toHaveCount(0);
});

async function press(page: Page, language: LanguageId, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.getByRole('button', { name: textsOf(language)(key), exact: true }).click();
}

async function walkForDebts(page: Page, language: LanguageId): Promise<void> {
  await press(page, language, 'domain.money', 'step.next', 'choice.cannot-pay', 'step.next', 'who.me');
  await page.getByLabel(textsOf(language)('home.postcode')).fill('1055');
  await press(page, language, 'home.postcode.use', 'home.which.all', 'step.next', 'where.near');
  await press(page, language, 'wish.free', 'step.results');
  await page.getByRole('article').first().getByRole('button').click();
  await press(page, language, 'place.back');
}

async function walkWithOwnWords(page: Page, language: LanguageId): Promise<void> {
  const box = page.getByLabel(textsOf(language)('topics.search'));
  await box.fill('voedselbank');
  await page.getByRole('search').getByRole('button').first().click();
  await box.fill('centrum seksueel geweld');
  await page.keyboard.press('Enter');
  await box.fill('bibliotheek weesp');
  await page.getByRole('search').getByRole('button', { name: 'Bibliotheek Weesp' }).click();
  await press(page, language, 'step.back');
}

async function walkForViolence(page: Page, language: LanguageId): Promise<void> {
  await press(
    page,
    language,
    'domain.family',
    'step.next',
    'choice.not-safe-at-home',
    'step.next',
    'who.somebody-else',
  );
  await expect(page.getByRole('article').first()).toBeVisible();
}

async function walkElsewhere(page: Page, language: LanguageId): Promise<void> {
  await press(page, language, 'domain.people', 'step.next', 'choice.women', 'step.next', 'step.skip');
  await page.getByRole('button', { name: 'Dapperbuurt', exact: true }).click();
  await press(page, language, 'step.next');
  await press(page, language, 'where.elsewhere', 'step.next', 'step.skip', 'reach.any');
  // No place there can meet a wish: the results come at once.
  await page
    .getByRole('region', { name: textsOf(language)('strip.title') })
    .getByRole('button')
    .first()
    .click();
  const change = textsOf(language)('strip.change').replace('{{answer}}', textsOf(language)('who.title'));
  await page.getByRole('button', { name: change }).click();
  await press(page, language, 'who.my-parent', 'strip.done');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function lookAndLeave(page: Page): Promise<void> {
  await page.locator('details.help-now summary').click();
}
