// @vitest-environment happy-dom
/** What a hostile map looks like: text, and nothing else. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LANGUAGES, type LanguageId } from '../../src/i18n/languages.ts';
import { type Chosen, chosen } from './answer-all.ts';
import { holds } from './cases.ts';
import { expectHarmless } from './expect-harmless.ts';
import { hostileText } from './hostile-text.ts';
import { mutatedJson } from './mutated-json.ts';
import { showScreen } from './show-screens.tsx';
import { packWith, readAsListed, WHOLE_PACKS } from './whole-pack.ts';

const language = fc.constantFrom(...LANGUAGES.map(({ id }) => id));
const bytesOf = (text: string) => new Uint8Array(new TextEncoder().encode(text));

it('what is looked for is found', () => {
  const root = document.createElement('div');
  for (const html of [
    '<a href="javascript:alert(1)">a</a>',
    '<a href="https:evil.example">a</a>',
    '<a href="mailto:a@b.example?bcc=c@d.example">a</a>',
    '<a href="/elsewhere">a</a>',
    '<p onclick="alert(1)">a</p>',
    '<p style="background:url(//evil.example)">a</p>',
    '<img src="x">',
    '<svg><use href="https://evil.example/x.svg#a"></use></svg>',
    '<iframe></iframe>',
  ]) {
    root.innerHTML = html;
    expect(() => expectHarmless(root), html).toThrow();
  }
});

let shown = 0;
async function expectHarmlessScreens(text: string, by: Chosen, id: LanguageId, screens: readonly number[]) {
  const read = await readAsListed(bytesOf(text));
  if ('problem' in read) return;
  shown++;
  for (const n of screens) showScreen(read.pack, by, id, n, expectHarmless);
}

// The map itself is read in packs.test.ts; here as much of it as possible is drawn.
holds(
  'a screen of a hostile map has no script and leads nowhere else',
  25,
  [mutatedJson(WHOLE_PACKS), chosen, language, fc.nat()],
  ({ text }, by, id, n) => expectHarmlessScreens(text, by, id, [n, n + 1]),
);

const text = fc.oneof(
  hostileText,
  fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
);
holds(
  'what is shown, or leads somewhere, is refused or harmless',
  45,
  [packWith(text), chosen, language, fc.nat()],
  (text, by, id, n) =>
    // The page of the first place shows most of it; the page about the app where to tell the municipality.
    expectHarmlessScreens(text, by, id, [0, 1, n]),
);

it('of these, some are drawn', () => {
  expect(shown).toBeGreaterThan(0);
});
