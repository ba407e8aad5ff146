// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { watchLeaveKeys } from './leave-keys.ts';

const leave = vi.fn();
let now = 0;

watchLeaveKeys(leave);

beforeEach(() => {
  document.body.innerHTML =
    '<button>x</button><input type="search"><textarea></textarea><p contenteditable><b>x</b></p>';
  // Whatever the test before left unfinished.
  dispatchEvent(new Event('pointerdown'));
  leave.mockClear();
  now += 60_000;
});

it.each(['Escape', 'Shift'])('%s three times leaves, and not twice', (key) => {
  press(key, key);
  expect(leave).not.toHaveBeenCalled();
  press(key);
  expect(leave).toHaveBeenCalledTimes(1);
  // Three more are needed to do so again.
  press(key, key);
  expect(leave).toHaveBeenCalledTimes(1);
});

it('takes them within five seconds only', () => {
  press('Escape', 'Escape');
  now += 5000;
  press('Escape');
  expect(leave).not.toHaveBeenCalled();
  now += 1000;
  press('Escape', 'Escape');
  expect(leave).toHaveBeenCalledTimes(1);
});

it('takes three of one kind, with nothing in between', () => {
  press('Escape', 'Shift', 'Escape', 'Shift');
  press('Escape', 'Escape', 'a', 'Escape');
  press('Shift', 'Shift');
  dispatchEvent(new Event('pointerdown'));
  press('Shift');
  expect(leave).not.toHaveBeenCalled();
});

it.each(['Tab', 'ArrowDown', 'A', 'Escape'])('Shift that is held for %s is no press of Shift', (other) => {
  for (let n = 0; n < 4; n += 1) {
    key('keydown', 'Shift');
    key('keydown', other, { shiftKey: true });
    key('keyup', other, { shiftKey: true });
    key('keyup', 'Shift');
  }
  expect(leave).not.toHaveBeenCalled();
});

it('Shift that is held for a tap is no press of Shift', () => {
  for (let n = 0; n < 4; n += 1) {
    key('keydown', 'Shift');
    dispatchEvent(new Event('pointerdown'));
    key('keyup', 'Shift');
  }
  expect(leave).not.toHaveBeenCalled();
});

it('Shift that is held to scroll sideways is no press of Shift', () => {
  for (let n = 0; n < 4; n += 1) {
    key('keydown', 'Shift');
    dispatchEvent(new Event('wheel'));
    key('keyup', 'Shift');
  }
  expect(leave).not.toHaveBeenCalled();
});

it.each(['altKey', 'ctrlKey', 'metaKey'])('%s and Shift choose another keyboard, say', (modifier) => {
  for (let n = 0; n < 4; n += 1) {
    key('keydown', 'Shift', { [modifier]: true });
    key('keyup', 'Shift', { [modifier]: true });
  }
  expect(leave).not.toHaveBeenCalled();
});

it('a key that is held down counts once', () => {
  key('keydown', 'Escape');
  for (let n = 0; n < 10; n += 1) key('keydown', 'Escape', { repeat: true });
  key('keydown', 'Shift');
  for (let n = 0; n < 10; n += 1) key('keydown', 'Shift', { repeat: true });
  expect(leave).not.toHaveBeenCalled();
});

it.each(['input', 'textarea', 'b'])('nothing counts that is typed in a field: %s', (field) => {
  const target = document.querySelector(field) ?? document.body;
  for (const name of ['Escape', 'Shift', 'Escape', 'Shift', 'Escape', 'Shift', 'Shift', 'Shift', 'Escape', 'Escape']) {
    key('keydown', name, {}, target);
    key('keyup', name, {}, target);
  }
  press('Shift');
  press('Escape', 'Escape');
  expect(leave).not.toHaveBeenCalled();
});

it('words that are still being put together are typed, wherever', () => {
  for (let n = 0; n < 4; n += 1) key('keydown', 'Escape', { isComposing: true });
  expect(leave).not.toHaveBeenCalled();
});

it('counts on a button, too, which may stop the key itself', () => {
  const button = document.querySelector('button') ?? document.body;
  button.addEventListener('keydown', (event) => event.stopPropagation());
  for (let n = 0; n < 3; n += 1) {
    key('keydown', 'Escape', {}, button);
    key('keyup', 'Escape', {}, button);
  }
  expect(leave).toHaveBeenCalledTimes(1);
});

function press(...keys: string[]): void {
  for (const name of keys) {
    key('keydown', name);
    key('keyup', name);
  }
}

function key(type: string, name: string, more: KeyboardEventInit = {}, target: Element = document.body): void {
  now += 100;
  const event = new KeyboardEvent(type, { key: name, bubbles: true, ...more });
  Object.defineProperty(event, 'timeStamp', { value: now });
  // The DOM of these tests leaves it out.
  Object.defineProperty(event, 'isComposing', { value: more.isComposing ?? false });
  target.dispatchEvent(event);
}
