/** Whether the colours of a theme can be told apart, in light and in dark: WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
import Color from 'colorjs.io';
import { type Problem, problemLine, shown } from './problems.ts';
import { type Theme, type Token, tokensIn } from './read-theme.ts';

const TEXT = 4.5;
const EDGE = 3;
const SURFACES = ['default-bg-document', 'default-bg-subtle'];

/** What stands on what in the app, and the least contrast it needs. */
const PAIRS: readonly (readonly [front: string, behind: readonly string[], least: number])[] = [
  ['default-color-document', [...SURFACES, 'default-bg-hover'], TEXT],
  ['default-color-subtle', [...SURFACES, 'default-bg-hover', 'selected-bg-default'], TEXT],
  ['default-border-default', SURFACES, EDGE],
  ['action-1-color-default', [...SURFACES, 'default-bg-hover', 'accent-1-bg-subtle'], TEXT],
  ['action-1-border-default', SURFACES, EDGE],
  ['action-1-color-hover', [...SURFACES, 'action-1-bg-hover'], TEXT],
  ['action-1-inverse-color-default', ['action-1-inverse-bg-default', 'action-1-inverse-bg-hover'], TEXT],
  ['selected-color-default', ['selected-bg-default'], TEXT],
  ['action-1-color-default', ['selected-bg-default'], EDGE],
  ['selected-border-default', SURFACES, EDGE],
  ['warning-color-default', ['warning-bg-subtle'], TEXT],
  ['action-1-color-default', ['warning-bg-subtle'], TEXT],
  ['positive-color-default', SURFACES, TEXT],
  ['negative-color-default', SURFACES, TEXT],
  ['negative-inverse-color-default', ['negative-inverse-bg-default'], TEXT],
];
const FOCUS = ['--basis-focus-outline-color', [...SURFACES, 'warning-bg-subtle']] as const;

/** Every pair with too little contrast once `theme` lies over `base`, told at the token of `theme`. */
export function contrastProblems(theme: Theme, base: Theme): Problem[] {
  const light = new Map([...base.light, ...theme.light]);
  // As in the browser: what a theme sets for light it sets for dark, too, unless it says otherwise there.
  const dark = new Map([...base.light, ...base.dark, ...theme.light, ...theme.dark]);
  const problems = [...problemsOf(light, theme, 'light'), ...problemsOf(dark, theme, 'dark')];
  // What is no colour is so on every ground.
  return [...new Map(problems.map((problem) => [problemLine(problem), problem])).values()];
}

function problemsOf(tokens: ReadonlyMap<string, Token>, theme: Theme, scheme: 'light' | 'dark'): Problem[] {
  const named = PAIRS.map(([front, behind, least]) => [`--basis-color-${front}`, behind, least] as const);
  return [...named, [...FOCUS, EDGE] as const].flatMap(([front, behind, least]) =>
    behind.flatMap((name) => {
      const ground = `--basis-color-${name}`;
      const own = [front, ground].map(
        (token) => (scheme === 'dark' && theme.dark.get(token)) || theme.light.get(token),
      );
      const at = own.find((token) => token !== undefined);
      // What this theme leaves as it was is not its mistake.
      if (!at) return [];
      const problem = (path: string, found: string, expected: string): Problem => ({
        file: theme.file,
        line: at.line,
        path,
        found,
        expected,
      });
      const [a, b] = [front, ground].map((token) => colourOf(token, tokens));
      for (const [token, colour] of [
        [front, a],
        [ground, b],
      ] as const) {
        if (colour && colour.alpha === 1) continue;
        return [
          problem(token, shown(tokens.get(token)?.value), 'a colour that covers what is behind it, such as #1f5c56'),
        ];
      }
      if (!a || !b) return [];
      const contrast = a.contrastWCAG21(b);
      if (contrast >= least) return [];
      const found = `a contrast of ${contrast.toFixed(2)} to 1 with ${ground} in the ${scheme} scheme`;
      return [problem(front, found, `at least ${least} to 1`)];
    }),
  );
}

/** The colour a token comes to; null where it is none. */
function colourOf(name: string, tokens: ReadonlyMap<string, Token>, seen: readonly string[] = []): Color | null {
  const value = tokens.get(name)?.value ?? '';
  const [other] = tokensIn(value);
  if (other) return seen.includes(other) ? null : colourOf(other, tokens, [...seen, other]);
  try {
    return new Color(value);
  } catch {
    // The caller says which value it was.
    return null;
  }
}
