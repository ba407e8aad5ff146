/** Places that a person keeps on the phone: they are there the next time, and gone with one tap. */
import type { Page } from '@playwright/test';
import { expectGoodScreen } from './expect-good-screen.ts';
import { expect, handOf, LANGUAGES, test, textsOf } from './fixtures.ts';

test.use({ allowed: { places: true } });

for (const language of LANGUAGES) {
  const text = textsOf(language);

  test(`${language}: two places are kept, there after a reload, opened, removed, and wiped`, async ({ openApp }) => {
    test.slow();
    const page = await openApp(language);
    const { title, button, press } = handOf(page, language);
    const list = (count: number) => page.getByRole('button', { name: `${text('step.kept')} (${count})`, exact: true });
    const anyList = page.getByRole('button', { name: text('step.kept') }).filter({ hasText: /\(\d+\)/ });
    const card = (name: string) => page.getByRole('article').filter({ hasText: name });
    const toResults = ['domain.money', 'step.next', 'choice.cannot-pay', 'step.results'];
    const openPlace = async (nth: number) => {
      const opener = page.getByRole('article').nth(nth).getByRole('button').first();
      const name = await opener.innerText();
      await opener.click();
      await expect(title).toHaveText(name);
      return name;
    };

    await press(...toResults);
    const first = await openPlace(0);
    expect(await keptOn(page)).toEqual([]);
    await press('keep.keep');
    await expect(page.getByText(text('keep.kept').replace('{{list}}', text('step.kept')))).toBeVisible();
    await expect(button('keep.forget')).toBeFocused();
    await expectGoodScreen(page, `${language}-place-kept`);
    await press('place.back');
    const second = await openPlace(1);
    await press('keep.keep');
    await expect(list(2)).toBeVisible();
    const kept = await keptOn(page);
    expect(kept.map(({ name }) => name).sort()).toEqual([first, second].sort());
    // Nothing of what was asked, nor when.
    for (const place of kept) expect(Object.keys(place).sort()).toEqual(['id', 'name', 'region']);

    await page.reload();
    await expect(title).toHaveText(text('topics.title'));
    await list(2).click();
    await expect(title).toHaveText(text('step.kept'));
    await expect(card(first).locator('.open-state')).toBeVisible();
    await expect(card(second)).toBeVisible();
    await expectGoodScreen(page, `${language}-kept`);

    await card(first).getByRole('button', { name: first, exact: true }).click();
    await expect(title).toHaveText(first);
    await expect(button('keep.forget')).toBeVisible();
    await press('place.back');
    await expect(title).toHaveText(text('step.kept'));
    await expect(page.getByRole('button', { name: first, exact: true })).toBeFocused();

    await card(first).getByText(text('keep.remove'), { exact: true }).click();
    await expect(card(first)).toHaveCount(0);
    await expect(title).toBeFocused();
    expect((await keptOn(page)).map(({ name }) => name)).toEqual([second]);

    await press('step.wipe.kept');
    await expect(page.getByText(text('step.wiped.kept'))).toBeVisible();
    await expect(page.getByText(second)).toHaveCount(0);
    await expect(anyList).toHaveCount(0);
    expect(await keptOn(page)).toEqual([]);
    await page.goBack();
    await expect(title).toHaveText(text('topics.title'));

    await page.reload();
    await press(...toResults);
    await openPlace(0);
    await expect(button('keep.keep')).toBeVisible();
    await expect(anyList).toHaveCount(0);
  });
}

/** What stands on the phone, all of it. */
function keptOn(page: Page): Promise<Record<string, string>[]> {
  return page.evaluate(async () => {
    const stored: Record<string, string>[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((opened, failed) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => opened(request.result);
        request.onerror = () => failed(request.error);
      });
      const asked = database.transaction('places').objectStore('places').getAll();
      stored.push(
        ...(await new Promise<Record<string, string>[]>((read, failed) => {
          asked.onsuccess = () => read(asked.result);
          asked.onerror = () => failed(asked.error);
        })),
      );
      database.close();
    }
    return stored;
  });
}
