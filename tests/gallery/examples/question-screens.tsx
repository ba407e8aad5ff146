/** The questions, each on its screen. */
import type { QuestionScreen } from '../../../src/domain/questions.ts';
import type { Asking } from '../../../src/ui/questions/question-body.tsx';
import { AskScreen } from '../../../src/ui/screens/ask-screen.tsx';
import { ElsewhereScreen } from '../../../src/ui/screens/elsewhere-screen.tsx';
import { MattersScreen } from '../../../src/ui/screens/matters-screen.tsx';
import { TopicsScreen } from '../../../src/ui/screens/topics-screen.tsx';
import { MAPS } from '../../sample-phone.ts';
import type { Example, ExampleState } from '../example.ts';

const nothingFound = () => ({ danger: [], suggestions: [] });
const at = (screen: QuestionScreen) => [{ screen: 'topics' }, { screen }] as const;
const MONEY: NonNullable<ExampleState['draft']> = { domains: ['money', 'papers'], choices: ['cannot-pay'] };

const ask = (name: string, question: Asking, { draft, ...state }: ExampleState = {}): Example => ({
  name,
  state: { ...state, draft: { ...MONEY, ...draft }, steps: at(question) },
  render: () => <AskScreen question={question} />,
});

export const QUESTION_SCREENS: readonly Example[] = [
  { name: 'topics, nothing chosen', state: { search: nothingFound }, render: () => <TopicsScreen /> },
  {
    name: 'topics, two chosen',
    state: { search: nothingFound, draft: { domains: ['money', 'papers'] } },
    render: () => <TopicsScreen />,
  },
  {
    name: 'topics, works without internet',
    state: { search: nothingFound, kept: { app: 'kept', maps: MAPS } },
    render: () => <TopicsScreen />,
  },
  ask('choices', 'choices'),
  ask('choices, in danger', 'choices', { draft: { domains: ['family'], choices: ['not-safe-at-home'] } }),
  ask('who', 'who'),
  ask('home', 'home'),
  ask('home, chosen, for somebody else', 'home', { draft: { who: 'my-parent', home: 'WK000002' } }),
  ask('home, no map yet', 'home', { map: null }),
  ask('where', 'where'),
  ask('where, for somebody else, elsewhere', 'where', { draft: { who: 'somebody-else', where: 'elsewhere' } }),
  {
    name: 'elsewhere',
    state: { draft: { ...MONEY, where: 'elsewhere' }, steps: at('elsewhere') },
    render: () => <ElsewhereScreen />,
  },
  {
    name: 'elsewhere, for somebody else',
    state: { draft: { ...MONEY, who: 'my-parent', where: 'elsewhere' }, steps: at('elsewhere') },
    render: () => <ElsewhereScreen />,
  },
  ask('avoid', 'avoid', { draft: { where: 'elsewhere', avoid: ['WK000003'] } }),
  ask('reach', 'reach', { draft: { where: 'elsewhere', home: 'WK000002' } }),
  ask('reach, for somebody else, answered', 'reach', {
    draft: { who: 'my-parent', where: 'elsewhere', home: 'WK000002', reach: { minutes: 30, by: 'bus' } },
  }),
  {
    name: 'matters',
    state: { draft: { ...MONEY, when: 'today', wishes: ['free', 'language:ar'] }, steps: at('matters') },
    render: () => <MattersScreen />,
  },
  {
    name: 'matters, the map did not come',
    state: { draft: MONEY, map: null, packProblem: 'unreachable', steps: at('matters') },
    render: () => <MattersScreen />,
  },
  {
    name: 'matters, of which nothing can be met: the results at once',
    state: { map: 'amsterdam', draft: { needs: ['own-business'] }, steps: at('matters') },
    render: () => <MattersScreen />,
  },
];
