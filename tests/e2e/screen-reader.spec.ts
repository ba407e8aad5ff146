/** A person with a screen reader: what the accessibility tree holds of each screen, by its meaning. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, handOf, LANGUAGES, type LanguageId, test, textsOf } from './fixtures.ts';

/** One thing that is heard. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const CONTROLS = ['button', 'link', 'textbox', 'searchbox', 'DisclosureTriangle', 'checkbox', 'radio', 'combobox'];
const LANDMARKS = ['banner', 'navigation', 'main', 'contentinfo'];
const PICTURES = ['image', 'img', 'graphics-document', 'graphics-symbol', 'SvgRoot', 'figure'];

for (const language of LANGUAGES) {
  const text = textsOf(language);

  test(`${language}: every screen is heard whole, in the language of the screen`, async ({ openApp }) => {
    const page = await openApp(language);
    const { title, button, press } = handOf(page, language);
    const arriveAt = async (heading: string | RegExp) => {
      await expect(title).toHaveText(heading);
      await expect(title).toBeFocused();
      await expectHeardWell(page, language);
    };
    const status = (words: string) => page.getByRole('status').filter({ hasText: words });

    await expectHeardWell(page, language);
    await page.getByRole('button', { name: /Voorbeeldstad/ }).click();
    await press('domain.money');
    // Each tile says what it is, and whether it is pressed.
    expect(await pressedOf(page)).toMatchObject({
      [text('domain.money')]: 'true',
      [text('domain.papers')]: 'false',
      [text('domain.talk')]: 'false',
    });
    await press('step.next');
    await arriveAt(text('choices.title'));
    await press('choice.cannot-pay', 'step.next');
    await arriveAt(text('who.title'));
    await press('who.me');
    await arriveAt(text('home.title'));

    // A problem and a choice are said by regions that stood there before.
    const silent = await page.getByRole('status').elementHandles();
    const saidBy = (words: string) =>
      Promise.all(silent.map((one) => one.evaluate((part, sought) => part.textContent?.includes(sought), words)));
    const field = page.getByLabel(text('home.postcode'));
    await field.fill('12');
    await field.press('Enter');
    await expect(status(text('home.postcode.format'))).toBeVisible();
    expect(await saidBy(text('home.postcode.format'))).toContain(true);
    await expect(field).toHaveAccessibleDescription(text('home.postcode.format'));
    await page.getByRole('button', { name: 'Binnenstad', exact: true }).click();
    await expect(status('Binnenstad')).toBeVisible();
    expect(await saidBy('Binnenstad')).toContain(true);
    await press('step.next');
    await arriveAt(text('where.title'));
    await press('where.elsewhere');
    await arriveAt(text('where.elsewhere'));
    await press('step.next');
    await arriveAt(text('avoid.title'));
    await press('step.skip');
    await arriveAt(text('reach.title'));
    await press('reach.any');
    await arriveAt(text('matters.title'));
    await press('step.results');
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(title).toBeFocused();
    await expectHeardWell(page, language);

    // What an answer comes to is said once it is changed.
    const answers = page.getByRole('region', { name: text('strip.title') });
    const opener = answers.getByRole('button').first();
    await expect(opener).toHaveAttribute('aria-expanded', 'false');
    await opener.click();
    await expect(opener).toHaveAttribute('aria-expanded', 'true');
    const change = answers.getByRole('button', {
      name: text('strip.change').replace('{{answer}}', text('where.title')),
    });
    await change.click();
    const count = await answers.getByRole('status').last().elementHandle();
    expect(await count?.textContent()).toBe('');
    await press('where.near');
    await expect.poll(() => count?.textContent()).toBe(await title.innerText());
    await expectHeardWell(page, language);
    await press('strip.done');
    await opener.click();

    const place = page.locator('.card__open').first();
    const name = await place.innerText();
    await place.click();
    await arriveAt(name);
    const phones = (await heardOn(page)).filter(({ role, name }) => role === 'link' && /\d{3}/.test(name));
    for (const phone of phones) expect(phone.name).toMatch(patternOf(text('line.call')));
    await press('place.map');
    await expect(page.getByRole('link', { name: text('place.map.website') })).toHaveAccessibleDescription(
      text('leaving.map'),
    );

    await press('step.about');
    await arriveAt(text('step.about'));
    await press('step.accessibility');
    await arriveAt(text('step.accessibility'));
    const region = await page.locator('#app > [role="status"]').first().elementHandle();
    await press('step.wipe');
    await arriveAt(text('topics.title'));
    await expect.poll(() => region?.textContent()).toBe(text('step.wiped'));
    await expect(button('domain.money')).toHaveAttribute('aria-pressed', 'false');
  });
}

/** What holds on every screen. */
async function expectHeardWell(page: Page, language: LanguageId): Promise<void> {
  const heard = await heardOn(page);
  const levels = heard.filter(({ role }) => role === 'heading').map(({ properties }) => Number(properties.level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels.filter((level, n) => n > 0 && level > (levels[n - 1] ?? 0) + 1 && level > 2)).toEqual([]);
  for (const role of LANDMARKS)
    expect(
      heard.filter((one) => one.role === role),
      role,
    ).toHaveLength(1);
  expect(heard.filter(({ role }) => PICTURES.includes(role))).toEqual([]);

  const controls = heard.filter(({ role }) => CONTROLS.includes(role)).map(({ name }) => name);
  expect(controls).not.toContain('');
  const lower = (one: string) => one.toLocaleLowerCase(language);
  const spoken = new Intl.DisplayNames([language], { type: 'language' });
  const names = [...(await namesOn(page)), ...LANGUAGES.map((id) => spoken.of(id) ?? '')].map(lower);
  // A text of gaps alone would match anything.
  const texts = Object.values(readTexts(language)).filter((one) => /\p{L}/u.test(one.replace(/\{\{\w+\}\}/g, '')));
  // Wishes are phrases that begin with a capital on their own.
  const own = [...new Set(texts.map(lower))].map(patternOf);
  const isOwn = (name: string) => names.includes(name) || own.some((pattern) => pattern.test(name));
  expect(controls.map(lower).filter((name) => !isOwn(name))).toEqual([]);
  // Names of places are in Dutch, whatever the screen is in.
  const places = await page
    .locator('.card__open, .doors button, h1:has(bdi)')
    .evaluateAll((all) => all.map((one) => one.querySelector('bdi')?.getAttribute('lang')));
  expect(places.filter((lang) => lang !== 'nl')).toEqual([]);
}

/** Which buttons say that they are pressed or not. */
async function pressedOf(page: Page): Promise<Record<string, unknown>> {
  const heard = (await heardOn(page)).filter(({ properties }) => 'pressed' in properties);
  return Object.fromEntries(heard.map(({ name, properties }) => [name, properties.pressed]));
}

/** Everything that the browser tells a screen reader, in its order. */
async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: role?.value ?? '',
      name: String(name?.value ?? '').trim(),
      properties: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
    }));
}

/** What is a name, and said as such: of a place or neighbourhood, of a language, an address to write to; and what a service is called there. */
function namesOn(page: Page): Promise<string[]> {
  return page
    .locator('[translate="no"], .language-bar button, .folded-service > summary')
    .evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ''));
}

function readTexts(language: LanguageId): Record<string, string> {
  return JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'));
}

/** A text with anything where it has a gap; more may follow it, as a hint does within a tile. */
function patternOf(text: string): RegExp {
  const [first = '', ...rest] = text.split(/\{\{\w+\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${[first, ...rest].join('.+')}(?!\\p{L})`, 'u');
}
