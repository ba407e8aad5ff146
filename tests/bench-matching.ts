/** How long `match` and `plan` take over one map, for many different people. Built as for the browser before it runs. */
import fc from 'fast-check';
import { type Answers, WHEN, WHERE, WHO, WISHES, type Wish } from '../src/domain/answers.ts';
import type { LocalTime } from '../src/domain/clock.ts';
import { match } from '../src/domain/match.ts';
import { plan } from '../src/domain/plan.ts';
import type { Pack } from '../src/domain/social-map.ts';
import { decodePack } from '../src/pack/decode.ts';

export interface Times {
  readonly match: Spread;
  /** With the matching it needs. */
  readonly plan: Spread;
  /** The same for people with the eight needs or more that a plan takes at most. */
  readonly planOfEight: Spread;
  /** Places found. */
  readonly found: Spread;
}

/** Over all people: the middle one, and the one that nine in ten stay under. */
export interface Spread {
  readonly median: number;
  readonly most: number;
}

export interface Asked {
  readonly text: string;
  readonly sha256: string;
  readonly now: LocalTime;
  readonly seed: number;
  /** The needs behind each choice. */
  readonly choices: readonly (readonly string[])[];
}

const PEOPLE = 60;
const RUNS = 5;

/** Times over a map for people who chose one to three things, and some wishes. */
export async function timesOver({ text, sha256, now, seed, choices }: Asked): Promise<Times> {
  const read = await decodePack(new TextEncoder().encode(text), sha256);
  if ('problem' in read) throw new Error(read.problem);
  const { pack } = read;
  const findsSomething = (answers: Answers) => match(answers, pack, now).length > 0;
  const people = fc.sample(person(pack, choices, 1, 3).filter(findsSomething), { seed, numRuns: PEOPLE });
  const eight = fc.sample(person(pack, choices, 8, 8), { seed, numRuns: PEOPLE / 4 });
  const over = (all: readonly Answers[], run: (answers: Answers) => unknown) =>
    spread(all.map((answers) => spread(Array.from({ length: RUNS }, () => timeOf(() => run(answers)))).median));
  return {
    match: over(people, (answers) => match(answers, pack, now)),
    plan: over(people, (answers) => plan(answers, pack, now)),
    planOfEight: over(eight, (answers) => plan(answers, pack, now)),
    found: spread(people.map((answers) => match(answers, pack, now).length)),
  };
}

function person(pack: Pack, choices: Asked['choices'], least: number, most: number): fc.Arbitrary<Answers> {
  const wish: fc.Arbitrary<Wish> = fc.constantFrom(...WISHES, 'language:ar', 'language:tr');
  return fc.record(
    {
      needs: fc
        .subarray([...choices], { minLength: least, maxLength: most })
        .map((chosen) => [...new Set(chosen.flat())]),
      who: fc.constantFrom(...WHO),
      home: fc.constantFrom(...pack.neighbourhoods.map(({ code }) => code)),
      where: fc.constantFrom(...WHERE),
      wishes: fc.uniqueArray(wish, { maxLength: 3 }),
      when: fc.constantFrom(...WHEN),
    },
    { requiredKeys: ['needs', 'home', 'where'] },
  );
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), most: at(0.9) };
}
