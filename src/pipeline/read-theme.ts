/**
 * A theme: design tokens of the NL Design System as CSS custom properties, for light and for dark. Whoever has a theme of their own takes its
 * `:root` and puts it into theme.css of the region's folder. Of it only basis tokens count, and what these read: their contrast can be checked.
 */
import { type AtRule, type ChildNode, CssSyntaxError, parse, type Rule } from 'postcss';
import { type Problem, shown } from './problems.ts';

export interface Token {
  readonly value: string;
  readonly line: number;
}

export interface Theme {
  /** As shown to people. */
  readonly file: string;
  readonly light: ReadonlyMap<string, Token>;
  /** What differs in the dark. */
  readonly dark: ReadonlyMap<string, Token>;
}

const DARK = '(prefers-color-scheme: dark)';
const EXPECTED = `:root { --token: value } or @media ${DARK} { :root { --token: value } }, and nothing else`;

/** Reads a theme; what it holds beside tokens is a problem each, and not part of it. */
export function readTheme(text: string, file: string, problems: Problem[]): Theme {
  const light = new Map<string, Token>();
  const dark = new Map<string, Token>();
  const problem = (node: ChildNode, found: string, expected = EXPECTED) =>
    problems.push({ file, line: node.source?.start?.line ?? null, path: '', found: shown(found), expected });

  function readRoot(rule: Rule, tokens: Map<string, Token>): void {
    if (rule.selector !== ':root') return void problem(rule, rule.selector);
    rule.each((node) => {
      if (node.type === 'comment') return;
      if (node.type !== 'decl' || !node.prop.startsWith('--')) {
        return void problem(node, node.type === 'decl' ? node.prop : node.toString());
      }
      // Nothing in a theme may fetch anything.
      if (/url\(|image-set\(/i.test(node.value)) return void problem(node, node.value, 'a value without an address');
      tokens.set(node.prop, { value: node.value.trim(), line: node.source?.start?.line ?? 1 });
    });
  }

  function readDark(media: AtRule): void {
    if (media.name !== 'media' || media.params !== DARK) return void problem(media, `@${media.name} ${media.params}`);
    media.each((node) => {
      if (node.type === 'rule') readRoot(node, dark);
      else if (node.type !== 'comment') problem(node, node.toString());
    });
  }

  try {
    parse(text).each((node) => {
      if (node.type === 'rule') readRoot(node, light);
      else if (node.type === 'atrule') readDark(node);
      else if (node.type !== 'comment') problem(node, node.toString());
    });
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    problems.push({ file, line: error.line ?? null, path: '', found: error.reason, expected: 'a style sheet' });
  }
  return { file, light, dark };
}

/** The theme as a style sheet, with the basis tokens of which `isRead` is true and those that these need. */
export function themeCss({ light, dark }: Theme, isRead: (token: string) => boolean): string {
  const all = [...light, ...dark];
  const kept = new Set(all.map(([name]) => name).filter((name) => name.startsWith('--basis-') && isRead(name)));
  for (const name of kept) {
    for (const [, { value }] of all.filter(([other]) => other === name))
      for (const used of tokensIn(value)) kept.add(used);
  }
  const root = (tokens: Theme['light']) => {
    const lines = [...tokens].filter(([name]) => kept.has(name)).map(([name, { value }]) => `${name}:${value}`);
    return lines.length > 0 ? `:root{${lines.join(';')}}` : '';
  };
  const inTheDark = root(dark);
  return `${root(light)}${inTheDark && `@media ${DARK}{${inTheDark}}`}\n`;
}

/** The custom properties that a value, or a whole style sheet, reads. */
export function tokensIn(css: string): string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name ?? '');
}
