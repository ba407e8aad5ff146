import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastProblems } from './check-contrast.ts';
import { type Problem, problemLine } from './problems.ts';
import { readTheme } from './read-theme.ts';
import { NEUTRAL_THEME } from './region-theme.ts';

const NO_PROBLEMS: Problem[] = [];
const neutral = readTheme(readFileSync(NEUTRAL_THEME, 'utf8'), 'neutral.css', NO_PROBLEMS);
const problemsOf = (text: string) => contrastProblems(readTheme(text, 'theme.css', []), neutral).map(problemLine);

describe('contrastProblems', () => {
  it('finds none in the neutral theme, in light and in dark', () => {
    expect(NO_PROBLEMS).toEqual([]);
    expect(contrastProblems(neutral, neutral)).toEqual([]);
  });

  it('names token, ground, scheme and line', () => {
    const [first] = problemsOf(':root {\n\n  --basis-color-default-color-subtle: #999999;\n}');
    expect(first).toBe(
      'theme.css:3: --basis-color-default-color-subtle: found a contrast of 2.85 to 1 with --basis-color-default-bg-document in the light scheme, expected at least 4.5 to 1',
    );
  });

  it('counts a light colour in the dark, where the theme says no other', () => {
    const dark = ':root { --basis-color-default-color-document: #1d2b2a }';
    expect(problemsOf(dark).join('\n')).toContain('in the dark scheme');
    expect(problemsOf(dark).join('\n')).not.toContain('in the light scheme');
  });

  it('follows tokens of the theme itself, and says where one leads nowhere', () => {
    const good =
      ':root { --brand: #123; --basis-color-default-color-document: var(--brand) } @media (prefers-color-scheme: dark) { :root { --brand: #fff } }';
    expect(problemsOf(good)).toEqual([]);
    expect(problemsOf(':root { --basis-color-negative-color-default: var(--brand) }')[0]).toContain(
      'expected a colour',
    );
    const circle = ':root { --basis-color-negative-color-default: var(--a); --a: var(--b); --b: var(--a) }';
    expect(problemsOf(circle)[0]).toContain('expected a colour');
    expect(problemsOf(':root { --basis-color-negative-color-default: hotpinkish }')[0]).toContain('found "hotpinkish"');
  });

  it('refuses a colour through which one sees', () => {
    const [first] = problemsOf(':root { --basis-color-default-color-document: rgb(0 0 0 / 5%) }');
    expect(first).toContain('expected a colour that covers what is behind it');
  });

  it('does not blame a theme for what it leaves as it was', () => {
    expect(problemsOf(':root { --basis-border-radius-md: 0 }')).toEqual([]);
  });
});
