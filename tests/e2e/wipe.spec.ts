/** After one tap that wipes nothing of the answers can be reached any more, also not in the memory of the page. */
import type { Page } from '@playwright/test';
import { expect, handOf, test, textsOf } from './fixtures.ts';
import { type Heap, heapOf } from './heap-snapshot.ts';

/** What nobody else writes: not the app, not its content, not the browser. */
const TYPED = 'zqwxschuldenvk';
const POSTCODE = '9173';

/** As they are in a session; a list, or the word that was chosen. */
const LISTS = ['domains', 'choices', 'needs', 'avoid', 'wishes'];
const CHOSEN = ['who', 'home', 'where', 'reach', 'when'];

test('a page that was wiped holds nothing of the answers, what was typed, or the places that were opened', async ({
  openApp,
}) => {
  const page = await openApp('nl');
  const { press } = handOf(page, 'nl');
  await answerMuch(page);
  const before = tracesIn(await heapOf(page));
  expect(before).toEqual({
    typed: expect.arrayContaining([TYPED]),
    drafts: expect.arrayContaining(['domains', 'choices', 'wishes', 'who', 'home', 'where']),
    asked: expect.arrayContaining(['needs', 'who', 'home', 'wishes']),
    places: expect.any(Number),
    reasons: expect.any(Number),
  });
  expect(before.places).toBeGreaterThan(0);
  expect(before.reasons).toBeGreaterThan(0);
  await press('step.wipe');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(textsOf('nl')('topics.title'));
  expect(tracesIn(await heapOf(page))).toEqual({ typed: [], drafts: [], asked: [], places: 0, reasons: 0 });
});

test('nor does one that was left, while it is still blank', async ({ openApp, site }) => {
  const page = await openApp('nl', {}, () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await answerMuch(page);
  site.trouble(/calendar\.html/, 'held');
  await page.evaluate(() => document.getElementById('leave')?.click());
  await expect.poll(() => site.requests.some((request) => request.includes('/calendar.html'))).toBe(true);
  expect(tracesIn(await heapOf(page))).toEqual({ typed: [], drafts: [], asked: [], places: 0, reasons: 0 });
});

/** Answers every question but one, types, searches, and reads a place. */
async function answerMuch(page: Page): Promise<void> {
  const text = textsOf('nl');
  const { press } = handOf(page, 'nl');
  const box = page.getByLabel(text('topics.search'));
  await box.pressSequentially(TYPED);
  await expect(page.getByText(text('search.none'))).toBeVisible();
  await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.next', 'who.me');
  const postcode = page.getByLabel(text('home.postcode'));
  await postcode.pressSequentially(POSTCODE);
  await press('home.postcode.use');
  await postcode.fill('1055');
  await press('home.postcode.use', 'home.which.all', 'step.next', 'where.near', 'wish.free', 'step.results');
  await page.getByRole('article').first().getByRole('button').click();
  await press('place.back');
}

/** What a memory says of the person. */
function tracesIn({ strings, objects }: Heap) {
  const drafts = objects.filter(({ lengths }) => lengths.has('talk') && lengths.has('domains') && lengths.has('avoid'));
  const answers = objects.filter(({ lengths }) => lengths.has('needs') && !lengths.has('domains'));
  const given = (all: Heap['objects']) => {
    const names = all.flatMap(({ lengths, properties }) => [
      ...LISTS.filter((list) => (lengths.get(list) ?? 0) > 0),
      ...CHOSEN.filter((field) => properties.get(field)),
    ]);
    return [...new Set(names)];
  };
  return {
    typed: strings.filter((text) => text.includes(TYPED.slice(0, 8)) || text.includes(POSTCODE)).sort(),
    drafts: given(drafts),
    asked: given(answers.filter(({ properties }) => properties.get('who') || properties.get('home'))),
    places: objects.filter(({ properties }) => properties.get('screen') === 'place').length,
    // The engine keeps an empty pattern of each.
    reasons: objects.filter(({ lengths }) => (lengths.get('reasons') ?? 0) > 0 && lengths.has('doubts')).length,
  };
}
