/** What each file holds that all regions share. */
import { z } from 'zod';
import { factsSchema } from './facts-schema.ts';
import { day, hoursSchema, id, language, line, phone, span, url } from './schema-parts.ts';

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

// A national line has no school holidays: its hours name none, and pupils have them at different times.
const NATIONAL = 'open: the hours of a national line name no school holidays';

export const helplinesSchema = z.array(
  z.strictObject({
    id,
    name: line,
    phone,
    hours: hoursSchema.extend({ school_holidays: z.literal('open', NATIONAL) }).optional(),
    cost: z.union([z.enum(['free', 'usual']), z.strictObject({ cents_per_minute: z.int().positive() })]).optional(),
    anonymous: z.boolean().optional(),
    languages: z.array(language).optional(),
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
    // What all places of a kind have in common is no area and no language.
    facts: factsSchema.omit({ serves: true, languages: true }),
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

export const schoolHolidaysSchema = z.strictObject({
  source: url,
  checked: day,
  covers: span,
  holidays: z.array(z.strictObject({ north: span, middle: span, south: span })),
});
