import { type LanguageId, pluralOf, textsOf } from './fixtures.ts';
import type { Walker } from './walker.ts';

/** About debts, in one's own words. */
const OWN_WORDS: Readonly<Record<LanguageId, string>> = {
  nl: 'ik heb schulden',
  en: 'the bailiff is at my door',
  ar: 'عندي ديون',
  tr: 'borcum var',
};

/**
 * From the first screen by everything that must always work, with a network or without, and back to the first screen.
 * What a person must be able to do in flight mode gets its line here.
 */
export async function walkMainWay(walker: Walker, language: LanguageId): Promise<void> {
  const text = textsOf(language);
  const found = pluralOf(language, 'results.title');
  const press = async (...keys: string[]) => {
    for (const key of keys) await walker.press(text(key));
  };

  await walker.waitForTitle(text('topics.title'));
  await press('helpnow.title');
  await walker.sees('0800-2000');
  await press('helpnow.title');
  await walker.seesNo('0800-2000');

  await press('domain.money', 'step.next', 'choice.cannot-pay', 'step.results');
  await walker.waitForTitle(found);
  await openFirstPlace(walker);
  await walker.sees(text('place.hours'));
  await press('place.back');
  await walker.waitForTitle(found);
  await press('step.wipe');

  await walker.waitForTitle(text('topics.title'));
  await walker.type(text('topics.search'), OWN_WORDS[language]);
  await press('need.debts', 'step.next');
  await walker.waitForTitle(text('who.title'));
  await walker.back();
  await walker.waitForTitle(text('topics.title'));
  await press('step.next', 'step.results');
  await walker.waitForTitle(found);
  await press('step.wipe');
  await walker.waitForTitle(text('topics.title'));
}

/** Opens the first of the places found. */
export async function openFirstPlace(walker: Walker): Promise<void> {
  const name = await walker.run<string>("document.querySelector('main article button').innerText.trim()");
  await walker.press(name);
  await walker.waitForTitle(name);
}
