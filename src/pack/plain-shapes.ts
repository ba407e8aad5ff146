/** What stands in many places of a pack: texts, codes, days, hours, checks. */
import { isDate, MINUTES_A_DAY } from '../domain/clock.ts';
import { LATEST_END } from '../domain/hours.ts';
import { isPlainText } from './is-plain-text.ts';
import { list, orNull, record, row, type Shape, whole, written } from './shape-parts.ts';

export const text = written(isPlainText);
export const code = written((value) => /^[\w-]+$/.test(value));
export const codes = list(code);
/** Too short for the name of anything that every object has. */
export const language = written((value) => /^[a-z]{2,3}(-\w{2,8})*$/.test(value));
export const day = written(isDate);
export const count = whole(0, Number.MAX_SAFE_INTEGER);

const bounds = row(whole(0, MINUTES_A_DAY), whole(0, MINUTES_A_DAY + LATEST_END));
export const slots = list((slot) => bounds(slot) && isForward(slot as readonly number[]));
const days = list(slots);
export const week: Shape = (value) => days(value) && (value as readonly unknown[]).length === 7;
export const hours = row(week, count);

export const check = record({ on: day, by: orNull(text), source: orNull(text) });

function isForward([from = 0, to = 0]: readonly number[]): boolean {
  return from < to;
}
