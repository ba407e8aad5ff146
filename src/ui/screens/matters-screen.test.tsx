// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { PART_CONTENT, renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { checked, packOf, service, weekly } from '../../../tests/sample-pack.ts';
import type { AppContent } from '../../domain/app-content.ts';
import type { Facts } from '../../domain/facts.ts';
import { type Action, type Draft, NEW_SESSION, type Session } from '../../domain/session.ts';
import type { LanguageId } from '../../i18n/languages.ts';
import { MattersScreen } from './matters-screen.tsx';

afterEach(cleanup);

const content: AppContent = {
  ...PART_CONTENT,
  questions: {
    ...PART_CONTENT.questions,
    domains: [{ id: 'money', pictogram: 'money', choices: ['cannot-pay'] }],
    choices: [{ id: 'cannot-pay', pictogram: 'bills', needs: ['debts'] }],
    needs: [{ id: 'debts', pictogram: 'debts', safety: false }],
  },
};

function sessionWith(draft: Partial<Draft>): Session {
  const steps = [{ screen: 'topics' }, { screen: 'matters' }] as const;
  return { ...NEW_SESSION, draft: { ...NEW_SESSION.draft, domains: ['money'], ...draft }, steps, at: 1 };
}

function open(facts: Facts, draft: Partial<Draft> = {}, language: LanguageId = 'nl'): Action[] {
  const acts: Action[] = [];
  const pack = packOf({ services: [service('a', { facts, hours: weekly({ 0: [[540, 1020]] }) })] });
  renderPart(<MattersScreen />, {
    content,
    language,
    pack,
    session: sessionWith(draft),
    act: (action) => acts.push(action),
  });
  return acts;
}

const tiles = () => screen.getAllByRole('button').filter((button) => button.hasAttribute('aria-pressed'));
const names = () => tiles().map((tile) => tile.textContent);

describe('what matters', () => {
  it('is asked as far as some place can meet it', () => {
    open({ cost: checked('free'), languages: checked(['nl', 'so', 'tr']) });
    expect(names()).toEqual(['Nu meteen', 'Vandaag nog', 'In de komende zeven dagen', 'Turks', 'gratis']);
  });

  it('begins with the language of the screen, and never asks for Dutch', () => {
    open({ languages: checked(['nl', 'tr', 'ar']) }, {}, 'ar');
    expect(names().slice(3)).toEqual(['العربية', 'التركية']);
  });

  it('shows the languages of this app, and the others on demand', async () => {
    open({ languages: checked(['nl', 'so', 'ary', 'tr']) });
    expect(names().slice(3)).toEqual(['Turks']);
    await userEvent.click(screen.getByRole('button', { name: 'Andere talen' }));
    expect(names().slice(3)).toEqual(['Turks', 'Marokkaans Arabisch', 'Somalisch']);
    expect(screen.queryByRole('button', { name: 'Andere talen' })).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Marokkaans Arabisch'));
  });

  it('shows all languages at once where none of them is one of this app', () => {
    open({ languages: checked(['nl', 'so']) });
    expect(names().slice(3)).toEqual(['Somalisch']);
  });

  it('offers every language of this app where there is an interpreter: a helper may ask for somebody else', () => {
    open({ interpreter: checked(true) });
    expect(names().slice(3)).toEqual(['Engels', 'Arabisch', 'Turks']);
  });

  it('takes a wish, a language and a time with one tap each', async () => {
    const acts = open({ cost: checked('free'), languages: checked(['tr']) });
    for (const name of ['gratis', 'Turks', 'Vandaag nog']) await userEvent.click(screen.getByRole('button', { name }));
    expect(acts).toEqual([
      { type: 'toggle', list: 'wishes', id: 'free' },
      { type: 'toggle', list: 'wishes', id: 'language:tr' },
      { type: 'answer', draft: { when: 'today' } },
    ]);
  });

  it('takes a time back with a second tap', async () => {
    const acts = open({}, { when: 'today' });
    await userEvent.click(screen.getByRole('button', { name: 'Vandaag nog' }));
    expect(acts).toEqual([{ type: 'answer', draft: { when: null } }]);
  });

  it('keeps what was chosen before, so that it can be undone where no place meets it any more', () => {
    open({ cost: checked('free') }, { wishes: ['halal', 'language:so'] });
    const pressed = tiles().filter((tile) => tile.getAttribute('aria-pressed') === 'true');
    expect(pressed.map((tile) => tile.textContent)).toEqual(['Somalisch', 'halal eten']);
  });

  it('is not asked where no place can meet anything: the results come at once', () => {
    const pack = packOf({ services: [service('a')] });
    renderPart(<MattersScreen />, { content, pack, session: sessionWith({}) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      wordsOf('nl').text('results.title', { count: 1 }),
    );
  });

  it('can be skipped while the map is on its way', () => {
    renderPart(<MattersScreen />, { content, pack: null, session: sessionWith({}) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(wordsOf('nl').text('matters.title'));
    expect(screen.getByRole('button', { name: wordsOf('nl').text('step.results') })).toBeTruthy();
  });
});
