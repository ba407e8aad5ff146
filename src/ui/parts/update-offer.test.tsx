// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstWordsOf } from '../../../tests/open-app.tsx';
import { type PartState, renderPart, wordsOf } from '../../../tests/render-part.tsx';
import { samplePhone } from '../../../tests/sample-phone.ts';
import { NOTHING_YET, type OnThisPhone, RENEW_PROBLEMS } from '../../domain/on-this-phone.ts';
import { NEW_SESSION } from '../../domain/session.ts';
import { UpdateOffer } from './update-offer.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');
const statuses = (update: OnThisPhone['update'], state: PartState = {}) => {
  const root = renderPart(<UpdateOffer />, { phone: samplePhone(), kept: { ...NOTHING_YET, update }, ...state });
  return [...root.querySelectorAll('[role="status"]')];
};
const status = (...given: Parameters<typeof statuses>) => statuses(...given)[0];

it('says nothing while there is nothing new, in a place from where it can be heard later', () => {
  expect(status('none')?.textContent).toBe('');
});

it('announces what is said, and not the button', () => {
  expect(statuses('offered').map((live) => live.querySelector('button'))).toEqual([null, null]);
});

it('waits for all words', () => {
  expect(status('offered', { words: firstWordsOf('nl') })?.textContent).toBe('');
});

it('says that answers will be gone only where there are any', () => {
  expect(status('offered')?.textContent).not.toContain(nl.text('update.answers'));
  cleanup();
  expect(status('offered', { session: { ...NEW_SESSION, typed: 'x' } })?.textContent).toContain(
    nl.text('update.answers'),
  );
});

it('says that it is being taken, and nobody can take it twice', async () => {
  const renew = vi.fn(() => Promise.resolve(null));
  const [offer, becomes] = statuses('renewing', { phone: samplePhone([], { renew }) });
  expect(becomes?.textContent).toContain(nl.text('step.renewing'));
  expect(offer?.textContent).not.toContain(nl.text('update.offered'));
  const button = screen.getByRole('button', { name: nl.text('step.renew') });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button);
  expect(renew).not.toHaveBeenCalled();
});

describe.each(RENEW_PROBLEMS)('where it could not be taken: %s', (problem) => {
  it('says why, and leaves the focus on the button, to try once more', async () => {
    const renew = vi.fn(() => Promise.resolve(problem));
    const [, becomes] = statuses('offered', { phone: samplePhone([], { renew }) });
    const button = screen.getByRole('button', { name: nl.text('step.renew') });
    await userEvent.click(button);
    expect(becomes?.textContent).toContain(nl.text(`problem.renew.${problem}`));
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    expect(renew).toHaveBeenCalledTimes(2);
  });
});
