// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { samplePhone } from '../../tests/sample-phone.ts';
import { NOTHING_YET } from '../domain/on-this-phone.ts';
import type { Phone } from './ports.ts';
import { useWipe } from './use-wipe.ts';

afterEach(cleanup);

const forget = vi.fn();
const tellWiped = vi.fn();
let toldElsewhere = () => {};
const ports = {
  tellWiped,
  watchWipes: (wiped: () => void) => {
    toldElsewhere = wiped;
    return () => {};
  },
};

function Part({ phone, places = [] }: { phone: Phone | null; places?: (typeof NOTHING_YET)['places'] }) {
  const [wiped, wipe] = useWipe(forget, phone, { ...NOTHING_YET, places }, ports);
  return (
    <button type="button" onClick={wipe}>
      {wiped}
    </button>
  );
}

const press = () => act(() => screen.getByRole('button').click());
const said = () => screen.getByRole('button').textContent;

it('wipes what was kept, too, where that comes after the tap', async () => {
  const wipe = vi.fn(() => Promise.resolve(null));
  const { rerender } = render(<Part phone={null} />);
  await press();
  await waitFor(() => expect(said()).toBe('answers'));
  await act(() => rerender(<Part phone={samplePhone([], { wipe })} />));
  expect(wipe).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(said()).toBe('answers'));
});

it('wipes nothing that nobody asked to be wiped', async () => {
  const wipe = vi.fn(() => Promise.resolve(null));
  const { rerender } = render(<Part phone={null} />);
  await act(() => rerender(<Part phone={samplePhone([], { wipe })} />));
  expect(wipe).not.toHaveBeenCalled();
});

it('tells places that are gone from places that stay', async () => {
  const places = [{ region: 'voorbeeldstad', id: 'a', name: 'Buurthuis' }];
  const { rerender } = render(<Part phone={samplePhone(places)} places={places} />);
  await press();
  await waitFor(() => expect(said()).toBe('places-too'));
  await act(() => rerender(<Part phone={samplePhone(places, { wipe: async () => 'refused' })} places={places} />));
  await press();
  await waitFor(() => expect(said()).toBe('places-stay'));
});

it('tells the other windows, and wipes what they wipe without telling them again', async () => {
  const places = [{ region: 'voorbeeldstad', id: 'a', name: 'Buurthuis' }];
  render(<Part phone={samplePhone(places)} places={places} />);
  tellWiped.mockClear();
  forget.mockClear();
  await press();
  expect(tellWiped).toHaveBeenCalledTimes(1);
  await act(() => toldElsewhere());
  expect(tellWiped).toHaveBeenCalledTimes(1);
  expect(forget).toHaveBeenCalledTimes(2);
  await waitFor(() => expect(said()).toBe('places-too'));
});
