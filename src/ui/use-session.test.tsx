// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { currentStep } from '../domain/session.ts';
import { useSession } from './use-session.ts';

afterEach(cleanup);

it.each([Number.NaN, -5, 0.5, 1e308, Number.POSITIVE_INFINITY, '3', { at: 3 }])(
  'a counter in the history that is none (%j) keeps nobody from going on',
  (at) => {
    history.replaceState({ at }, '');
    const { result } = renderHook(() => useSession());
    act(() => result.current.act({ type: 'go', step: { screen: 'about' } }));
    expect(currentStep(result.current.session)).toEqual({ screen: 'about' });
    expect(history.state).toEqual({ at: 1 });
  },
);
