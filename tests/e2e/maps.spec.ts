/** The maps on the phone: each municipality that was looked at stays, until somebody takes its map away. */
import { expectGoodScreen } from './expect-good-screen.ts';
import { expect, handOf, test, textsOf } from './fixtures.ts';
import { mapsOn, untilKept } from './on-the-phone.ts';

// Without a network it asks for news in vain.
test.use({ expectsTrouble: true });

for (const language of ['nl', 'ar'] as const) {
  const text = textsOf(language);
  // Names stand in isolates, which nobody sees.
  const named = (key: string, region: string) => new RegExp(`^${text(key).replace('{{region}}', `.*${region}.*`)}$`);
  const practice = new RegExp(
    `^${text('region.practice').replace('{{region}}', '.?Voorbeeldstad.?').replace(/[()]/g, '.')}$`,
  );
  const of = (key: string) => named(key, 'Voorbeeldstad');

  test(`${language}: a map is put on the phone, works in flight mode, and is taken away again`, async ({
    openApp,
    site,
  }) => {
    // What a browser keeps by itself would bring back what was taken away.
    site.forbidCaching();
    const page = await openApp(language);
    await untilKept(page);
    const { title, press } = handOf(page, language);
    const map = (name: RegExp) => page.getByRole('button', { name });
    await press('step.about');
    await expect(page.getByText(text('about.maps.shown'))).toBeVisible();
    await expect(map(named('about.maps.drop', 'Amsterdam'))).toHaveCount(0);
    await map(of('about.maps.keep')).click();
    await expect(map(of('about.maps.drop'))).toBeVisible();
    await expectGoodScreen(page, `${language}-maps`);

    await site.goAway();
    await page.reload();
    await map(practice).click();
    await press('domain.people', 'step.next', 'step.results');
    await expect(page.getByRole('article').first()).toBeVisible();
    await press('step.back', 'step.back');
    await map(/^Amsterdam$/).click();
    await press('step.about');
    await map(of('about.maps.drop')).click();
    await expect(map(of('about.maps.keep'))).toBeVisible();
    // Without a network it does not come back, and that is told.
    await map(of('about.maps.keep')).click();
    await expect(page.getByText(text('problem.pack.unreachable'))).toBeVisible();
    await press('step.back');

    await map(practice).click();
    await press('step.next', 'step.results');
    await expect(page.getByText(text('problem.pack.unreachable'))).toBeVisible();
    await expectGoodScreen(page, `${language}-other-map`);
    await map(named('maps.show', 'Amsterdam')).click();
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(title).toBeFocused();
    await expect(title).not.toHaveText(text('step.results'));
  });
}

test('one tap that wipes takes away the map of another municipality as well, and leaves that which everybody gets', async ({
  openApp,
}) => {
  const page = await openApp('nl');
  await untilKept(page);
  const text = textsOf('nl');
  const { press, button } = handOf(page, 'nl');
  await page.getByRole('button', { name: /Voorbeeldstad/ }).click();
  // Nothing was answered, but that somebody looked there says something.
  await expect(button('step.wipe')).toBeVisible();
  const regions = async () => (await mapsOn(page)).map(({ region }) => region);
  await expect.poll(regions).toEqual(['amsterdam', 'voorbeeldstad']);
  await press('step.wipe');
  await expect.poll(regions).toEqual(['amsterdam']);
  await expect(page.getByText(text('step.wiped'))).toBeVisible();
});

test.describe(() => {
  test.use({ allowed: { places: true } });

  test('a kept place whose map is not on the phone says so in flight mode, by its name, and leads back', async ({
    openApp,
    site,
  }) => {
    site.forbidCaching();
    const text = textsOf('tr');
    const page = await openApp('tr');
    await untilKept(page);
    const { title, button, press } = handOf(page, 'tr');
    await page.getByRole('button', { name: 'Voorbeeldstad' }).click();
    await press('domain.people', 'step.next', 'step.results');
    const opener = page.getByRole('article').first().getByRole('button').first();
    const name = await opener.innerText();
    await opener.click();
    await press('keep.keep');
    await expect(button('keep.forget')).toBeVisible();

    await page.reload();
    await press('step.about');
    await page
      .getByRole('button', { name: new RegExp(`^${text('about.maps.drop').split('{{')[0]}.*Voorbeeldstad`) })
      .click();
    await expect(page.getByText(text('about.maps.missing'))).toBeVisible();
    await site.goAway();
    await page.getByRole('button', { name: `${text('step.kept')} (1)` }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await expect(title).toHaveText(text('place.no-map'));
    await expect(page.getByText(name, { exact: true })).toBeVisible();
    await expect(page.getByText(text('problem.pack.unreachable'))).toBeVisible();
    await expectGoodScreen(page, 'tr-place-without-map');
    await press('problem.retry');
    await expect(button('problem.retry')).toBeVisible();
    await expect(title).toBeFocused();
    // Nothing but this map has it, so no other is offered.
    await expect(page.locator('main').getByRole('button')).toHaveCount(2);
    await press('place.back');
    await expect(title).toHaveText(text('step.kept'));
  });
});
