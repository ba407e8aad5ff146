/** A person who reads: from the first screen through every question to a place, there and back, and everything wiped. */
import { expectGoodScreen } from './expect-good-screen.ts';
import { expect, handOf, LANGUAGES, pluralOf, test, textsOf } from './fixtures.ts';

/** Neighbourhoods in the wijk where the person lives. */
const AT_HOME = /Kerkbuurt|Havenkwartier|Stationsbuurt/;
const TURKISH = { nl: 'Turks', en: 'Turkish', ar: 'التركية', tr: 'Türkçe' } as const;

for (const language of LANGUAGES) {
  const text = textsOf(language);

  test(`${language}: every question, the answers changed in place, a place from door to door, and everything wiped`, async ({
    openApp,
  }) => {
    // Fourteen screens, each in all its looks.
    test.setTimeout(240_000);
    const page = await openApp(language);
    const { title, button, press } = handOf(page, language);
    const look = async (name: string) => {
      await expectGoodScreen(page, `${language}-reader-${name}`);
    };
    const asked = (key: string) => expect(title).toHaveText(text(key));

    await test.step('the questions', async () => {
      await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
      await look('01-topics');
      await page.getByRole('button', { name: /Voorbeeldstad/ }).click();
      await expect(page.getByText(text('practice.banner').replace('{{region}}', 'Voorbeeldstad'))).toBeVisible();
      await press('domain.money', 'domain.papers', 'domain.learning');
      await expect(button('domain.money')).toHaveAttribute('aria-pressed', 'true');
      await press('step.next');

      await asked('choices.title');
      await press('choice.cannot-pay', 'choice.letter', 'choice.speak-dutch');
      await look('02-choices');
      await press('step.next');

      await asked('who.title');
      await look('03-who');
      await press('who.me');

      await asked('home.title');
      // Some postcodes cover more than one neighbourhood.
      await page.getByLabel(text('home.postcode')).fill('0013');
      await press('home.postcode.use');
      await expect(button('home.which.all')).toBeVisible();
      await look('04-home');
      await page.getByRole('group').getByRole('button', { name: 'Binnenstad' }).click();
      await press('step.next');

      await asked('where.title');
      await look('05-where');
      await press('where.elsewhere');

      // What it means is said before anything is asked about it.
      await asked('where.elsewhere');
      await expect(page.getByText(text('elsewhere.leave-out'))).toBeVisible();
      await expect(page.getByText(text('elsewhere.no-promise'))).toBeVisible();
      await look('06-elsewhere');
      await press('step.back');
      await expect(button('where.elsewhere')).toHaveAttribute('aria-pressed', 'true');
      await press('where.elsewhere', 'step.next');

      await asked('avoid.title');
      await page.getByRole('button', { name: 'Oost', exact: true }).click();
      await look('07-avoid');
      await press('step.next');

      await asked('reach.title');
      // How, and how long: it takes two pictures to say it.
      await expect(page.locator('.tile').first().locator('svg')).toHaveCount(2);
      await look('08-reach');
      await press('reach.any');

      await asked('matters.title');
      await press('when.this-week');
      await page.locator('main').getByRole('button', { name: TURKISH[language], exact: true }).click();
      await press('wish.no-name');
      await look('09-matters');
      await press('step.results');
    });

    const count = async () => Number(/\d+/.exec(await title.innerText())?.[0]);
    const cards = page.getByRole('article').filter({ has: page.getByRole('list', { name: text('row.title') }) });
    const answers = page.getByRole('region', { name: text('strip.title') });

    await test.step('what was found', async () => {
      await expect(cards.first()).toBeVisible();
      await expect(page.getByRole('heading', { name: text('plan.title') })).toBeVisible();
      await expect(page.getByText('\u2068Binnenstad\u2069\u00A0· \u2068Oost\u2069')).toBeVisible();
      await expect(cards.filter({ hasText: AT_HOME })).toHaveCount(0);
      await expect(cards.first()).toContainText(TURKISH[language]);
      await look('10-results');
    });

    await test.step('two answers changed in place', async () => {
      const opener = answers.getByRole('button').first();
      // Three lines at most, so that what was found begins on a small phone.
      expect((await opener.boundingBox())?.height).toBeLessThan(120);
      await opener.click();
      await look('11-answers');
      const change = (key: string) =>
        answers.getByRole('button', { name: text('strip.change').replace('{{answer}}', text(key)) });
      const announced = answers.getByRole('status').filter({ hasText: /\d/ });
      for (const [question, tile] of [
        ['where.title', 'where.near'],
        ['choices.title', 'choice.letter'],
      ] as const) {
        const before = await count();
        const listed = await cards.allInnerTexts();
        await change(question).click();
        await press(tile);
        await expect.poll(count).not.toBe(before);
        expect(await cards.allInnerTexts()).not.toEqual(listed);
        await expect(button(tile)).toBeFocused();
        await expect(announced).toHaveText(await title.innerText());
        if (question === 'where.title') await look('12-changing');
        await press('strip.done');
        await expect(change(question)).toBeFocused();
      }
      await opener.click();
      await expect(answers.getByRole('listitem')).toHaveCount(0);
    });

    await test.step('more on demand', async () => {
      const shown = await cards.count();
      expect(shown).toBe(8);
      await page.getByRole('button', { name: pluralOf(language, 'results.more') }).click();
      await expect(cards).toHaveCount(Math.min(await count(), shown + 20));
      await expect(cards.nth(shown).getByRole('button')).toBeFocused();
    });

    const card = cards.filter({ has: page.getByText('Wijkteam Binnenstad', { exact: true }) });
    await test.step('a place, from door to door', async () => {
      await expect(card).toContainText(AT_HOME);
      await card.getByRole('button').click();
      await expect(title).toHaveText('Wijkteam Binnenstad');
      const service = page.locator('.service').first();
      await expect(service.getByRole('table')).toContainText(text('hours.today'));
      await expect(service.getByRole('row')).toHaveCount(8);
      await expect(service.getByText(text('fact.access'), { exact: true })).toBeVisible();
      await expect(service.locator('dd').first()).not.toContainText(text('basis.usually'));
      await expect(service.locator('.name-moments > li')).toHaveText(
        ['enter', 'talk', 'help'].map((moment) => new RegExp(text(`fact.name-asked.${moment}`))),
      );
      await expect(page.getByText(text('basis.unknown')).first()).toBeVisible();

      // A map is somebody else's: what that tells them comes before the links, and nothing is asked before one is tapped.
      const map = page.getByRole('link', { name: text('place.map.website') });
      await expect(map).toBeHidden();
      await press('place.map');
      await expect(page.getByText(text('leaving.map'))).toBeVisible();
      await expect(map).toHaveAttribute('href', /^https:\/\/www\.openstreetmap\.org\//);
      await expect(page.getByText(text('place.map.invented'))).toBeVisible();
      const wrong = page.getByRole('link', { name: text('place.wrong.mail') });
      await expect(wrong).toHaveAttribute('href', /^mailto:\S+\.example\?\S*Wijkteam/);
      await expect(page.getByText(text('leaving.mail')).last()).toBeVisible();
      await look('13-place');

      // Help now is for real: it never tells anybody to call a town that does not exist.
      await expect(page.locator('details.help-now')).not.toContainText('Voorbeeldstad');

      await press('place.back');
      await expect(card.getByRole('button')).toBeFocused();
    });

    await test.step('elsewhere again: the place at home is gone, and its page does not come back', async () => {
      await answers.getByRole('button').first().click();
      await answers
        .getByRole('button', { name: text('strip.change').replace('{{answer}}', text('where.title')) })
        .click();
      await press('where.elsewhere', 'strip.done');
      await expect(card).toHaveCount(0);
      await page.goForward();
      await expect(title).toHaveText(text('place.left-out'));
      await expect(page.locator('main')).not.toContainText('Wijkteam');
      await look('14-left-out');
      await page.goBack();
      await expect(cards.first()).toBeVisible();
    });

    await test.step('about and back, and everything wiped', async () => {
      const found = await title.innerText();
      await press('step.about');
      await asked('step.about');
      await press('step.back');
      await expect(title).toHaveText(found);
      await press('step.wipe');
      await asked('topics.title');
      await expect(title).toBeFocused();
      await expect(page.getByRole('status').filter({ hasText: text('step.wiped') })).toBeVisible();
      await expect(page.locator('.tile[aria-pressed="true"]')).toHaveCount(0);
      await page.goBack();
      await expect(page.locator('.tile[aria-pressed="true"]')).toHaveCount(0);
    });
  });
}
