/** What the schema of the questions cannot hold: each of them once, all of them there, in an order in which they can be asked. */
import type { z } from 'zod';
import { WHEN, WHERE, WHO, WISHES } from '../domain/answers.ts';
import { type Condition, QUESTIONS, type QuestionScreen } from '../domain/questions.ts';
import { type Problem, repeated, shown } from './problems.ts';
import type { questionsSchema } from './questions-schema.ts';
import type { SourceFile } from './source-file.ts';

type QuestionsFile = z.output<typeof questionsSchema>;

/** Every list of ids in the file, with the ids that the answers know. */
const LISTS = {
  order: QUESTIONS,
  who: WHO,
  where: WHERE,
  when: WHEN.filter((time) => time !== 'any'),
  wishes: WISHES,
} as const satisfies Partial<Record<keyof QuestionsFile, readonly string[]>>;

/** What a question cannot go without. Who is not safe is never asked where they live or go, whatever an editor thinks of it. */
const REQUIRED: Partial<Record<QuestionScreen, readonly Condition[]>> = {
  choices: ['domain'],
  home: ['no-danger'],
  where: ['no-danger'],
  elsewhere: ['no-danger', 'elsewhere'],
  avoid: ['no-danger', 'elsewhere'],
  reach: ['no-danger', 'elsewhere'],
};

/** The question that settles a condition; the others are settled by the topics, which come first. */
const SETTLED_BY: Partial<Record<Condition, QuestionScreen>> = { home: 'home', elsewhere: 'where' };

/** Every mistake in the questions, but for pictograms. */
export function checkQuestions(source: SourceFile, value: QuestionsFile): Problem[] {
  const lists = Object.entries(LISTS).flatMap(([list, all]) => {
    const ids = value[list as keyof typeof LISTS].map(({ id }) => id);
    return [...missing(source, list, ids, all), ...twice(source, list, ids)];
  });
  return [...lists, ...sameReach(source, value), ...checkOrder(source, value)];
}

function missing(source: SourceFile, list: string, ids: readonly string[], all: readonly string[]): Problem[] {
  return all.filter((id) => !ids.includes(id)).map((id) => source.problem([list], `no ${id}`, `an entry for ${id}`));
}

function twice(source: SourceFile, list: string, ids: readonly string[]): Problem[] {
  return repeated(ids).map(({ at, first }) => {
    const line = source.lineOf([list, first, 'id']);
    return source.problem([list, at, 'id'], `${shown(ids[at])} a second time`, `each id once (first on line ${line})`);
  });
}

function sameReach(source: SourceFile, { reach }: QuestionsFile): Problem[] {
  return repeated(reach.map(({ by, minutes }) => `${minutes} minutes by ${by}`)).map(({ at, first }) => {
    const line = source.lineOf(['reach', first]);
    const { by, minutes } = reach[at] ?? {};
    return source.problem(
      ['reach', at],
      `${minutes} minutes by ${by} a second time`,
      `each once (first on line ${line})`,
    );
  });
}

function checkOrder(source: SourceFile, { order }: QuestionsFile): Problem[] {
  const ids = order.map(({ id }) => id);
  return order.flatMap(({ id, only }, at) => {
    const problem = (path: readonly PropertyKey[], found: string, expected: string) =>
      source.problem(['order', at, ...path], found, expected);
    if (id === 'topics') {
      if (at > 0) return [problem(['id'], 'topics after another question', 'topics as the first question')];
      return only.length === 0 ? [] : [problem(['only'], shown(only), 'nothing: the topics are always asked')];
    }
    const required = (REQUIRED[id] ?? []).filter((condition) => !only.includes(condition));
    const tooEarly = only.flatMap((condition) => {
      const question = SETTLED_BY[condition];
      return question && ids.indexOf(question) >= at ? [{ condition, question }] : [];
    });
    return [
      ...required.map((condition) =>
        problem(['only'], only.length > 0 ? shown(only) : 'nothing', `${condition} in it`),
      ),
      ...tooEarly.map(({ condition, question }) =>
        problem(['only'], `${condition} before the question ${question}`, `${id} after ${question}`),
      ),
    ];
  });
}
