/** People with different answers, searches and places. */
import type { Page } from '@playwright/test';
import { expect, handOf, type LanguageId, textsOf } from '../fixtures.ts';
import { walkAtRandom } from './random-walk.ts';

export type Walk = (page: Page, language: LanguageId) => Promise<void>;

/** By what they are about. Any other seed would do as well. */
export const WALKS: Readonly<Record<string, Walk>> = {
  debts: walkForDebts,
  'own words, all wiped, and violence': async (page, language) => {
    await walkWithOwnWords(page, language);
    await press(page, language, 'step.wipe');
    await walkForViolence(page, language);
  },
  elsewhere: walkElsewhere,
  'a place kept, about, and all wiped': keepAndWipe,
  'Help now': openHelpNow,
  'at random': (page, language) => walkAtRandom(page, language, 1),
};

/** What some of them do when they come again. */
export const NEXT_VISITS: Readonly<Record<string, Walk>> = {
  'a place kept, about, and all wiped': openHelpNow,
  'Help now': (page, language) => walkAtRandom(page, language, 2),
};

async function press(page: Page, language: LanguageId, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.getByRole('button', { name: textsOf(language)(key), exact: true }).click();
}

export async function walkForDebts(page: Page, language: LanguageId): Promise<void> {
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

async function openHelpNow(page: Page): Promise<void> {
  await page.locator('details.help-now summary').click();
}

async function keepAndWipe(page: Page, language: LanguageId): Promise<void> {
  const { press, title } = handOf(page, language);
  await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
  await page.getByRole('article').first().getByRole('button').first().click();
  await press('keep.keep', 'place.map');
  await page.goBack();
  await press('step.about', 'step.accessibility');
  await page.goBack();
  await page.goForward();
  await press('step.wipe.kept');
  await expect(title).toHaveText(textsOf(language)('topics.title'));
}
