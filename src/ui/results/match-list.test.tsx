// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderPart } from '../../../tests/render-part.tsx';
import { aMatch, helpline, packOf } from '../../../tests/sample-pack.ts';
import type { Answers } from '../../domain/answers.ts';
import { MatchList } from './match-list.tsx';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const LIST = Array.from({ length: 10 }, (_, n) => aMatch(`place ${n + 1}`));
const LINES = Array.from({ length: 10 }, (_, n) => aMatch(`line-${n + 1}`, { place: null }));

function show(matches = LIST, returnsFrom: string | null = null, answers: Answers = {}) {
  const pack = packOf({ helplines: matches.map(({ id }) => helpline(id)) });
  return renderPart(
    <MatchList matches={matches} answers={answers} pack={pack} returnsFrom={returnsFrom} inPlan={false} />,
    { pack },
  );
}

it('shows more when asked to, and the focus goes to the first new one', async () => {
  show();
  expect(screen.getAllByRole('article')).toHaveLength(8);
  await userEvent.click(screen.getByRole('button', { name: 'Toon nog 2 plekken' }));
  expect(screen.getAllByRole('article')).toHaveLength(10);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('place 9'));
});

it('also where that is a line to call, which is no place', async () => {
  show(LINES, null, { where: 'from-home' });
  await userEvent.click(screen.getByRole('button', { name: 'Toon nog 2 mogelijkheden' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('line-9'));
});

it('gives the focus to the place somebody comes back from, however far down', () => {
  show(LIST, 'place 10');
  expect(document.activeElement?.textContent).toBe('place 10');
});
