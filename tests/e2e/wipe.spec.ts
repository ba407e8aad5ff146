/** After one tap that wipes nothing of the answers can be reached any more, also not in the memory of the page. */
import type { Page } from '@playwright/test';
import { expect, handOf, test, textsOf } from './fixtures.ts';
import { type Heap, heapReader } from './heap-snapshot.ts';
import { untilKept } from './on-the-phone.ts';

/** What nobody else writes: not the app, not its content, not the browser. */
const TYPED = 'zqwxschuldenvk';
const POSTCODE = '9173';

/** As they are in a session; a list, or the word that was chosen. */
const LISTS = ['domains', 'choices', 'needs', 'avoid', 'wishes'];
const CHOSEN = ['who', 'home', 'where', 'reach', 'when'];

test('a page that was wiped holds nothing of the answers, what was typed, or the places that were opened', async ({
  openApp,
  site,
}) => {
  // The map comes while something stands there: what waits for it must not hold on to that.
  site.trouble(/\/packs\//, 'held');
  const page = await openApp('nl');
  const { press } = handOf(page, 'nl');
  await answerMuch(page, async () => {
    site.noTrouble();
    await untilKept(page);
  });
  const readHeap = await heapReader(page);
  const before = tracesIn(await readHeap());
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
  await expectNone(readHeap);
});

test('nor does one that was left, while it is still blank', async ({ openApp }) => {
  const page = await openApp('nl', {}, () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await answerMuch(page);
  const readHeap = await heapReader(page);
  // An answer without a page, so that this one stays.
  await page.route('**/calendar.html', (route) => route.fulfill({ status: 204 }));
  const asked = page.waitForRequest('**/calendar.html');
  await page.evaluate(() => document.getElementById('leave')?.click());
  await asked;
  await expectNone(readHeap);
  expect(await page.evaluate(() => document.body.innerHTML)).toBe('');
});

/** What something can still reach never goes; the engine may take a moment over the rest. */
async function expectNone(readHeap: () => Promise<Heap>): Promise<void> {
  const none = { typed: [], drafts: [], asked: [], places: 0, reasons: 0 };
  await expect.poll(async () => tracesIn(await readHeap()), { timeout: 30_000 }).toEqual(none);
}

/** Answers every question but one, types, searches, and reads a place. */
async function answerMuch(page: Page, typed = async () => {}): Promise<void> {
  const text = textsOf('nl');
  const { press } = handOf(page, 'nl');
  const box = page.getByLabel(text('topics.search'));
  await box.pressSequentially(TYPED);
  await expect(page.getByText(text('search.none'))).toBeVisible();
  await typed();
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
