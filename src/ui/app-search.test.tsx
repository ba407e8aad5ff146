// @vitest-environment happy-dom
/** Somebody types what it is about, in the whole app. What the search makes of the words is written down here. */
import { act, cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { APP_CONTENT, arrival, firstWordsOf, isPressed, openApp, title } from '../../tests/open-app.tsx';
import { wordsOf } from '../../tests/render-part.tsx';
import { location, packOf, service } from '../../tests/sample-pack.ts';
import type { Words } from '../i18n/create-words.ts';
import type { LanguageId } from '../i18n/languages.ts';
import type { Found, Search, Suggestion } from '../search/search.ts';
import type { Ports } from './ports.ts';

const nl = wordsOf('nl');
const ar = wordsOf('ar');

const READ = {
  pack: packOf({
    locations: [
      location('library', { name: 'Bibliotheek Noord', address: null }),
      location('house', { name: 'Buurthuis Zuid', address: null, neighbourhood: 'BU00000101' }),
    ],
    services: [service('library'), service('house')],
  }),
};

const suggested = (kind: Suggestion['kind'], id: string, label: string | null = null): Suggestion => ({
  kind,
  id,
  label,
  score: 1,
});
const debts = suggested('need', 'debts');
const company = suggested('need', 'company');
const suicidal = suggested('need', 'suicidal');
const [library, house] = READ.pack.locations.map(({ id, name }) => suggested('location', id, name));
const WIJK = suggested('neighbourhood', 'WK000001', 'WK000001');
const found = (...suggestions: (Suggestion | undefined)[]): Found => ({
  danger: [],
  suggestions: suggestions.flatMap((suggestion) => suggestion ?? []),
});

const FOUND: Readonly<Record<string, Found>> = {
  schuld: found(debts, company),
  alleen: found(company),
  plek: found(library, house),
  wijk: found(WIJK),
  bel: found(suggested('helpline', 'luisterlijn', 'luisterlijn')),
  dood: { danger: ['suicidal'], suggestions: [suicidal, company, suggested('helpline', 'line-113', 'line-113')] },
  ديون: found(debts),
  موت: { danger: ['suicidal'], suggestions: [suicidal] },
};
const finds =
  (all: Readonly<Record<string, Found>>): Search =>
  (typed) =>
    all[typed] ?? { danger: [], suggestions: [] };
const search = finds(FOUND);

beforeEach(() => vi.spyOn(globalThis, 'scrollTo').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function open(ports: Partial<Ports> = {}, firstWords: Words = nl) {
  const app = openApp(READ, { loadSearch: () => Promise.resolve(search), ...ports }, firstWords);
  const type = async (typed: string) => {
    await app.user.clear(box());
    await app.user.type(box(), typed);
  };
  return { ...app, type };
}

const box = () => screen.getByRole<HTMLInputElement>('searchbox');
const inSearch = () => within(screen.getByRole('search'));
const offered = () =>
  inSearch()
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
const has = (name: string) => screen.queryByRole('button', { name }) !== null;
const change = (answer: string) => nl.text('strip.change', { answer });
const lineOf = (words: Words) => words.text('line.call', { name: 'line-113 0800-0000' });

const DEBTS = nl.text('need.debts');
const COMPANY = nl.text('need.company');
const SUICIDAL = nl.text('need.suicidal');
const NEXT = nl.text('step.next');
const SKIP = nl.text('step.skip');
const BACK = nl.text('step.back');
const RESULTS = nl.text('step.results');

describe('a need', () => {
  it('is suggested for what is typed, and one tap chooses it and leads past the choices', async () => {
    const { press, type } = open();
    await type('schuld');
    expect(offered()).toEqual([DEBTS, COMPANY]);
    expect([await isPressed(DEBTS), has(NEXT)]).toEqual([false, false]);
    await press(DEBTS);
    expect([await isPressed(DEBTS), await isPressed(COMPANY)]).toEqual([true, false]);
    await press(NEXT);
    expect(await title()).toBe(nl.text('who.title'));
  });

  it('leads to places', async () => {
    const { press, type } = open();
    await type('schuld');
    await press(DEBTS, RESULTS);
    expect(await title()).toBe(nl.text('results.title', { count: 2 }));
    expect(has('Bibliotheek Noord')).toBe(true);
  });

  it('is taken back by a second tap', async () => {
    const { press, type } = open();
    await type('schuld');
    await press(DEBTS, DEBTS);
    expect([await isPressed(DEBTS), has(NEXT)]).toEqual([false, false]);
  });

  it('stands in the strip of answers, from where it can be taken back', async () => {
    const { press, type } = open();
    await type('schuld');
    await press(DEBTS, COMPANY, NEXT, change(DEBTS));
    expect(await title()).toBe(nl.text('topics.title'));
    expect(offered()).toEqual([DEBTS, COMPANY]);
    await press(DEBTS);
    expect(await isPressed(DEBTS)).toBe(false);
    await press(NEXT);
    await screen.findByRole('button', { name: change(COMPANY) });
    expect(has(change(DEBTS))).toBe(false);
  });

  it('stays on the screen when something else is typed, beside what is suggested then', async () => {
    const { press, type } = open();
    await type('schuld');
    await press(DEBTS);
    await type('alleen');
    expect(offered()).toEqual([COMPANY, DEBTS]);
    expect([await isPressed(DEBTS), await isPressed(COMPANY)]).toEqual([true, false]);
    await type('qwrtz');
    expect(offered()).toEqual([DEBTS]);
  });

  it('counts beside a domain, whose choices are then asked', async () => {
    const { press, type } = open();
    await type('alleen');
    await press(COMPANY, nl.text('domain.money'), NEXT);
    expect(await title()).toBe(nl.text('choices.title'));
    expect(has(change(COMPANY))).toBe(true);
    await press(BACK);
    expect([await isPressed(COMPANY), await isPressed(nl.text('domain.money'))]).toEqual([true, true]);
  });

  it('is chosen in Arabic by its Arabic name', async () => {
    const { press, type } = open({}, ar);
    await type('ديون');
    await press(ar.text('need.debts'), ar.text('step.next'));
    expect(await title()).toBe(ar.text('who.title'));
    expect(has(ar.text('strip.change', { answer: ar.text('need.debts') }))).toBe(true);
  });

  it('is gone with all that was typed when one starts again', async () => {
    const { press, type } = open();
    await type('schuld');
    await press(DEBTS, RESULTS, nl.text('step.wipe'));
    expect(await title()).toBe(nl.text('topics.title'));
    expect([box().value, offered(), has(NEXT)]).toEqual(['', [], false]);
  });
});

describe('a name', () => {
  it('of a place opens its page, and nothing is answered by that', async () => {
    const { press, type } = open();
    await type('plek');
    await press('Bibliotheek Noord');
    expect(await title()).toBe('Bibliotheek Noord');
    await press(nl.text('step.back'));
    await waitFor(async () => expect(await title()).toBe(nl.text('topics.title')));
    expect([box().value, has(NEXT)]).toEqual(['plek', false]);
  });

  it('of a neighbourhood is home after one tap, and no longer after two', async () => {
    const { press, type } = open();
    const wijk = /^WK000001/;
    const pressed = () => inSearch().getByRole('button', { name: wijk }).getAttribute('aria-pressed');
    await type('wijk');
    await press(wijk);
    expect(pressed()).toBe('true');
    await type('schuld');
    await press(DEBTS, NEXT);
    expect(await screen.findByRole('button', { name: change('WK000001') })).toBeTruthy();
    await press(BACK);
    await waitFor(async () => expect(await title()).toBe(nl.text('topics.title')));
    await type('wijk');
    await press(wijk);
    expect(pressed()).toBe('false');
    await press(NEXT);
    expect(await screen.findByRole('button', { name: change(DEBTS) })).toBeTruthy();
    expect(has(change('WK000001'))).toBe(false);
  });

  it('of a help line is a link to call', async () => {
    const { type } = open();
    await type('bel');
    const name = nl.text('line.call', { name: 'luisterlijn 0800-0000' });
    expect(inSearch().getByRole('link', { name }).getAttribute('href')).toBe('tel:08000000');
  });

  it('of a place that somebody leaves out, walking in elsewhere, is not suggested', async () => {
    const { press, type } = open();
    await type('wijk');
    await press(/^WK000001/);
    await type('schuld');
    await press(DEBTS);
    await type('plek');
    expect(offered()).toEqual(['Bibliotheek Noord', 'Buurthuis Zuid', DEBTS]);
    await press(NEXT, SKIP, NEXT, new RegExp(`^${nl.text('where.elsewhere')}`), change(DEBTS));
    await waitFor(async () => expect(await title()).toBe(nl.text('topics.title')));
    await type('plek');
    expect(offered()).toEqual(['Bibliotheek Noord', DEBTS]);
  });

  it('is looked for among the lines alone while there is no map', async () => {
    const maps: unknown[] = [];
    const { promise } = arrival<never>();
    const noting: Search = (_, map) => {
      maps.push(map);
      return found();
    };
    openApp(() => promise, { loadSearch: () => Promise.resolve(noting) });
    await waitFor(() => expect(maps.at(-1)).toBe(APP_CONTENT.help));
    cleanup();
    open({ loadSearch: () => Promise.resolve(noting) });
    await waitFor(() => expect(maps.at(-1)).toBe(READ.pack));
  });
});

describe.each([
  ['nl', 'dood'],
  ['ar', 'موت'],
] as const)('danger, in %s', (language, typed) => {
  const words = wordsOf(language);

  it('brings the numbers above the suggestions, and an empty box takes them away', async () => {
    const { user, type } = open({}, words);
    await type(typed);
    const line = inSearch().getByRole('link', { name: lineOf(words) });
    expect(line.closest('[role="status"]')?.textContent).toContain(words.text('results.lines.safety'));
    const need = inSearch().getByRole('button', { name: words.text('need.suicidal') });
    expect(line.compareDocumentPosition(need)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.clear(box());
    expect(inSearch().queryAllByRole('link')).toEqual([]);
    expect(screen.queryByText(words.text('results.lines.safety'))).toBeNull();
  });

  it('that was chosen asks nobody where they live, and keeps the numbers in sight', async () => {
    const { user, press, type } = open({}, words);
    await type(typed);
    await press(words.text('need.suicidal'));
    await user.clear(box());
    expect(screen.getAllByRole('link', { name: lineOf(words) })).toEqual(inSearch().getAllByRole('link').slice(0, 1));
    await press(words.text('step.next'));
    expect(await title()).toBe(words.text('who.title'));
    expect(screen.getByRole('link', { name: lineOf(words) })).toBeTruthy();
    await press(words.text('who.me'));
    expect(await title()).toBe(words.text('results.lines.safety'));
  });
});

describe('danger', () => {
  it('is not what other words bring, typed or chosen', async () => {
    const { press, type } = open();
    await type('schuld');
    await press(DEBTS);
    expect(inSearch().queryAllByRole('link')).toEqual([]);
  });

  it('shows each line once', async () => {
    const { type } = open();
    await type('dood');
    expect(inSearch().getAllByRole('link', { name: lineOf(nl) })).toHaveLength(1);
    expect(offered()).toEqual([SUICIDAL, COMPANY]);
  });

  it('that was chosen with the tiles has its numbers here, too', async () => {
    const { press } = open();
    await press(nl.text('domain.health'), NEXT, nl.text('choice.no-will-to-live'), BACK);
    await waitFor(async () => expect(await title()).toBe(nl.text('topics.title')));
    expect(inSearch().getByRole('link', { name: lineOf(nl) })).toBeTruthy();
  });
});

describe.each([nl, ar])('where there is nothing to suggest, in $language.id', (words) => {
  const first = firstWordsOf(words.language.id);
  const tiles = ['domain.money', 'domain.health', 'domain.talk'] as const;
  const said = (sentence: Parameters<Words['text']>[0]) => {
    expect(inSearch().getByText(words.text(sentence)).closest('[role="status"]')).toBeTruthy();
    expect(tiles.filter((key) => !has(words.text(key)))).toEqual([]);
  };

  it('words that mean nothing here get a sentence, and the tiles stay', async () => {
    const { user, type } = open({}, words);
    await type('qwrtz');
    said('search.none');
    for (const nothing of ['', '  ']) {
      await user.clear(box());
      if (nothing) await user.type(box(), nothing);
      expect(inSearch().queryByText(words.text('search.none'))).toBeNull();
    }
  });

  it('a search that is on its way says so, and answers once it is there', async () => {
    const { promise, arrive } = arrival<Search | null>();
    const { type } = open({ loadSearch: () => promise }, words);
    expect(inSearch().queryByText(words.text('topics.search.loading'))).toBeNull();
    await type('alleen');
    said('topics.search.loading');
    await act(async () => arrive(search));
    expect(offered()).toEqual([words.text('need.company')]);
    expect(inSearch().queryByText(words.text('topics.search.loading'))).toBeNull();
  });

  it('a search that did not come says so to who types', async () => {
    const { type } = open({ loadSearch: () => Promise.resolve(null) }, words);
    expect(inSearch().queryByText(words.text('topics.search.failed'))).toBeNull();
    await type('alleen');
    said('topics.search.failed');
  });

  it('a search that is there before all words are waits for them', async () => {
    const { promise, arrive } = arrival<Words | null>();
    const { type } = open({ loadWords: () => promise }, first);
    await type('alleen');
    said('topics.search.loading');
    expect(offered()).toEqual([]);
    await act(async () => arrive(words));
    expect(offered()).toEqual([words.text('need.company')]);
  });
});

describe('the box', () => {
  it('leads with Enter to the first suggestion and submits nothing', async () => {
    const { user, type } = open();
    const submits: boolean[] = [];
    addEventListener('submit', (event) => submits.push(event.defaultPrevented), { once: true });
    const address = globalThis.location.href;
    await type('schuld');
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe(DEBTS);
    expect(await isPressed(DEBTS)).toBe(false);
    expect(submits).toEqual([true]);
    expect([globalThis.location.href, box().value]).toEqual([address, 'schuld']);
  });

  it('leads with Enter to a line to call, and nowhere where nothing was found', async () => {
    const { user, type } = open();
    await type('bel');
    await user.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('href')).toBe('tel:08000000');
    await type('qwrtz');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(box());
  });

  it('has its name in the language of the screen, takes the direction of what is typed and remembers nothing', async () => {
    const { press } = open();
    const named = async (words: Words) =>
      (await screen.findByRole('searchbox', { name: words.text('topics.search') })) === box();
    expect(await named(nl)).toBe(true);
    await press('العربية');
    expect(await named(ar)).toBe(true);
    const attributes = ['dir', 'autocapitalize', 'autocomplete', 'name'].map((name) => box().getAttribute(name));
    expect(attributes).toEqual(['auto', 'none', 'off', null]);
  });

  it('comes up when it is about to be typed in, so that no keyboard hides what is found', async () => {
    const scrolled: Element[] = [];
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      scrolled.push(this);
    });
    const { user } = open();
    expect(scrolled).toEqual([]);
    await user.click(box());
    expect(scrolled).toEqual([screen.getByRole('search')]);
  });

  it('leaves no word of what was typed in the address, the history or the title', async () => {
    const { press, type } = open();
    await type('schuld');
    await press(DEBTS, NEXT);
    expect(await title()).toBe(nl.text('who.title'));
    expect(Object.keys(history.state)).toEqual(['at']);
    expect(globalThis.location.href + document.title).not.toContain('schuld');
    await press(BACK);
    await waitFor(async () => expect(await title()).toBe(nl.text('topics.title')));
    // Back is for going on where one was; starting again wipes it.
    expect(box().value).toBe('schuld');
    expect(offered()).toEqual([DEBTS, COMPANY]);
  });
});

