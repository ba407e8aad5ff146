// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { plain, renderPart } from '../../../tests/render-part.tsx';
import { daily, NOW } from '../../../tests/sample-pack.ts';
import type { Hours } from '../../domain/hours.ts';
import { OpenState } from './open-state.tsx';

afterEach(cleanup);

const shown = (hours: Hours | null, minute = NOW.minute) => {
  const part = <OpenState services={[{ hours, basis: 'checked' }]} />;
  const root = renderPart(part, { now: { ...NOW, minute } });
  return [root.querySelector('use')?.getAttribute('href')?.split('#')[1], plain(root.textContent ?? '')];
};

it.each([
  [daily(9, 17), 'clock-open', 'Nu open, tot 17:00'],
  [daily(0, 24), 'clock-open', 'Dag en nacht open'],
  [daily(12, 17), 'clock-closed', 'Nu dicht. Vandaag open vanaf 12:00'],
  [null, 'clock-unknown', 'Openingstijden niet bekend: vraag eerst'],
] as const)('each state has a picture and a sentence', (hours, picture, text) => {
  expect(shown(hours)).toEqual([picture, text]);
});

it('is that of this minute', () => {
  expect(shown(daily(9, 17), 17 * 60 - 1)[1]).toBe('Nu open, tot 17:00');
  expect(shown(daily(9, 17), 17 * 60)[1]).toBe('Nu dicht. Morgen open vanaf 09:00');
});
