import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentOf, edited, folderWith, lineOf, problemsOf, SMALL_CONTENT } from '../../tests/broken-content.ts';
import { QUESTIONS } from '../domain/questions.ts';
import { contentFolder } from './content-folder.ts';
import { pictogramsOf } from './sprite.ts';

const FILE = 'questions.yaml';

it('the questions of the project are all there, and so are the pictograms of their options', () => {
  const content = contentOf(contentFolder().path('.'));
  expect(content.questions.order.map(({ id }) => id).sort()).toEqual([...QUESTIONS].sort());
  expect(pictogramsOf(content)).toEqual(expect.arrayContaining(['who-me', 'near', 'bicycle', 'half-hour', 'halal']));
});

it('a question without a condition is always asked', () => {
  const { order } = contentOf(folderWith(SMALL_CONTENT)).questions;
  expect(order.find(({ id }) => id === 'who')).toEqual({ id: 'who', only: [] });
});

it.each([
  {
    what: 'an option that the answers do not know',
    from: '{ id: my-child,',
    to: '{ id: my-childs,',
    path: 'who[1].id',
    found: '"my-childs"',
    expected: 'one of me, my-child, my-parent, somebody-else (did you mean my-child?)',
  },
  {
    what: 'an option that is missing',
    from: '  - { id: from-home, pictogram: coin }\n',
    to: '',
    path: 'where',
    found: 'no from-home',
    expected: 'an entry for from-home',
    at: 'where:\n',
    below: 1,
  },
  {
    what: 'a wish that is missing',
    from: '  - { id: halal, pictogram: coin }\n',
    to: '',
    path: 'wishes',
    found: 'no halal',
    expected: 'an entry for halal',
    at: 'wishes:\n',
    below: 1,
  },
  {
    what: 'a time that asks nothing',
    from: '{ id: now,',
    to: '{ id: any,',
    path: 'when[0].id',
    found: '"any"',
    expected: 'one of now, today, this-week',
  },
  {
    what: 'a pictogram that is not there',
    from: '{ id: near, pictogram: coin }',
    to: '{ id: near, pictogram: coins }',
    path: 'where[0].pictogram',
    found: '"coins"',
    expected: 'one of coin, house (did you mean coin?)',
  },
  {
    what: 'a clock that is not there',
    from: 'pictogram: coin, clock: house }\n  - { by: bus',
    to: 'pictogram: coin, clock: horse }\n  - { by: bus',
    path: 'reach[0].clock',
    found: '"horse"',
    expected: 'one of coin, house (did you mean house?)',
    at: '{ by: foot',
  },
  {
    what: 'a means of travel that nobody reckons with',
    from: 'by: bus',
    to: 'by: car',
    path: 'reach[1].by',
    found: '"car"',
    expected: expect.stringContaining('one of foot, bicycle, bus'),
  },
  {
    what: 'no time to travel in',
    from: '{ by: bus, minutes: 30',
    to: '{ by: bus, minutes: 0',
    path: 'reach[1].minutes',
    found: '0',
    expected: 'a whole number of minutes above 0',
  },
  {
    what: 'the same reach twice',
    from: '{ by: bus,',
    to: '{ by: foot,',
    path: 'reach[1]',
    found: '30 minutes by foot a second time',
    expected: 'each once (first on line 22)',
  },
  {
    what: 'a question twice',
    from: '  - { id: who }\n',
    to: '  - { id: who }\n  - { id: who }\n',
    path: 'order[3].id',
    found: '"who" a second time',
    expected: 'each id once (first on line 4)',
    below: 1,
  },
  {
    what: 'a question that is missing',
    from: '  - { id: who }\n',
    to: '',
    path: 'order',
    found: 'no who',
    expected: 'an entry for who',
    at: 'order:\n',
    below: 1,
  },
  {
    what: 'a question that nobody knows',
    from: '{ id: matters,',
    to: '{ id: mattres,',
    path: 'order[8].id',
    found: '"mattres"',
    expected: expect.stringMatching(/^one of topics, .* \(did you mean matters\?\)$/),
  },
  {
    what: 'a condition that nobody knows',
    from: 'choices, only: [domain]',
    to: 'choices, only: [domains]',
    path: 'order[1].only[0]',
    found: '"domains"',
    expected: 'one of domain, home, elsewhere, no-danger (did you mean domain?)',
  },
  {
    what: 'a question about where one lives for who is not safe',
    from: '{ id: home, only: [no-danger] }',
    to: '{ id: home }',
    path: 'order[3].only',
    found: 'nothing',
    expected: 'no-danger in it',
  },
  {
    what: 'a question about elsewhere for everybody',
    from: '{ id: avoid, only: [no-danger, elsewhere] }',
    to: '{ id: avoid, only: [no-danger] }',
    path: 'order[6].only',
    found: '["no-danger"]',
    expected: 'elsewhere in it',
  },
  {
    what: 'topics on a condition',
    from: '{ id: topics }',
    to: '{ id: topics, only: [home] }',
    path: 'order[0].only',
    found: '["home"]',
    expected: 'nothing: the topics are always asked',
  },
])('$what is refused', ({ from, to, path, found, expected, at = from, below = 0 }) => {
  const folder = edited(FILE, from, to);
  expect(problemsOf(() => contentOf(folder))).toEqual([
    { file: join(folder, FILE), line: lineOf(FILE, at) + below, path, found, expected },
  ]);
});

it('a condition that a later question settles is refused, and so are topics that are not first', () => {
  const [topics = '', ...rest] = (SMALL_CONTENT[FILE] ?? '').split('\n').slice(1, 10);
  const whole = SMALL_CONTENT[FILE] ?? '';
  const withOrder = (lines: readonly string[]) =>
    folderWith({ ...SMALL_CONTENT, [FILE]: whole.replace([topics, ...rest].join('\n'), lines.join('\n')) });
  const where = rest.findIndex((line) => line.includes('id: where'));
  const late = [topics, ...rest.filter((_, n) => n !== where), rest[where] ?? ''];
  expect(problemsOf(() => contentOf(withOrder(late))).map(({ found, expected }) => [found, expected])).toEqual([
    ['elsewhere before the question where', 'elsewhere after where'],
    ['elsewhere before the question where', 'avoid after where'],
    ['elsewhere before the question where', 'reach after where'],
  ]);
  const second = [rest[1] ?? '', topics, ...rest.filter((_, n) => n !== 1)];
  expect(problemsOf(() => contentOf(withOrder(second))).map(({ found, expected }) => [found, expected])).toEqual([
    ['topics after another question', 'topics as the first question'],
  ]);
});
