// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { takeShortcut } from './shortcut.ts';

it.each(['/', '/app/?no-sw', '//', '//evil.example/?a=b'])(
  'takes the fragment out of %s, and leaves the rest',
  (page) => {
    history.replaceState({ at: 3 }, '', `http://localhost:3000${page}#search`);
    expect(takeShortcut()).toBe('#search');
    expect(location.href).toBe(`http://localhost:3000${page}`);
    expect(history.state).toEqual({ at: 3 });
  },
);
