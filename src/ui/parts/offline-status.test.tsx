// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderPart, TEXTS, wordsOf } from '../../../tests/render-part.tsx';
import { MAPS, samplePhone } from '../../../tests/sample-phone.ts';
import { NOTHING_YET, type OnThisPhone, STORAGE_PROBLEMS } from '../../domain/on-this-phone.ts';
import { isFirstText } from '../../i18n/first-texts.ts';
import { OfflineStatus } from './offline-status.tsx';

afterEach(cleanup);

const nl = wordsOf('nl');

function show(kept: Partial<OnThisPhone>, renew = vi.fn(() => Promise.resolve(null))) {
  const root = renderPart(<OfflineStatus />, { kept: { ...NOTHING_YET, ...kept }, phone: samplePhone([], { renew }) });
  return { said: root.textContent, announced: root.querySelector('[role="status"]')?.textContent, renew };
}

it('says nothing until something is known', () => {
  expect(show({})).toMatchObject({ said: '', announced: '' });
});

it('says that the app works without internet, and does not announce it', () => {
  expect(show({ app: 'kept', maps: MAPS })).toMatchObject({ said: nl.text('topics.offline'), announced: '' });
});

it('leaves it to About to say that the app could not be kept yet', () => {
  expect(show({ app: 'failed' })).toMatchObject({ said: '', announced: '' });
});

it('announces that this browser keeps no apps', () => {
  expect(show({ app: 'refused' }).announced).toBe(nl.text('problem.offline.none'));
});

describe.each(STORAGE_PROBLEMS)('%s', (storage) => {
  it('is announced with what it means, in words the first screen has', () => {
    expect(show({ storage }).announced).toContain(TEXTS.nl[`problem.storage.${storage}`]);
    expect(isFirstText(`problem.storage.${storage}`)).toBe(true);
  });
});

it('renews the app where a newer one was here', async () => {
  const { renew } = show({ storage: 'newer' });
  await userEvent.click(screen.getByRole('button', { name: nl.text('step.renew') }));
  expect(renew).toHaveBeenCalledTimes(1);
});
