// @vitest-environment happy-dom
/** The answers on the screen of results: opened, changed in place, and what is found changes with them. */
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApp, title } from '../../../tests/open-app.tsx';
import { jumpsInHeadings, plain, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { checked, location, packOf, service } from '../../../tests/sample-pack.ts';

const nl = wordsOf('nl');
const PACK = packOf({
  locations: [
    location('north', { name: 'Bibliotheek Noord' }),
    location('home', { name: 'Thuisbuurt', neighbourhood: 'BU00000101' }),
  ],
  services: [service('north', { facts: { cost: checked('free') } }), service('home')],
});

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const change = (key: Parameters<typeof nl.text>[0]) => nl.text('strip.change', { answer: nl.text(key) });
const found = (count: number) => nl.text('results.title', { count });
const panel = () => screen.getByRole('region', { name: nl.text('strip.title') });
const toggle = () => within(panel()).getByRole('button', { name: new RegExp(`^${nl.text('strip.title')}`) });
const rows = () => textsIn(panel(), '.change-row__question');
const places = () => ['Bibliotheek Noord', 'Thuisbuurt'].filter((name) => screen.queryByText(name));
const status = () => within(panel()).getAllByRole('status').at(-1)?.textContent;

/** On the results, with home in the first wijk; nothing else beside the domain. */
async function atResults() {
  const app = openApp({ pack: PACK });
  await app.press(nl.text('domain.money'), nl.text('step.next'), nl.text('step.skip'), nl.text('who.me'), 'WK000001');
  await app.press(nl.text('step.results'));
  await waitFor(async () => expect(await title()).toBe(found(2)));
  return app;
}

/** The same with the answers opened, and one question among them. */
async function changing(key: Parameters<typeof nl.text>[0]) {
  const app = await atResults();
  await app.user.click(toggle());
  await app.press(change(key));
  return app;
}

describe('the answers above what was found', () => {
  it('stand in one button that is closed, with pictures and words', async () => {
    await atResults();
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
    expect(plain(toggle().textContent ?? '')).toBe('Uw antwoorden Geld · Voor mijzelf · WK000001');
    expect(toggle().querySelectorAll('svg')).toHaveLength(4);
    expect(rows()).toEqual([]);
  });

  it('opened, show every question that applies with its answer, or that there is none', async () => {
    const { user } = await atResults();
    await user.click(toggle());
    expect(toggle().getAttribute('aria-expanded')).toBe('true');
    expect(rows()).toEqual(
      (['topics', 'choices', 'who', 'home', 'where', 'matters'] as const).map((id) => nl.text(`${id}.title`)),
    );
    expect(textsIn(panel(), '.change-row__answer p:not(.change-row__question)')).toEqual([
      nl.text('domain.money'),
      nl.text('strip.not-answered'),
      nl.text('who.me'),
      'WK000001',
      nl.text('strip.not-answered'),
      nl.text('strip.not-answered'),
    ]);
    await user.click(toggle());
    expect(rows()).toEqual([]);
  });

  it('show nothing to choose where no place can meet anything', async () => {
    const { press, user } = openApp({ pack: packOf({ services: [service('north')] }) });
    await press(nl.text('domain.money'), nl.text('step.results'));
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${nl.text('strip.title')}`) }));
    expect(rows()).not.toContain(nl.text('matters.title'));
  });
});

describe('an answer changed in place', () => {
  it('asks under its row, and changes the list at once without leaving the screen', async () => {
    const { press } = await changing('where.title');
    const steps = history.length;
    await press(nl.text('where.elsewhere'));
    expect(places()).toEqual(['Bibliotheek Noord']);
    expect(await title()).toBe(found(1));
    expect(history.length).toBe(steps);
    await press(nl.text('where.anywhere'));
    expect(places()).toEqual(['Bibliotheek Noord', 'Thuisbuurt']);
  });

  it('explains elsewhere there, and opens the questions that follow from it', async () => {
    const { press } = await changing('where.title');
    expect(panel().textContent).not.toContain(nl.text('elsewhere.no-promise'));
    await press(nl.text('where.elsewhere'));
    expect(panel().textContent).toContain(nl.text('elsewhere.leave-out'));
    expect(panel().textContent).toContain(nl.text('elsewhere.no-promise'));
    expect(rows()).toEqual(expect.arrayContaining([nl.text('avoid.title'), nl.text('reach.title')]));
    await press(change('reach.title'), nl.text('reach.foot', { count: 30 }));
    expect(screen.getByText(/^Verder dan u wilt reizen/)).toBeTruthy();
    await press(change('avoid.title'), 'WK000002');
    expect(places()).toEqual([]);
  });

  it('tells the new number politely, and only once something changed', async () => {
    const { press } = await changing('where.title');
    expect(status()).toBe('');
    await press(nl.text('where.elsewhere'));
    expect(status()).toBe(found(1));
  });

  it('keeps the focus on what was pressed, and Done gives it back to the row', async () => {
    const { press } = await changing('who.title');
    await press(nl.text('who.my-child'));
    expect(document.activeElement?.textContent).toContain(nl.text('who.my-child'));
    await press(nl.text('strip.done'));
    const row = screen.getByRole('button', { name: change('who.title') });
    expect(document.activeElement).toBe(row);
    expect(row.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('button', { name: nl.text('strip.done') })).toBeNull();
    expect(textsIn(panel(), '.change-row__answer .with-pictogram')).toContain(nl.text('who.my-child'));
  });

  it('opens one question at a time', async () => {
    const { press } = await changing('who.title');
    await press(change('where.title'));
    expect(screen.queryByRole('button', { name: nl.text('who.my-child') })).toBeNull();
    expect(screen.getAllByRole('button', { name: nl.text('strip.done') })).toHaveLength(1);
  });

  it('takes a wish back that no place can meet, without vanishing from under the finger', async () => {
    const { press } = await changing('matters.title');
    await press(nl.text('wish.free'));
    await press(change('where.title'), nl.text('where.from-home'), change('matters.title'), nl.text('wish.free'));
    expect(screen.getByRole('button', { name: nl.text('strip.done') })).toBeTruthy();
  });

  it('stays in the place of the results where what matters was not asked', async () => {
    const bare = packOf({
      services: [service('north'), service('company', { needs: ['company'], facts: { cost: checked('free') } })],
    });
    const { press, user } = openApp({ pack: bare });
    await press(nl.text('domain.money'), nl.text('step.next'), nl.text('step.skip'), nl.text('step.skip'));
    await press(nl.text('step.skip'), nl.text('where.anywhere'));
    await waitFor(async () => expect(await title()).toBe(found(1)));
    await user.click(toggle());
    await press(change('topics.title'), nl.text('domain.health'));
    expect(await title()).toBe(found(2));
    expect(rows()).toContain(nl.text('matters.title'));
  });
});

describe('somebody who says there that they are not safe', () => {
  it('sees the numbers at once, is told, and sees nothing of home any more', async () => {
    const { press } = await changing('topics.title');
    await press(nl.text('domain.health'), change('choices.title'), nl.text('choice.no-will-to-live'));
    const line = within(panel()).getByRole('link', { name: /line-113/ });
    expect(line.closest('[role="status"]')).toBeTruthy();
    expect(await title()).toBe(nl.text('results.lines.safety'));
    // The numbers are told; a count beside them would be told at the same time.
    expect(status()).toBe('');
    expect(rows()).toEqual([nl.text('topics.title'), nl.text('choices.title'), nl.text('who.title')]);
    expect(screen.getByRole('main').textContent).not.toContain('WK000001');
  });
});

it('still shows what was wished for before somebody said that they are not safe, as it still counts', async () => {
  const { press } = await changing('matters.title');
  await press(nl.text('wish.free'), change('topics.title'), nl.text('domain.health'));
  await press(change('choices.title'), nl.text('choice.no-will-to-live'));
  expect(rows()).toContain(nl.text('matters.title'));
  expect(panel().textContent).toContain(nl.text('wish.free'));
  // Taking it back does not take the row away while the finger is on it.
  await press(change('matters.title'), nl.text('wish.free'));
  expect(rows()).toContain(nl.text('matters.title'));
  expect(screen.getByRole('button', { name: nl.text('strip.done') })).toBeTruthy();
});

it('jumps over no heading, whichever question is open', async () => {
  const { press } = await changing('topics.title');
  for (const key of ['choices.title', 'home.title', 'where.title', 'matters.title'] as const) {
    await press(change(key));
    expect(jumpsInHeadings(document.body)).toEqual([]);
  }
});
