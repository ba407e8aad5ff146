// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { amsterdamTime } from '../domain/clock.ts';
import { useNow } from './use-now.ts';

let drawn: number[];
let reads = 0;
let hidden: boolean;

function Clock() {
  drawn.push(useNow(read).minute);
  return null;
}
function read() {
  reads += 1;
  return amsterdamTime(Date.now());
}

beforeEach(() => {
  drawn = [];
  hidden = false;
  vi.useFakeTimers({ now: new Date('2026-11-23T09:30:45Z'), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function pass(seconds: number): void {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
}
const sight = (seen: boolean) =>
  act(() => {
    hidden = !seen;
    document.dispatchEvent(new Event('visibilitychange'));
  });

it('goes on as a minute begins, and draws nothing in between', () => {
  render(<Clock />);
  pass(14);
  expect(drawn).toEqual([630]);
  pass(1);
  expect(drawn).toEqual([630, 631]);
  pass(60);
  pass(60);
  expect(drawn).toEqual([630, 631, 632, 633]);
});

it('rests while nobody sees the page, and is right at once when they do', () => {
  render(<Clock />);
  sight(false);
  pass(60);
  expect(drawn).toEqual([630]);
  const asleep = reads;
  pass(3600);
  expect(reads).toBe(asleep);
  sight(true);
  expect(drawn).toEqual([630, 691]);
  pass(60);
  expect(drawn).toEqual([630, 691, 692]);
});

it('draws nothing anew when the page comes back within the minute', () => {
  render(<Clock />);
  sight(false);
  sight(true);
  expect(drawn).toEqual([630]);
});

it('stops with the app', () => {
  const { unmount } = render(<Clock />);
  unmount();
  const before = reads;
  pass(120);
  sight(true);
  expect(reads).toBe(before);
});
