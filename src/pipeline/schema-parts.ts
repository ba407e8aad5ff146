/** Small parts that content files have in common: ids, days, texts, coordinates. */
import { z } from 'zod';
import { isDate } from '../domain/clock.ts';
import { isPlainText } from '../pack/is-plain-text.ts';
import { mayBeLink } from '../pack/may-be-link.ts';
import { canonical, isNamed, languageExpected } from './language-tags.ts';

const ID = 'an id of small letters, digits and hyphens';
export const id = z.string(ID).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, ID);
export const day = z.iso.date('a day that exists, written as 2026-10-01');
export const PLAIN = 'a text on one line, without control or direction characters';
export const line = z.string().trim().min(1, 'a text').refine(isPlainText, PLAIN);
export const phone = address('phone', 'a phone number in quotes, such as "0800-2000"');
export const email = address('mail', 'an e-mail address');
export const url = address('web', 'an address that begins with https://');

const SPAN = 'a day that exists, or a first day and a last one that is not before it, as 2026-12-24/2027-01-03';
export const span = z.string(SPAN).refine((text) => {
  const days = text.split('/');
  const [first = '', last = first] = days;
  return days.length <= 2 && isDate(first) && isDate(last) && first <= last;
}, SPAN);

export const language = z.string({ error: languageExpected }).refine((tag) => canonical(tag) === tag && isNamed(tag), {
  error: languageExpected,
});

function address(kind: Parameters<typeof mayBeLink>[0], expected: string): z.ZodType<string> {
  return z.string(expected).refine((text) => mayBeLink(kind, text), expected);
}

/** A list in which nothing stands twice. */
export function once<Item extends z.ZodType>(
  list: z.ZodArray<Item>,
  keyOf: (item: z.output<Item>) => unknown = (item) => item,
): z.ZodArray<Item> {
  return list.refine((items) => new Set(items.map(keyOf)).size === items.length, 'each value once');
}

/** A text in some languages, or in Dutch alone. */
export const text = z.union(
  [
    line.transform((nl) => ({ nl })),
    z.strictObject({ nl: line, en: line.exactOptional(), ar: line.exactOptional(), tr: line.exactOptional() }),
  ],
  {
    error: ({ input }) =>
      typeof input === 'number' || typeof input === 'boolean'
        ? `a text, in quotes: "${input}"`
        : 'a text, or a text in each language: { nl: …, en: … }',
  },
);

const COORDINATES = 'coordinates in the Netherlands, latitude first, such as [52.10, 5.30]';
export const coordinates = z
  .tuple([z.number(COORDINATES), z.number(COORDINATES)], COORDINATES)
  .refine(([lat, lon]) => lat >= 50 && lat <= 54 && lon >= 3 && lon <= 8, COORDINATES);

export const check = z.strictObject({ on: day, by: line.optional(), source: line.optional() });

const HOLIDAYS = 'open, closed, unknown, or hours of their own such as "10:00-12:00"';
const holidays = z
  .string(HOLIDAYS)
  .refine((text) => ['open', 'closed', 'unknown'].includes(text) || /\d/.test(text), HOLIDAYS);

export const hoursSchema = z.strictObject({
  rule: line,
  public_holidays: holidays,
  school_holidays: holidays,
  closed: z.array(span).optional(),
});
