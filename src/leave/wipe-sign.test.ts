// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWipeSign, type WipeSign } from './wipe-sign.ts';

const KEY = 'zijdeur wiped /';
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

it('says how, a number, and nothing else', () => {
  watching().give('left');
  expect(Object.keys(localStorage)).toEqual([KEY]);
  expect(localStorage.getItem(KEY)).toMatch(/^\d{1,10}$/);
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

it('without storage a page that comes back begins anew, as nobody can know', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(refuse);
  watching().give('wiped');
  comeBack();
  expect(tell.mock.calls).toEqual([['wiped']]);
});
