/** The people of `tests/scenarios/*.yaml`, each file held against the schema and the map with all its mistakes at once. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Answers } from '../../src/domain/answers.ts';
import { checkAnswers } from '../../src/domain/check-answers.ts';
import { type LocalTime, parseLocalTime } from '../../src/domain/clock.ts';
import type { Pack } from '../../src/domain/social-map.ts';
import { ContentError, collect, oneOf, type Problem, repeated, shown, valueAt } from '../../src/pipeline/problems.ts';
import { id, line } from '../../src/pipeline/schema-parts.ts';
import { readSource, type SourceFile } from '../../src/pipeline/source-file.ts';

const because = line;
const place = z.strictObject({ place: id, because });
const never = z.union(
  [
    place,
    z.strictObject({ line: id, because }),
    z.strictObject({ step: z.enum(['front-desk', 'gp']), because }),
    z.strictObject({ wijk: z.string(), because }),
  ],
  { error: 'a place, line, step or wijk, with because' },
);

const schema = z
  .strictObject({
    id,
    person: line,
    answers: z.record(z.string(), z.unknown()),
    at: z.string('a time such as 2026-11-24T10:00').refine((text) => parseLocalTime(text) !== null, {
      error: 'a time such as 2026-11-24T10:00',
    }),
    first: z.array(place).default([]),
    calls: z.array(z.strictObject({ line: id, because })).default([]),
    seen: z.array(place).default([]),
    later: z.array(place).default([]),
    doors: z.array(id).optional(),
    uncovered: z.array(id).optional(),
    next: z.array(z.strictObject({ step: id, because })).default([]),
    never: z.array(never, 'what must never come').min(1, 'what must never come'),
  })
  .refine(({ first, calls }) => first.length + calls.length > 0, { path: ['first'], error: 'what must come first' });

export interface Scenario extends Omit<z.output<typeof schema>, 'answers' | 'at'> {
  readonly answers: Answers;
  readonly now: LocalTime;
}

/** All people of a folder. Throws a ContentError with every mistake in any of its files. */
export function readScenarios(folder: string, pack: Pack): Scenario[] {
  const problems: Problem[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const read = files.sort().flatMap((name) => {
    const source = collect(problems, () => readSource(join(folder, name)));
    return source ? scenariosOf(source, pack, problems) : [];
  });
  for (const { at, first } of repeated(read.map(({ scenario }) => scenario.id))) {
    const [twice, once] = [read[at], read[first]];
    if (!twice || !once) continue;
    const where = `${once.source.name}:${once.source.lineOf([once.at, 'id'])}`;
    problems.push(
      twice.source.problem([twice.at, 'id'], shown(twice.scenario.id), `an id that is not used yet (${where})`),
    );
  }
  if (problems.length > 0) throw new ContentError(problems);
  return read.map(({ scenario }) => scenario);
}

interface ReadScenario {
  readonly source: SourceFile;
  readonly at: number;
  readonly scenario: Scenario;
}

function scenariosOf(source: SourceFile, pack: Pack, problems: Problem[]): ReadScenario[] {
  const parsed = z.array(schema, 'a list of people').safeParse(source.value);
  if (!parsed.success) {
    const told = parsed.error.issues.map(({ path, message }) => {
      return source.problem(path, shown(valueAt(source.value, path)), message);
    });
    problems.push(...told);
    return [];
  }
  return parsed.data.map((entry, at) => {
    const report = (path: PropertyKey[], found: unknown, expected: string) =>
      problems.push(source.problem([at, ...path], shown(found), expected));
    for (const { path, found, expected } of checkAnswers(entry.answers, pack)) {
      report(['answers', ...path], found, expected);
    }
    for (const [path, found, known] of idsOf(entry, pack)) {
      if (!known.includes(found)) report(path, found, oneOf(known, found));
    }
    const now = parseLocalTime(entry.at) ?? { date: '', minute: 0 };
    return { source, at, scenario: { ...entry, answers: entry.answers as Answers, now } };
  });
}

type KnownId = readonly [path: PropertyKey[], found: string, known: readonly string[]];

/** Every id of the map that an entry names, with those there are. */
function idsOf(entry: z.output<typeof schema>, pack: Pack): KnownId[] {
  const places = pack.locations.map((location) => location.id);
  const lines = pack.helplines.map((helpline) => helpline.id);
  const wijken = pack.wijken.map(({ code }) => code);
  const steps = ['front-desk', 'gp', ...lines];
  const needs = pack.needs.map((need) => need.id);
  const ofPlaces = (['first', 'seen', 'later'] as const).flatMap((field) =>
    entry[field].map((one, n): KnownId => [[field, n, 'place'], one.place, places]),
  );
  const ofNever = entry.never.flatMap((one, n): KnownId[] => {
    if ('place' in one) return [[['never', n, 'place'], one.place, places]];
    if ('line' in one) return [[['never', n, 'line'], one.line, lines]];
    return 'wijk' in one ? [[['never', n, 'wijk'], one.wijk, wijken]] : [];
  });
  return [
    ...ofPlaces,
    ...ofNever,
    ...entry.calls.map((one, n): KnownId => [['calls', n, 'line'], one.line, lines]),
    ...entry.next.map((one, n): KnownId => [['next', n, 'step'], one.step, steps]),
    ...(entry.doors ?? []).map((door, n): KnownId => [['doors', n], door, places]),
    ...(entry.uncovered ?? []).map((need, n): KnownId => [['uncovered', n], need, needs]),
  ];
}
