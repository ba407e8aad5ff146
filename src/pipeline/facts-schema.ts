/** Facts as people write them: which names and values are known (TAXONOMY). */
import { z } from 'zod';
import * as words from '../domain/facts.ts';
import { languageExpected } from './language-tags.ts';
import { oneOf } from './problems.ts';
import { id, language, line, once } from './schema-parts.ts';

const WIJK = 'a CBS code such as WK0363AA';
export const wijk = z.string(WIJK).regex(/^WK\d{4}[A-Z0-9]{2}$/, WIJK);
const CENTS = 'a whole number of cents, such as 250 for € 2.50';
const AGE = 'an age in whole years, from 0 to 120';
const age = z.int(AGE).min(0, AGE).max(120, AGE);
const costs = z.enum(words.COST).exclude(['small-fee']);
const placeFacts = {
  visible: listOf(words.VISIBLE).optional(),
  place: z.partialRecord(z.enum(words.PLACE), z.boolean('true or false')).optional(),
};

export const placeFactsSchema = z.strictObject(placeFacts);

export const factsSchema = z.strictObject({
  access: listOf(words.ACCESS).optional(),
  name_asked: z
    .strictObject({
      enter: z.enum(words.NAME_ASKED).optional(),
      talk: z.enum(words.NAME_ASKED).optional(),
      help: z.enum(words.NAME_ASKED).optional(),
    })
    .optional(),
  run_by: z.enum(words.RUN_BY).optional(),
  serves: z
    .union(
      [z.literal('everyone'), z.strictObject({ 'own-area': once(z.array(wijk).min(1)) })],
      'everyone, or { own-area: [WK0363AA] }',
    )
    .optional(),
  cost: z
    .union([costs, z.strictObject({ 'small-fee': z.int(CENTS).positive(CENTS) })], {
      error: ({ input }) => `${oneOf(costs.options, input)}, or { small-fee: 250 } in cents`,
    })
    .optional(),
  languages: once(
    z.array(z.union([language, z.strictObject({ tag: language, hours: line })], { error: languageExpected })).min(1),
    (spoken) => (typeof spoken === 'string' ? spoken : spoken.tag),
  ).optional(),
  interpreter: z.boolean('true or false').optional(),
  for_whom: listOf(words.FOR_WHOM).optional(),
  ages: z
    .strictObject({ from: age, to: age })
    .refine(({ from, to }) => from <= to, 'a first age (from) that is not above the last (to)')
    .optional(),
  talk_with: listOf(words.TALK_WITH).optional(),
  keeps: listOf(words.KEEPS)
    .refine(
      (list) => list.filter((kept) => kept !== 'reports-in-danger').length <= 1,
      'only one of nothing, notes, file',
    )
    .optional(),
  food: z.union([z.literal('none'), once(z.array(z.enum(words.FOOD)))], 'none, or a list such as [halal]').optional(),
  papers: listOf(words.PAPERS)
    .refine((list) => !list.includes('none') || list.length === 1, 'none alone, or the papers that are needed')
    .optional(),
  ...placeFacts,
});

/** Values of an enumeration, each once. */
function listOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return once(z.array(z.enum(values)).min(1));
}

/** The pictogram of every value of every fact. */
export const factLooksSchema = z.strictObject({
  access: looksOf(words.ACCESS),
  'name-asked': looksOf(words.NAME_ASKED),
  cost: looksOf(words.COST),
  languages: looksOf(['spoken', 'interpreter', 'no-interpreter']),
  'for-whom': looksOf([...words.FOR_WHOM, 'ages']),
  'talk-with': looksOf(words.TALK_WITH),
  papers: looksOf(words.PAPERS),
  keeps: looksOf(words.KEEPS),
  visible: looksOf(words.VISIBLE),
  place: looksOf(words.PLACE),
  food: looksOf([...words.FOOD, 'other', 'none']),
  'run-by': looksOf(words.RUN_BY),
  serves: looksOf(['everyone', 'own-area']),
  capacity: looksOf(words.CAPACITY),
});

function looksOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.record(z.enum(values), id);
}
