/** Whatever comes in as answers: it is told what is wrong with it, or answered; nothing throws. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHEN, WHERE, WHO } from '../src/domain/answers.ts';
import { answersOf, checkAnswers } from '../src/domain/check-answers.ts';
import { explain } from '../src/domain/explain.ts';
import { fallback } from '../src/domain/fallback.ts';
import { match } from '../src/domain/match.ts';
import { planOf } from '../src/domain/plan.ts';
import { remarksOn } from '../src/domain/remarks.ts';
import type { Pack } from '../src/domain/social-map.ts';
import { worthAsking } from '../src/domain/worth-asking.ts';
import { remarkText } from '../src/i18n/describe.ts';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { wordsOf } from '../src/pipeline/locales.ts';
import { arbitraryPack, SEED } from './arbitrary-pack.ts';

const RUNS = { seed: SEED, numRuns: 500 };
const WORDS = LANGUAGES.map(({ id }) => wordsOf(id));
const text = fc.oneof(
  fc.string(),
  fc.constantFrom('debts', '__proto__', 'toString', 'constructor', '1001', 'WK000001'),
);
const odd = fc.oneof(fc.anything(), text, fc.array(text));

/** Documents that have the fields of answers, with anything in them. */
const documents = fc.oneof(
  fc.anything(),
  fc.dictionary(
    fc.constantFrom('needs', 'who', 'age', 'home', 'where', 'avoid', 'reach', 'wishes', 'when', 'toString'),
    odd,
  ),
  fc.record({ reach: fc.record({ minutes: odd, by: odd }, { requiredKeys: [] }), needs: fc.array(odd) }),
);

/** Answers of the right shape, whose codes nobody knows, on any day of a hundred years. */
const strangers = fc.record(
  {
    needs: fc.array(text),
    who: fc.constantFrom(...WHO),
    home: text,
    where: fc.constantFrom(...WHERE),
    avoid: fc.array(text),
    wishes: fc.array(text),
    when: fc.constantFrom(...WHEN),
  },
  { requiredKeys: ['needs'] },
);
const anyDay = fc.record({
  date: fc
    .date({ min: new Date('1980-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  minute: fc.integer({ min: 0, max: 1439 }),
});

function answerAll(answers: Parameters<typeof match>[0], pack: Pack, now: Parameters<typeof match>[2]): void {
  const matches = match(answers, pack, now);
  planOf(matches, answers);
  for (const found of matches) explain(found, answers, pack.region, now);
  worthAsking(answers, pack, now);
  expect(fallback(answers, pack)).not.toEqual([]);
  for (const words of WORDS) {
    for (const remark of remarksOn(answers, pack, now)) {
      expect(remarkText(remark, words)).not.toMatch(/\{\{|undefined|^remark\./);
    }
  }
}

describe('answers from outside', () => {
  it('are either found wrong, each problem with its field, or answered', () => {
    const property = fc.property(documents, arbitraryPack, anyDay, (document, pack, now) => {
      const problems = checkAnswers(document, pack);
      for (const { path, expected } of problems) {
        expect(Array.isArray(path)).toBe(true);
        expect(expected).not.toBe('');
      }
      if (problems.length === 0) answerAll(answersOf(document as Record<string, unknown>), pack, now);
    });
    fc.assert(property, RUNS);
  });

  it('are answered with remarks where this map does not know their codes, on whatever day', () => {
    const property = fc.property(strangers, arbitraryPack, anyDay, (answers, pack, now) => {
      answerAll(answers as Parameters<typeof match>[0], pack, now);
    });
    fc.assert(property, RUNS);
  });
});
