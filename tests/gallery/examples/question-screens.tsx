/** The questions. */

import type { QuestionScreen } from '../../../src/domain/session.ts';
import { AvoidScreen } from '../../../src/ui/screens/avoid-screen.tsx';
import { ChoicesScreen } from '../../../src/ui/screens/choices-screen.tsx';
import { HomeScreen } from '../../../src/ui/screens/home-screen.tsx';
import { MattersScreen } from '../../../src/ui/screens/matters-screen.tsx';
import { TopicsScreen } from '../../../src/ui/screens/topics-screen.tsx';
import { WhereScreen } from '../../../src/ui/screens/where-screen.tsx';
import { WhoScreen } from '../../../src/ui/screens/who-screen.tsx';
import type { Example, ExampleState } from '../example.ts';

const nothingFound = () => ({ danger: [], suggestions: [] });
const at = (screen: QuestionScreen) => [{ screen: 'topics' }, { screen }] as const;
const MONEY: NonNullable<ExampleState['draft']> = { domains: ['money', 'papers'], choices: ['cannot-pay'] };

export const QUESTION_SCREENS: readonly Example[] = [
  { name: 'topics, nothing chosen', state: { search: nothingFound }, render: () => <TopicsScreen /> },
  {
    name: 'topics, two chosen',
    state: { search: nothingFound, draft: { domains: ['money', 'papers'] } },
    render: () => <TopicsScreen />,
  },
  { name: 'choices', state: { draft: MONEY, steps: at('choices') }, render: () => <ChoicesScreen /> },
  {
    name: 'choices, in danger',
    state: { draft: { domains: ['family'], choices: ['not-safe-at-home'] }, steps: at('choices') },
    render: () => <ChoicesScreen />,
  },
  { name: 'who', state: { draft: MONEY, steps: at('who') }, render: () => <WhoScreen /> },
  { name: 'home', state: { draft: MONEY, steps: at('home') }, render: () => <HomeScreen /> },
  {
    name: 'home, chosen, for somebody else',
    state: { draft: { ...MONEY, who: 'my-parent', home: 'WK000002' }, steps: at('home') },
    render: () => <HomeScreen />,
  },
  { name: 'home, no map yet', state: { draft: MONEY, map: null, steps: at('home') }, render: () => <HomeScreen /> },
  { name: 'where', state: { draft: MONEY, steps: at('where') }, render: () => <WhereScreen /> },
  {
    name: 'where, for somebody else, elsewhere',
    state: { draft: { ...MONEY, who: 'somebody-else', where: 'elsewhere' }, steps: at('where') },
    render: () => <WhereScreen />,
  },
  {
    name: 'avoid',
    state: { draft: { ...MONEY, where: 'elsewhere', avoid: ['WK000003'] }, steps: at('avoid') },
    render: () => <AvoidScreen />,
  },
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
];
