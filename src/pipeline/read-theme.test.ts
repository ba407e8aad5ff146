import { describe, expect, it } from 'vitest';
import { type Problem, problemLine } from './problems.ts';
import { readTheme, themeCss } from './read-theme.ts';

const DARK = '@media (prefers-color-scheme: dark)';

function read(text: string) {
  const problems: Problem[] = [];
  const theme = readTheme(text, 'theme.css', problems);
  return { theme, problems: problems.map(problemLine) };
}

describe('readTheme', () => {
  it('reads the tokens of both schemes, with their lines', () => {
    const { theme, problems } = read(
      `/* ours */\n:root {\n  --basis-a: red;\n}\n${DARK} { :root { --basis-a: blue; } }`,
    );
    expect(problems).toEqual([]);
    expect(theme.light.get('--basis-a')).toEqual({ value: 'red', line: 3 });
    expect(theme.dark.get('--basis-a')).toEqual({ value: 'blue', line: 5 });
  });

  it.each([
    ['body { --a: b }', ':1: found "body"'],
    [':root { display: none }', ':1: found "display"'],
    [':root {\n  --a: url(https://elsewhere.example/x.png);\n}', ':2: found "url('],
    [':root { --a: image-set("x.png" 1x) }', ':1: found "image-set('],
    ['@import "x.css";', ':1: found "@import'],
    ['@media print { :root { --a: b } }', ':1: found "@media print"'],
    [`${DARK} { .tile { --a: b } }`, ':1: found ".tile"'],
    [`${DARK} { @import "x.css"; }`, ':1: found "@import'],
    [':root { --a: b', ':1: found Unclosed block'],
  ])('refuses %s', (text, found) => {
    const { theme, problems } = read(text);
    expect(problems.join('\n')).toContain(`theme.css${found}`);
    expect([...theme.light, ...theme.dark]).toEqual([]);
  });

  it('tells every mistake, and keeps what is good', () => {
    const { theme, problems } = read(':root { color: red; --a: 1px; margin: 0 }');
    expect(problems).toHaveLength(2);
    expect([...theme.light.keys()]).toEqual(['--a']);
  });
});

describe('themeCss', () => {
  const { theme } = read(
    `:root { --basis-a: var(--b); --b: var(--c); --c: red; --basis-d: 1px } ${DARK} { :root { --c: blue; --basis-d: 2px } }`,
  );

  it('keeps what is read, and what that reads in turn', () => {
    expect(themeCss(theme, (token) => token === '--basis-a')).toBe(
      `:root{--basis-a:var(--b);--b:var(--c);--c:red}${DARK}{:root{--c:blue}}\n`,
    );
  });

  it('leaves out what is no basis token: nobody checked its contrast', () => {
    const sly = read(':root { --basis-a: 1px; --utrecht-button-color: white }').theme;
    expect(themeCss(sly, () => true)).toBe(':root{--basis-a:1px}\n');
  });

  it('says nothing of a scheme of which nothing is read', () => {
    expect(
      themeCss(read(`:root { --basis-a: 1px } ${DARK} { :root { --b: 2px } }`).theme, (token) => token === '--basis-a'),
    ).toBe(':root{--basis-a:1px}\n');
  });
});
