// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leaveWith } from './leave.ts';

const replace = vi.fn();
const go = vi.fn();
const end = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(location, 'replace').mockImplementation(replace);
  vi.spyOn(history, 'go').mockImplementation(go);
  document.title = 'Zijdeur';
  document.body.innerHTML = '<header>x</header><main>debts</main>';
  for (const mock of [replace, go, end]) mock.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function leaving(patch: Partial<Parameters<typeof leaveWith>[0]> = {}) {
  return leaveWith({ end, wipe: async () => null, entriesBefore: () => 0, ...patch });
}

it('is blank before anything else happens', () => {
  let seen = 'nothing';
  leaving({
    end: () => {
      seen = document.body.innerHTML + document.title;
    },
  })();
  expect(seen).toBe('');
});

it('goes to the neutral page when all is wiped, and not before', async () => {
  let wiped: (value: null) => void = () => {};
  leaving({
    wipe: () =>
      new Promise((done) => {
        wiped = done;
      }),
  })();
  await vi.advanceTimersByTimeAsync(900);
  expect(replace).not.toHaveBeenCalled();
  wiped(null);
  await vi.advanceTimersByTimeAsync(0);
  expect(replace.mock.calls).toEqual([['calendar.html']]);
});

it.each([
  ['fails', () => Promise.reject(new Error('no'))],
  ['never ends', () => new Promise(() => {})],
])('goes there within a second, also where the wiping %s', async (_how, wipe) => {
  leaving({ wipe })();
  await vi.advanceTimersByTimeAsync(1000);
  expect(replace).toHaveBeenCalledWith('calendar.html');
});

it('goes back over the entries it made first, and waits for that', async () => {
  leaving({ entriesBefore: () => 3 })();
  await vi.advanceTimersByTimeAsync(500);
  expect(go.mock.calls).toEqual([[-3]]);
  expect(replace).not.toHaveBeenCalled();
  dispatchEvent(new Event('popstate'));
  await vi.advanceTimersByTimeAsync(0);
  expect(replace).toHaveBeenCalledTimes(1);
});

it('a browser that does not go back holds nobody', async () => {
  leaving({ entriesBefore: () => 3 })();
  await vi.advanceTimersByTimeAsync(1000);
  expect(replace).toHaveBeenCalledTimes(1);
});

it('is done once, however often it is tapped; and once more where the page comes back', async () => {
  const leave = leaving();
  expect(leave()).toBe(true);
  expect(leave()).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  leave();
  expect(end).toHaveBeenCalledTimes(1);
  expect(replace).toHaveBeenCalledTimes(1);
  // The page's own first showing is no coming back.
  dispatchEvent(pageShow(false));
  expect(replace).toHaveBeenCalledTimes(1);
  dispatchEvent(pageShow(true));
  expect(replace.mock.calls.length).toBeGreaterThan(1);
});

it('bears the address of the neutral page at once, for whatever loads it anew', () => {
  history.replaceState({ at: 3 }, '', '/zijdeur/');
  const before: number[] = [];
  leaving({
    entriesBefore: () => {
      before.push(history.state.at);
      return 0;
    },
  })();
  expect([location.pathname, history.state, before]).toEqual(['/zijdeur/calendar.html', null, [3]]);
  history.replaceState(null, '', '/');
});

it('asks again for a neutral page that does not come, and lets no key stop it', async () => {
  leaving()();
  await vi.advanceTimersByTimeAsync(25_000);
  expect(replace).toHaveBeenCalledTimes(3);
  const press = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
  dispatchEvent(press);
  expect(press.defaultPrevented).toBe(true);
});

function pageShow(persisted: boolean): Event {
  return Object.assign(new Event('pageshow'), { persisted });
}
