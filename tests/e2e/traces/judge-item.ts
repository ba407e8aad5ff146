import type { Hosted } from './allowed.ts';

/** A sign to other windows, another one after everything was wiped: a small number. */
const SIGN = /^\d{3}$/;

/** Says what is wrong with an item of the storage that stays. */
export function judgeItem(key: string, value: string, site: Hosted): string[] {
  const isSign = key === `zijdeur ${new URL(site.url).pathname}` && SIGN.test(value);
  return isSign ? [] : [`in the storage: ${key} = ${value}`];
}
