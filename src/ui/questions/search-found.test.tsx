// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { PART_CONTENT, plain, renderPart, TEXTS, textsIn, wordsOf } from '../../../tests/render-part.tsx';
import { checked, helpline, location, packOf, service } from '../../../tests/sample-pack.ts';
import { type Action, type Draft, NEW_SESSION } from '../../domain/session.ts';
import type { Pack } from '../../domain/social-map.ts';
import { LANGUAGES, type LanguageId } from '../../i18n/languages.ts';
import type { Found, Suggestion } from '../../search/search.ts';
import { SearchFound } from './search-found.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const PACK = packOf({
  locations: [
    location('library', { name: 'Bibliotheek Noord', address: null }),
    location('at-home', { name: 'Buurthuis Zuid', address: null, neighbourhood: 'BU00000101' }),
    location('at-the-edge', { name: 'Huis op de grens', address: null, within50m: ['BU00000201', 'BU00000102'] }),
    location('for-others', { name: 'Wijkteam Oost', address: null, kind: 'desk' }),
  ],
  services: [service('library'), service('for-others', { facts: { serves: checked(['WK000002']) } })],
  helplines: [
    helpline('line-113', { name: '113 Zelfmoordpreventie', phone: '0800 0113' }),
    helpline('luisterlijn', { name: 'De Luisterlijn', phone: '088 0767 000' }),
    helpline('money-line', { name: 'Geldfoon' }),
  ],
});
const CONTENT = {
  ...PART_CONTENT,
  help: { needs: PACK.needs, helplines: PACK.helplines },
  questions: {
    ...PART_CONTENT.questions,
    needs: ['debts', 'company', 'suicidal'].map((id) => ({ id, pictogram: `pic-${id}`, safety: id === 'suicidal' })),
  },
};

const named = (kind: Suggestion['kind'], id: string, label: string | null): Suggestion => ({
  kind,
  id,
  label,
  score: 1,
});
const need = (id: string) => named('need', id, null);
const place = (id: string) => named('location', id, PACK.locations.find((known) => known.id === id)?.name ?? id);
const wijk = (code: string) => named('neighbourhood', code, 'Wijk Oost');
const line = (id: string) => named('helpline', id, id);
const ALL = [need('debts'), need('company'), need('suicidal')];
const PLACES = ['library', 'at-home', 'at-the-edge', 'for-others'].map(place);

interface Shown {
  readonly suggestions?: readonly Suggestion[];
  readonly danger?: readonly string[];
  readonly found?: Found | null;
  readonly typed?: boolean;
  readonly failed?: boolean;
  readonly draft?: Partial<Draft>;
  readonly language?: LanguageId;
  readonly pack?: Pack | null;
}

function show({ suggestions = [], danger = [], typed = true, failed = false, draft = {}, ...patch }: Shown) {
  const { found = { danger, suggestions }, language = 'nl', pack = PACK } = patch;
  const done: Action[] = [];
  const needs = [...(found?.danger ?? []), ...(draft.needs ?? [])];
  const root = renderPart(<SearchFound found={found} typed={typed} failed={failed} needs={needs} />, {
    content: CONTENT,
    session: { ...NEW_SESSION, draft: { ...NEW_SESSION.draft, ...draft } },
    act: (action) => done.push(action),
    language,
    pack,
  });
  const status = within(root as HTMLElement).getByRole('status');
  return { root, done, items: textsIn(root, 'li'), said: () => plain(status.textContent ?? '') };
}

const picture = (of: Element) => of.querySelector('use')?.getAttribute('href');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const pressed = (name: string | RegExp) => button(name).getAttribute('aria-pressed');
const tap = (name: string | RegExp) => userEvent.setup().click(button(name));

