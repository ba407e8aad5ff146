import type { Hosted } from './allowed.ts';

/** A sign to other windows that everything was wiped, with a number that means nothing. */
const SIGN = /^\d{1,10}$/;

/** Says what is wrong with an item of the storage that stays. */
export function judgeItem(key: string, value: string, site: Hosted): string[] {
  const isSign = key === `zijdeur wiped ${new URL(site.url).pathname}` && SIGN.test(value);
  return isSign ? [] : [`in the storage: ${key} = ${value}`];
}
