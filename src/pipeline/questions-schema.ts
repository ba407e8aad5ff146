/** The questions as people write them: which there are, and which options the answers know. */
import { z } from 'zod';
import { WHEN, WHERE, WHO, WISHES } from '../domain/answers.ts';
import { TRAVEL_MODES } from '../domain/distance.ts';
import { CONDITIONS, QUESTIONS } from '../domain/questions.ts';
import { id, once } from './schema-parts.ts';

const MINUTES = 'a whole number of minutes above 0';

export const questionsSchema = z.strictObject({
  order: z.array(
    z.strictObject({
      id: z.enum(QUESTIONS),
      only: once(z.array(z.enum(CONDITIONS))).default([]),
    }),
  ),
  who: optionsOf(WHO),
  where: optionsOf(WHERE),
  reach: z
    .array(
      z.strictObject({
        by: z.enum(TRAVEL_MODES),
        minutes: z.int(MINUTES).positive(MINUTES),
        pictogram: id,
        clock: id,
      }),
    )
    .min(1),
  when: optionsOf(z.enum(WHEN).exclude(['any']).options),
  wishes: optionsOf(WISHES),
});

function optionsOf<const Ids extends readonly string[]>(ids: Ids) {
  return z.array(z.strictObject({ id: z.enum(ids), pictogram: id }));
}
