import type { Page } from '@playwright/test';
import { expect, handOf, type LanguageId, pluralOf } from './fixtures.ts';

/** From the first question to a list of places, and to the first of them: the app does what it is for. */
export async function expectPlaces(page: Page, language: LanguageId): Promise<void> {
  const { title, press } = handOf(page, language);
  await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
  await expect(title).toHaveText(pluralOf(language, 'results.title'));
  const opener = page.getByRole('article').first().getByRole('button');
  const place = await opener.innerText();
  await opener.click();
  await expect(title).toHaveText(place);
  await press('place.back');
}
