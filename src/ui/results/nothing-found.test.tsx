// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { checked, packOf, service } from '../../../tests/sample-pack.ts';
import type { Answers } from '../../domain/answers.ts';
import type { Action } from '../../domain/session.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { NothingFound } from './nothing-found.tsx';

afterEach(cleanup);

const pack = packOf({ services: [service('a', { facts: { access: checked(['walk-in']) } })] });
const elsewhere: Answers = { needs: ['debts'], where: 'elsewhere', home: 'WK000002' };

describe.each(LANGUAGES)('where nothing was found, in $name', ({ id }) => {
  const words = wordsOf(id);
  const textOf = (answers: Answers) =>
    renderPart(<NothingFound answers={answers} pack={pack} />, { language: id }).querySelector('p')?.textContent;

  it('the map has nothing, or what it has was left out', () => {
    expect(textOf({ needs: ['company'], where: 'elsewhere', home: 'WK000002' })).toBe(words.text('results.none'));
    expect(textOf({ needs: ['company'], where: 'near' })).toBe(words.text('results.none'));
    expect(textOf(elsewhere)).toBe(words.text('results.none.elsewhere'));
    expect(textOf({ needs: ['debts'], where: 'from-home' })).toBe(words.text('results.none.from-home'));
  });
});

it('what was left out can be had by another answer', async () => {
  const acts: Action[] = [];
  renderPart(<NothingFound answers={elsewhere} pack={pack} />, { act: (action) => acts.push(action) });
  await userEvent.click(screen.getByRole('button', { name: wordsOf('nl').text('results.change-where') }));
  expect(acts).toEqual([{ type: 'go', step: { screen: 'where' } }]);
});