describe.each(LANGUAGES)('in $name', ({ id: language }) => {
  const words = wordsOf(language);

  it('a need goes by its own label, with its pictogram', () => {
    const { items } = show({ suggestions: [need('debts')], language });
    expect(items).toEqual([plain(words.text('need.debts'))]);
    expect(picture(button(words.text('need.debts')))).toBe('pictograms.svg#pic-debts');
  });

  it('a name is marked as Dutch, and kept together in a text of another direction', () => {
    show({ suggestions: [place('library'), wijk('WK000001')], language });
    for (const name of ['Bibliotheek Noord', 'Wijk Oost']) {
      const { tagName, lang } = screen.getByText(name);
      expect([tagName, lang]).toEqual(['BDI', 'nl']);
    }
  });

  it('a neighbourhood says what a tap means', () => {
    const { items } = show({ suggestions: [wijk('WK000001')], language });
    expect(items).toEqual([`Wijk Oost${plain(words.text('search.live'))}`]);
  });

  it('a help line is a link to call, whose number reads from left to right', () => {
    show({ suggestions: [line('luisterlijn')], language });
    const name = words.text('line.call', { name: 'De Luisterlijn 088 0767 000' });
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('tel:0880767000');
    expect(screen.getByText('088 0767 000').getAttribute('dir')).toBe('ltr');
  });

  it.each([1, 2, 3])('%i suggestions are counted as one says it', (count) => {
    const { said } = show({ suggestions: ALL.slice(0, count), language });
    const form = new Intl.PluralRules(words.language.locale).select(count);
    expect(said()).toBe(TEXTS[language][`search.count_${form}`]?.replace('{{count}}', String(count)));
  });

  it('there is one sentence for nothing found, one for a search on its way and one for a search that failed', () => {
    const sentences = [
      show({ language }),
      show({ found: null, language }),
      show({ found: null, failed: true, language }),
    ];
    expect(sentences.map(({ said }) => said())).toEqual(
      (['search.none', 'topics.search.loading', 'topics.search.failed'] as const).map((key) => plain(words.text(key))),
    );
  });
});

describe('what is suggested', () => {
  it('stands in the order of the search', () => {
    const { items } = show({ suggestions: [place('library'), need('company'), need('debts')] });
    expect(items).toEqual(['Bibliotheek Noord', nl.text('need.company'), nl.text('need.debts')]);
  });

  it('has the pictogram of its kind', () => {
    show({ suggestions: [place('library'), place('for-others'), wijk('WK000001'), need('learn-dutch')] });
    const names = ['Bibliotheek Noord', 'Wijkteam Oost', /^Wijk Oost/, nl.text('need.learn-dutch')];
    expect(names.map((name) => picture(button(name))?.split('#')[1])).toEqual([
      'library',
      'location',
      'map-pin-home',
      'info',
    ]);
  });

  it('is told apart by its address, where places go by one name', () => {
    const [here, there] = [location('here', { address: 'Laan 2' }), location('there', { address: null })];
    const suggestions = [here, there].map(({ id }) => named('location', id, 'Bibliotheek'));
    const { items } = show({ suggestions, pack: packOf({ locations: [here, there] }) });
    expect(items).toEqual(['BibliotheekLaan 2', 'Bibliotheek']);
  });

  it('does not come without words in the box', () => {
    const { items, said } = show({ suggestions: ALL, typed: false });
    expect([items, said()]).toEqual([[], '']);
  });

  it('leads to a place, and there is nothing to press in', async () => {
    const { done } = show({ suggestions: [place('library')] });
    expect(pressed('Bibliotheek Noord')).toBeNull();
    await tap('Bibliotheek Noord');
    expect(done).toEqual([{ type: 'go', step: { screen: 'place', id: 'library' } }]);
  });

  it('makes a neighbourhood home, and no longer where it is home already', async () => {
    const first = show({ suggestions: [wijk('WK000001')] });
    expect(pressed(/^Wijk Oost/)).toBe('false');
    await tap(/^Wijk Oost/);
    expect(first.done).toEqual([{ type: 'answer', draft: { home: 'WK000001' } }]);
    cleanup();
    const second = show({ suggestions: [wijk('WK000001')], draft: { home: 'WK000001' } });
    expect(pressed(/^Wijk Oost/)).toBe('true');
    await tap(/^Wijk Oost/);
    expect(second.done).toEqual([{ type: 'answer', draft: { home: null } }]);
  });

  it('is home only where that very neighbourhood is', () => {
    show({ suggestions: [wijk('WK000001')], draft: { home: 'WK000002' } });
    expect(pressed(/^Wijk Oost/)).toBe('false');
  });
});