describe('the search of a language', () => {
  const ONLY_HERE: Partial<Record<LanguageId, Search>> = {
    nl: finds({ hulp: found(debts) }),
    ar: finds({ hulp: found(company) }),
  };
  /** Searches that arrive when told to. */
  const asking = () => {
    const asked = new Map<LanguageId, (search: Search | null) => void>();
    const loadSearch = vi.fn((id: LanguageId) => {
      const { promise, arrive } = arrival<Search | null>();
      asked.set(id, arrive);
      return promise;
    });
    const answer = (id: LanguageId, part = ONLY_HERE[id] ?? null) => act(async () => asked.get(id)?.(part));
    return { loadSearch, answer, asked: () => loadSearch.mock.calls.flat() };
  };

  it('is fetched when that language is chosen, and looks again at what was typed', async () => {
    const { loadSearch, answer, asked } = asking();
    const { press, type } = open({ loadSearch });
    expect(asked()).toEqual(['nl']);
    await answer('nl');
    await type('hulp');
    await press('العربية');
    await waitFor(() => expect(asked()).toEqual(['nl', 'ar']));
    expect([box().value, offered()]).toEqual(['hulp', [ar.text('need.debts')]]);
    await answer('ar');
    expect(offered()).toEqual([ar.text('need.company')]);
  });

  it('that comes late does not take the place of the one chosen after it', async () => {
    const { loadSearch, answer, asked } = asking();
    const { press, type } = open({ loadSearch });
    await press('العربية');
    await waitFor(() => expect(asked()).toEqual(['nl', 'ar']));
    await answer('ar');
    await answer('nl');
    await type('hulp');
    expect(offered()).toEqual([ar.text('need.company')]);
  });

  it('that does not come is told in that language, and with the next one all is well', async () => {
    const { loadSearch, answer, asked } = asking();
    const { press, type } = open({ loadSearch });
    await answer('nl');
    await press('العربية');
    await waitFor(() => expect(asked()).toEqual(['nl', 'ar']));
    await answer('ar', null);
    await type('hulp');
    expect(inSearch().getByText(ar.text('topics.search.failed'))).toBeTruthy();
    await press('Nederlands');
    await waitFor(() => expect(asked()).toEqual(['nl', 'ar', 'nl']));
    await answer('nl');
    expect(offered()).toEqual([DEBTS]);
    expect(inSearch().queryByText(nl.text('topics.search.failed'))).toBeNull();
  });

  it('is not fetched for a language whose words do not come', async () => {
    const { loadSearch, answer, asked } = asking();
    const { press, type } = open({ loadSearch });
    await answer('nl');
    await press('Türkçe');
    expect(await screen.findByText(nl.text('problem.language'))).toBeTruthy();
    await type('hulp');
    expect([asked(), offered()]).toEqual([['nl'], [DEBTS]]);
  });

  it('is fetched once, whatever the person does', async () => {
    const { loadSearch, answer, asked } = asking();
    const { press, type } = open({ loadSearch });
    await type('hulp');
    await answer('nl');
    await press(DEBTS, NEXT, BACK);
    await waitFor(async () => expect(await title()).toBe(nl.text('topics.title')));
    await type('qwrtz');
    await press(DEBTS, nl.text('domain.money'), RESULTS, nl.text('step.wipe'), 'Nederlands');
    expect(asked()).toEqual(['nl']);
  });
});
