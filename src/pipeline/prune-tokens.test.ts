import { expect, it } from 'vitest';
import { pruneTokens } from './prune-tokens.ts';

it('drops tokens that nothing reads, and those that only these read', () => {
  const css = ':root{--a:1px;--b:var(--c);--c:2px;--d:3px}p{margin:var(--a)}';
  expect(pruneTokens(css)).toBe(':root{--a:1px}p{margin:var(--a)}');
});

it('keeps what is read as a fallback, or by another rule', () => {
  const css = 'p{--x:var(--y, var(--z));color:var(--x)}:root{--z:red}';
  expect(pruneTokens(css)).toBe(css);
});
