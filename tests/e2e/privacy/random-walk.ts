import type { Page } from '@playwright/test';
import { type LanguageId, textsOf } from '../fixtures.ts';

const STEPS = 25;

/** What asks for another map, another version, or a file that did not come: the server may know of it. */
const ASKING = ['about.maps.keep', 'about.maps.drop', 'maps.show', 'problem.retry', 'step.renew'];
const ASKING_PARTS = '.language-bar button, .region-choice button';

const TYPED = ['schulden', '1055', 'bibliotheek weesp', 'borcum var', 'زوجي يضربني', 'k', 'Dapperbuurt', '12'];

/** Presses, types and goes back at random, the same for the same seed. What was done is told where it fails. */
export async function walkAtRandom(page: Page, language: LanguageId, seed: number): Promise<void> {
  const text = textsOf(language);
  const asking = ASKING.map((key) => text(key).split(/\{\{\w+\}\}/));
  const random = randomFrom(seed);
  const done: string[] = [];
  try {
    for (let n = 0; n < STEPS; n++) {
      const dice = random();
      const here = await page.evaluate(choose, {
        dice: random(),
        asking,
        askingParts: ASKING_PARTS,
        types: dice < 0.15,
      });
      done.push(dice > 0.88 && here.canGoBack ? 'Back' : `${here.name}`);
      if (dice > 0.88 && here.canGoBack) await page.goBack();
      else await page.mouse.click(here.x, here.y);
      if (!here.isField) continue;
      const words = TYPED[Math.floor(random() * TYPED.length)] ?? '';
      done.push(`"${words}"`);
      await page.keyboard.insertText(words);
      if (random() < 0.5) await page.keyboard.press('Enter');
    }
  } catch (error) {
    throw new Error(`${language}, seed ${seed}, after ${done.join(', ')}`, { cause: error });
  }
}

/** Runs in the page: something to press or to type in, in sight, and where it is. */
function choose({
  dice,
  asking,
  askingParts,
  types,
}: {
  dice: number;
  asking: readonly (readonly string[])[];
  askingParts: string;
  types: boolean;
}) {
  const mayBePressed = (one: Element) => {
    const name = one.textContent?.trim() ?? '';
    return !one.matches(askingParts) && !asking.some((parts) => parts.every((part) => name.includes(part.trim())));
  };
  const of = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility() && mayBePressed(one));
  const fields = types ? of('input') : [];
  const all = fields.length > 0 ? fields : of('button, summary');
  const one = all[Math.floor(dice * all.length)];
  one?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = one?.getBoundingClientRect() ?? new DOMRect();
  const navigation: { canGoBack: boolean } | undefined = Reflect.get(window, 'navigation');
  return {
    name: one?.textContent?.trim() || one?.id,
    isField: fields.length > 0,
    canGoBack: navigation?.canGoBack === true,
    x: left + width / 2,
    y: top + height / 2,
  };
}

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