describe('what was chosen', () => {
  it('stands there pressed before anything is typed, and can be taken back', async () => {
    const { items, done, said } = show({ typed: false, draft: { needs: ['company'] } });
    expect([items, said()]).toEqual([[nl.text('need.company')], '']);
    expect(pressed(nl.text('need.company'))).toBe('true');
    await tap(nl.text('need.company'));
    expect(done).toEqual([{ type: 'toggle', list: 'needs', id: 'company' }]);
  });

  it('stays below what is suggested for other words, and is not counted among it', () => {
    const { items, said } = show({ suggestions: [need('debts')], draft: { needs: ['company', 'suicidal'] } });
    expect(items).toEqual(['debts', 'company', 'suicidal'].map((id) => nl.text(`need.${id}` as 'need.debts')));
    expect(pressed(nl.text('need.debts'))).toBe('false');
    expect(said()).toBe(nl.text('search.count', { count: 1 }));
  });

  it('stays where it is suggested, and stands there once', () => {
    const { items } = show({ suggestions: [need('debts'), need('company')], draft: { needs: ['company'] } });
    expect(items).toEqual([nl.text('need.debts'), nl.text('need.company')]);
    expect(pressed(nl.text('need.company'))).toBe('true');
  });

  it('is no place or line of the same name', () => {
    const { items } = show({ suggestions: [named('location', 'debts', 'Schuldhulp')], draft: { needs: ['debts'] } });
    expect(items).toEqual(['Schuldhulp', nl.text('need.debts')]);
  });

  it.each([null, { danger: [], suggestions: [] }])('stays where the search has nothing to show: %j', (found) => {
    expect(show({ found, draft: { needs: ['company'] } }).items).toEqual([nl.text('need.company')]);
    cleanup();
    expect(show({ found, failed: true, draft: { needs: ['company'] } }).items).toEqual([nl.text('need.company')]);
  });
});

describe('who goes elsewhere', () => {
  const namesFor = (draft: Partial<Draft>) => {
    const { items } = show({ suggestions: PLACES, draft });
    cleanup();
    return items;
  };
  const [library, atHome, atTheEdge, forOthers] = PLACES.map(({ label }) => label);

  it('is not shown a place at home, at its edge, or for people from elsewhere', () => {
    expect(namesFor({ where: 'elsewhere', home: 'WK000001' })).toEqual([library]);
  });

  it('is not shown a place where people know them', () => {
    expect(namesFor({ where: 'elsewhere', avoid: ['WK000002'] })).toEqual([atHome]);
  });

  it('is not told that a place was left out, nor has it counted', () => {
    const { root, said } = show({
      suggestions: [place('at-home'), place('library')],
      draft: { where: 'elsewhere', home: 'WK000001' },
    });
    expect(root.textContent).not.toContain('Buurthuis Zuid');
    expect(said()).toBe(nl.text('search.count', { count: 1 }));
  });

  it('is shown needs, lines and neighbourhoods all the same', () => {
    const suggestions = [need('debts'), line('luisterlijn'), wijk('WK000001')];
    expect(show({ suggestions, draft: { where: 'elsewhere', home: 'WK000001' } }).items).toHaveLength(3);
  });

  it('is the only one from whom anything is kept', () => {
    const everything = [library, atHome, atTheEdge, forOthers];
    expect(namesFor({ where: 'near', home: 'WK000001', avoid: ['WK000002'] })).toEqual(everything);
    expect(namesFor({ home: 'WK000001' })).toEqual(everything);
  });
});

describe('in danger', () => {
  it('a line that stands above is not shown a second time, and others are', () => {
    const suggestions = [line('line-113'), need('suicidal'), line('luisterlijn'), line('money-line')];
    const { said } = show({ suggestions, danger: ['suicidal'] });
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['0800-0000Geldfoon']);
    expect(said()).toBe(nl.text('search.count', { count: 2 }));
  });

  it('a line is shown where nothing stands above', () => {
    show({ suggestions: [line('line-113'), line('luisterlijn')] });
    expect(screen.getAllByRole('link')).toHaveLength(2);
  });

  it('nobody reads that nothing was found', () => {
    expect(show({ danger: ['suicidal'] }).said()).toBe('');
    cleanup();
    expect(show({ danger: ['suicidal'], suggestions: [line('line-113')] }).said()).toBe('');
  });
});

it('keeps its peace while nothing is typed, whatever became of the search', () => {
  for (const failed of [false, true]) {
    const { root } = show({ found: null, typed: false, failed });
    expect(root.textContent).toBe('');
    cleanup();
  }
});
