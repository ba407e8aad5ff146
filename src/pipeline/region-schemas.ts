/** What each file of a region's folder holds. */
import { z } from 'zod';
import { CAPACITY } from '../domain/facts.ts';
import { isPlainText } from '../pack/is-plain-text.ts';
import { factsSchema, placeFactsSchema, wijk } from './facts-schema.ts';
import { SCHOOL_REGIONS } from './holidays.ts';
import {
  check,
  coordinates,
  day,
  email,
  hoursSchema,
  id,
  line,
  once,
  PLAIN,
  phone,
  text,
  url,
} from './schema-parts.ts';

const MUNICIPALITY = 'a CBS code such as GM0363';
const MONTHS = 'a whole number of months, such as 6';
/** A hundred years: a calendar has no day that lies too far off. */
const MOST_MONTHS = 1200;
const POSTCODE = 'a postcode such as 1055CK';
const PLACE_ID = 'an id of letters, digits and hyphens';
const LATITUDE = 'a latitude between 50 and 54';
const LONGITUDE = 'a longitude between 3 and 8';
const placeId = z.string(PLACE_ID).regex(/^[A-Za-z0-9-]+$/, PLACE_ID);

export const regionSchema = z.strictObject({
  id,
  name: line,
  municipality: z.string(MUNICIPALITY).regex(/^GM\d{4}$/, MUNICIPALITY),
  practice: z.boolean().default(false),
  centre: coordinates,
  front_desk: z.strictObject({ kinds: z.array(id).min(1), phone }),
  corrections: z
    .strictObject({ email: email.optional(), phone: phone.optional() })
    .refine(
      ({ email, phone }) => email !== undefined || phone !== undefined,
      'an e-mail address, a phone number, or both',
    )
    .optional(),
  school_holidays: z.enum(SCHOOL_REGIONS).optional(),
  theme: z.enum(['neutral', 'own']).default('neutral'),
  stale_after_months: z.int(MONTHS).positive(MONTHS).max(MOST_MONTHS, MONTHS),
  attribution: z.array(line),
});

export const organizationSchema = z.strictObject({
  id,
  name: text,
  phone: phone.optional(),
  email: email.optional(),
  url: url.optional(),
});

const VOUCH = {
  message: 'checked: { on: … } beside them; facts that nobody checked belong under usually',
  path: ['facts'],
};

/** Facts are what somebody checked, so a check stands beside them. */
function isVouchedFor({ facts, checked }: { facts: object; checked?: object | undefined }): boolean {
  return checked !== undefined || Object.keys(facts).length === 0;
}

export const locationSchema = z
  .strictObject({
    id: placeId,
    name: line,
    kind: id,
    address: line.optional(),
    postcode: z
      .string(POSTCODE)
      .regex(/^\d{4}[A-Z]{2}$/, POSTCODE)
      .optional(),
    city: line.exactOptional(),
    point: coordinates,
    facts: placeFactsSchema.default({}),
    usually: placeFactsSchema.default({}),
    checked: check.exactOptional(),
  })
  .refine(isVouchedFor, VOUCH);

export const serviceSchema = z
  .strictObject({
    id: id.refine(
      (text) => !text.endsWith('-typical'),
      'an id that does not end in -typical, which the app itself gives',
    ),
    organization: id,
    location: line,
    name: text,
    description: text.optional(),
    what_happens: text.optional(),
    bring: text.optional(),
    phone: phone.optional(),
    needs: once(z.array(id).min(1)),
    facts: factsSchema.default({}),
    usually: factsSchema.default({}),
    hours: hoursSchema.optional(),
    valid: z
      .strictObject({ from: day.optional(), until: day.optional() })
      .refine(
        ({ from, until }) => !from || !until || from <= until,
        'a first day (from) that is not after the last (until)',
      )
      .optional(),
    capacity: z.enum(CAPACITY).optional(),
    checked: check.optional(),
  })
  .refine(isVouchedFor, VOUCH);

/** A row of places.csv. */
export const placeSchema = z.strictObject({
  id: placeId,
  name: line,
  kind: id,
  address: z
    .string()
    .refine(isPlainText, PLAIN)
    .transform((text) => text || null),
  postcode: z
    .string()
    .regex(/^(\d{4}[A-Z]{2})?$/, `${POSTCODE}, or nothing`)
    .transform((text) => text || null),
  city: line,
  lat: z.coerce.number('a latitude in degrees, such as 52.103').min(50, LATITUDE).max(54, LATITUDE),
  lon: z.coerce.number('a longitude in degrees, such as 5.305').min(3, LONGITUDE).max(8, LONGITUDE),
});

const position = z.tuple([z.number().min(3).max(8), z.number().min(50).max(54)]);
const RING = 'a ring of at least four positions, of which the last is the first';
const ring = z
  .array(position)
  .min(4, RING)
  .refine((all) => String(all[0]) === String(all.at(-1)), RING);

export const neighbourhoodsSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        type: z.literal('Feature'),
        properties: z.strictObject({
          code: z.string().regex(/^BU\d{4}[A-Z0-9]{4}$/, 'a CBS code such as BU0363AA01'),
          name: line,
          wijk,
          wijk_name: line,
          postcode: z
            .string()
            .regex(/^\d{4}$/, 'a postcode-4')
            .nullable(),
        }),
        geometry: z.object({
          type: z.literal('MultiPolygon'),
          coordinates: z.array(z.array(ring).min(1, RING)).min(1, RING),
        }),
      }),
    )
    .min(1),
});
