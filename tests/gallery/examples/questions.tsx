/** What is to be chosen in each question, by itself, as where its answer is changed in place. */
import { AvoidQuestion } from '../../../src/ui/questions/avoid-question.tsx';
import { ChoicesQuestion } from '../../../src/ui/questions/choices-question.tsx';
import { HomeQuestion } from '../../../src/ui/questions/home-question.tsx';
import { MattersQuestion } from '../../../src/ui/questions/matters-question.tsx';
import { QuestionBody } from '../../../src/ui/questions/question-body.tsx';
import { ReachQuestion } from '../../../src/ui/questions/reach-question.tsx';
import { TopicsQuestion } from '../../../src/ui/questions/topics-question.tsx';
import { WhereQuestion } from '../../../src/ui/questions/where-question.tsx';
import { WhoQuestion } from '../../../src/ui/questions/who-question.tsx';
import type { Example, ExampleState } from '../example.ts';

const nothingFound = () => ({ danger: [], suggestions: [] });
const MONEY: NonNullable<ExampleState['draft']> = { domains: ['money', 'papers'], choices: ['cannot-pay'] };
const NO_MAP: ExampleState = { draft: MONEY, map: null, packProblem: 'unreachable' };

export const QUESTIONS: readonly Example[] = [
  {
    name: 'topics, two chosen, and to talk',
    state: { search: nothingFound, draft: { domains: ['money', 'papers'], talk: true } },
    render: () => <TopicsQuestion />,
  },
  { name: 'choices of two domains', state: { draft: MONEY }, render: () => <ChoicesQuestion /> },
  { name: 'who, chosen', state: { draft: { who: 'my-child' } }, render: () => <WhoQuestion /> },
  { name: 'home, chosen', state: { draft: { home: 'WK000002' } }, render: () => <HomeQuestion /> },
  { name: 'home, a postcode', state: { draft: { home: '0021' } }, render: () => <HomeQuestion /> },
  { name: 'home, the map did not come', state: NO_MAP, render: () => <HomeQuestion /> },
  { name: 'where, near', state: { draft: { where: 'near' } }, render: () => <WhereQuestion /> },
  {
    name: 'where, elsewhere: explained right there',
    state: { draft: { where: 'elsewhere' } },
    render: () => <WhereQuestion />,
  },
  {
    name: 'avoid, two chosen',
    state: { draft: { where: 'elsewhere', avoid: ['WK000001', 'WK000003'] } },
    render: () => <AvoidQuestion />,
  },
  { name: 'avoid, the map did not come', state: NO_MAP, render: () => <AvoidQuestion /> },
  {
    name: 'reach, chosen',
    state: { draft: { reach: { minutes: 15, by: 'bicycle' } } },
    render: () => <ReachQuestion />,
  },
  { name: 'reach, no matter how far', state: { draft: { reach: 'any' } }, render: () => <ReachQuestion /> },
  {
    name: 'matters, chosen, a language few places speak among them',
    state: { draft: { ...MONEY, when: 'this-week', wishes: ['no-name', 'language:ti'] } },
    render: () => <MattersQuestion />,
  },
  { name: 'matters, the map did not come', state: NO_MAP, render: () => <MattersQuestion /> },
  {
    name: 'by its name',
    state: { draft: { who: 'somebody-else', where: 'anywhere' } },
    render: () => <QuestionBody question="where" />,
  },
];
