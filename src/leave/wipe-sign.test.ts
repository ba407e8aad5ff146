// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWipeSign, type WipeSign } from './wipe-sign.ts';

const KEY = 'zijdeur /';
const tell = vi.fn();
let stop = () => {};

beforeEach(() => {
  history.replaceState(null, '', '/');
  localStorage.clear();
  tell.mockClear();
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

/** A window that listens. */
function watching(): WipeSign {
  const sign = createWipeSign();
  stop = sign.watch(tell);
  return sign;
}

function comeBack(persisted = true): void {
  const event = new Event('pageshow');
  Object.defineProperty(event, 'persisted', { value: persisted });
  dispatchEvent(event);
}

it('is a small number that is there from the start, and another one each time', () => {
  const sign = watching();
  const seen = [localStorage.getItem(KEY)];
  for (const how of ['left', 'wiped', 'wiped', 'left'] as const) {
    sign.give(how);
    seen.push(localStorage.getItem(KEY));
  }
  expect(Object.keys(localStorage)).toEqual([KEY]);
  expect(new Set(seen).size).toBe(5);
  for (const value of seen) expect(value).toMatch(/^\d{3}$/);
  createWipeSign();
  expect(localStorage.getItem(KEY)).toBe(seen[4]);
});

it('goes on from its last number to its first', () => {
  localStorage.setItem(KEY, String(4 * 249));
  const sign = watching();
  sign.give('wiped');
  expect(localStorage.getItem(KEY)).toBe('000');
});

it('remembers over a new start what is owed, until that is settled', () => {
  createWipeSign().give('wiped');
  expect(createWipeSign().isOwed()).toBe(false);
  createWipeSign().give('left');
  const later = createWipeSign();
  expect(later.isOwed()).toBe(true);
  later.settle();
  expect(createWipeSign().isOwed()).toBe(false);
});

it.each(['wiped', 'left'] as const)('reaches another window: %s', (how) => {
  watching();
  createWipeSign().give(how);
  dispatchEvent(new Event('storage'));
  dispatchEvent(new Event('storage'));
  expect(tell.mock.calls).toEqual([[how]]);
});

it('reaches a page that comes back, and not one that was away while nobody wiped', () => {
  watching();
  comeBack();
  expect(tell).not.toHaveBeenCalled();
  createWipeSign().give('wiped');
  comeBack(false);
  expect(tell).not.toHaveBeenCalled();
  comeBack();
  comeBack();
  expect(tell.mock.calls).toEqual([['wiped']]);
});

it('does not tell a window of its own sign, now or when it comes back', () => {
  watching().give('wiped');
  dispatchEvent(new Event('storage'));
  comeBack();
  expect(tell).not.toHaveBeenCalled();
});

it('tells nobody who stopped listening', () => {
  watching();
  stop();
  createWipeSign().give('wiped');
  dispatchEvent(new Event('storage'));
  comeBack();
  expect(tell).not.toHaveBeenCalled();
});

it('reaches a window that was asleep, when that is shown', () => {
  watching();
  createWipeSign().give('left');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(tell.mock.calls).toEqual([['left']]);
});

it('is as long each time, so that a storage that is full has room for it', () => {
  localStorage.setItem(KEY, '000');
  const sign = watching();
  for (let n = 0; n < 260; n += 1) {
    sign.give(n % 2 === 0 ? 'left' : 'wiped');
    expect(localStorage.getItem(KEY)).toMatch(/^\d{3}$/);
  }
});

it('a storage that the browser threw away wipes nothing that is open, but nobody can know what happened to a page that comes back', () => {
  watching();
  localStorage.clear();
  dispatchEvent(new Event('storage'));
  expect(tell).not.toHaveBeenCalled();
  comeBack();
  expect(tell.mock.calls).toEqual([['wiped']]);
});

it('without storage a page that comes back begins anew, as nobody can know', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse);
  watching().give('wiped');
  comeBack();
  expect(tell.mock.calls).toEqual([['wiped']]);
});
