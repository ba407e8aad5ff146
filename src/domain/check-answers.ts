/** Answers that came from outside (a file) are checked whole: every problem at once, and none of it thrown. */
import { AGE, type Answers, WHEN, WHERE, WHO, WISHES } from './answers.ts';
import { TRAVEL_MODES } from './distance.ts';
import { areaOf } from './home.ts';
import type { Pack } from './social-map.ts';

export interface AnswerProblem {
  /** Where in the document, such as `needs[0]`; empty for the whole. */
  readonly path: readonly (string | number)[];
  readonly found: unknown;
  readonly expected: string;
}

type Report = (path: AnswerProblem['path'], found: unknown, expected: string) => void;

const KEYS = ['needs', 'who', 'age', 'home', 'where', 'avoid', 'reach', 'wishes', 'when'];
const LANGUAGE_WISH = /^language:[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * The problems of an answers document, in the order of its fields; none means that it can be used as `Answers`.
 * `extraKeys` allows unknown fields beside the known ones, for lines of a file that carry fields of their own.
 */
export function checkAnswers(document: unknown, pack: Pack, extraKeys = false): AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  const report: Report = (path, found, expected) => problems.push({ path, found, expected });
  if (!isRecord(document)) return [{ path: [], found: document, expected: 'an object with answers' }];
  for (const [key, value] of Object.entries(document)) {
    if (KEYS.includes(key)) checkField(key, value, pack, report);
    else if (!extraKeys) report([key], key, `one of ${KEYS.join(', ')}`);
  }
  return problems;
}

/** The document as answers, once `checkAnswers` found no problem; fields that are no answers are left behind. */
export function answersOf(document: Record<string, unknown>): Answers {
  return Object.fromEntries(Object.entries(document).filter(([key]) => KEYS.includes(key)));
}

function checkField(key: string, value: unknown, pack: Pack, report: Report): void {
  if (key === 'needs')
    checkList(key, value, (need) => pack.needs.some(({ id }) => id === need), 'the id of a need', report);
  if (key === 'who') checkOne(key, value, WHO, report);
  if (key === 'age') checkOne(key, value, AGE, report);
  if (key === 'where') checkOne(key, value, WHERE, report);
  if (key === 'when') checkOne(key, value, WHEN, report);
  if (key === 'home' && !(typeof value === 'string' && areaOf(value, pack))) {
    report([key], value, `a buurt, wijk or postcode-4 of ${pack.region.name}`);
  }
  if (key === 'avoid') {
    const known = (code: unknown) => typeof code === 'string' && !/^\d/.test(code) && areaOf(code, pack) !== null;
    checkList(key, value, known, `a buurt or wijk of ${pack.region.name}`, report);
  }
  if (key === 'wishes') {
    const known = (wish: unknown) =>
      typeof wish === 'string' && (LANGUAGE_WISH.test(wish) || (WISHES as readonly string[]).includes(wish));
    checkList(key, value, known, `one of ${WISHES.join(', ')}, language:xx`, report);
  }
  if (key === 'reach') checkReach(value, report);
}

function checkReach(value: unknown, report: Report): void {
  if (!isRecord(value)) report(['reach'], value, 'minutes and by');
  else checkReachFields(value, report);
}

function checkReachFields({ minutes, by, ...rest }: Record<string, unknown>, report: Report): void {
  if (typeof minutes !== 'number' || !(minutes > 0) || !Number.isFinite(minutes)) {
    report(['reach', 'minutes'], minutes, 'a number of minutes above 0');
  }
  if (!(TRAVEL_MODES as readonly unknown[]).includes(by))
    report(['reach', 'by'], by, `one of ${TRAVEL_MODES.join(', ')}`);
  for (const key of Object.keys(rest)) report(['reach', key], key, 'one of minutes, by');
}

function checkOne(key: string, value: unknown, allowed: readonly string[], report: Report): void {
  if (!(allowed as readonly unknown[]).includes(value)) report([key], value, `one of ${allowed.join(', ')}`);
}

function checkList(
  key: string,
  value: unknown,
  known: (item: unknown) => boolean,
  expected: string,
  report: Report,
): void {
  if (!Array.isArray(value)) report([key], value, `a list, each ${expected}`);
  else for (const [n, item] of value.entries()) if (!known(item)) report([key, n], item, expected);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
