/** What each content file holds: the one place that says which keys and values are known. */
import { z } from 'zod';
import * as words from '../domain/facts.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens');
const day = z.iso.date('a day that exists, as 2026-10-01');
const line = z
  .string()
  .min(1)
  .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, 'a text without control or direction characters');
const PHONE = 'a phone number in quotes, such as "0800-2000"';
const phone = z.string(PHONE).regex(/^[0-9][0-9 -]{1,15}$/, PHONE);
const url = z.url({ protocol: /^https$/, error: 'an address that begins with https://' });

export const hoursSchema = z.strictObject({
  rule: line,
  public_holidays: z.enum(['open', 'closed', 'unknown']),
  school_holidays: z.literal('open', 'open: no hours here differ in school holidays').optional(),
});

export const needsSchema = z.strictObject({
  domains: z.array(z.strictObject({ id, pictogram: id, choices: z.array(id).min(1) })),
  choices: z.array(z.strictObject({ id, pictogram: id, needs: z.array(id).min(1) })),
  needs: z.array(
    z.strictObject({
      id,
      domain: id,
      pictogram: id,
      safety: z.boolean().default(false),
      lines: z.array(id).default([]),
    }),
  ),
});

export const helplinesSchema = z.array(
  z.strictObject({
    id,
    name: line,
    phone,
    hours: hoursSchema.optional(),
    cost: z.union([z.enum(['free', 'usual']), z.strictObject({ cents_per_minute: z.int().positive() })]).optional(),
    anonymous: z.boolean().optional(),
    languages: z.array(line).optional(),
    url: url.optional(),
    checked: z.strictObject({ on: day, source: line, second_hand: z.boolean().default(false) }),
  }),
);

export const helpNowSchema = z.array(
  z.strictObject({
    id,
    pictogram: id,
    lines: z.array(id),
    text: z.boolean().default(false),
    municipality: z.boolean().default(false),
    say: z.array(id).default([]),
  }),
);

export const placeKindsSchema = z.record(
  id,
  z.strictObject({
    pictogram: id,
    needs: z.array(id),
    facts: z.strictObject({
      access: z.array(z.enum(words.ACCESS)).optional(),
      run_by: z.enum(words.RUN_BY).optional(),
      cost: z.enum(words.COST).optional(),
      for_whom: z.array(z.enum(words.FOR_WHOM)).optional(),
      visible: z.array(z.enum(words.VISIBLE)).optional(),
    }),
  }),
);

export const pictogramsSchema = z.record(
  id,
  z.discriminatedUnion(
    'source',
    [
      z.strictObject({ source: z.literal('healthicons'), icon: line, mirrors: z.boolean().default(false) }),
      z.strictObject({ source: z.literal('own'), mirrors: z.boolean().default(false) }),
    ],
    'source: healthicons with an icon, or source: own',
  ),
);

export const regionSchema = z.strictObject({
  id,
  name: line,
  municipality: z.string().regex(/^GM\d{4}$/, 'a CBS code such as GM0363'),
  practice: z.boolean().default(false),
  centre: z.tuple([z.number().min(50).max(54), z.number().min(3).max(8)]),
  front_desk: z.strictObject({ kinds: z.array(id).min(1), phone }),
  stale_after_months: z.int().positive(),
  attribution: z.array(line),
});

/** A row of places.csv. */
export const placeSchema = z.strictObject({
  id: line.regex(/^[A-Za-z0-9-]+$/, 'an id of letters, digits and hyphens'),
  name: line,
  kind: id,
  address: z.string().transform((text) => text || null),
  postcode: z
    .string()
    .regex(/^(\d{4}[A-Z]{2})?$/, 'a postcode such as 1055CK, or nothing')
    .transform((text) => text || null),
  city: line,
  lat: z.coerce
    .number('a latitude in degrees')
    .min(50, 'a latitude between 50 and 54')
    .max(54, 'a latitude between 50 and 54'),
  lon: z.coerce
    .number('a longitude in degrees')
    .min(3, 'a longitude between 3 and 8')
    .max(8, 'a longitude between 3 and 8'),
});

const position = z.tuple([z.number().min(3).max(8), z.number().min(50).max(54)]);

export const neighbourhoodsSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.strictObject({
          code: z.string().regex(/^BU\d{4}[A-Z0-9]{4}$/, 'a CBS code such as BU0363AA01'),
          name: line,
          wijk: z.string().regex(/^WK\d{4}[A-Z0-9]{2}$/, 'a CBS code such as WK0363AA'),
          wijk_name: line,
          postcode: z
            .string()
            .regex(/^\d{4}$/, 'a postcode-4')
            .nullable(),
        }),
        geometry: z.object({
          type: z.literal('MultiPolygon'),
          coordinates: z.array(z.array(z.array(position).min(4, 'a ring of at least four positions'))),
        }),
      }),
    )
    .min(1),
});
