/** The given answers, above what follows from them. */
import { AnswerStrip } from '../../../src/ui/parts/answer-strip.tsx';
import type { Example } from '../example.ts';

const AT_RESULTS = [{ screen: 'topics' }, { screen: 'results' }] as const;

export const ANSWERS: readonly Example[] = [
  {
    name: 'one answer',
    state: { draft: { domains: ['money'] }, steps: AT_RESULTS },
    render: () => <AnswerStrip />,
  },
  {
    name: 'some answers',
    state: {
      draft: { domains: ['money'], choices: ['cannot-pay'], who: 'me', home: 'WK000002', where: 'near' },
      steps: AT_RESULTS,
    },
    render: () => <AnswerStrip />,
  },
  {
    name: 'every kind of answer',
    state: {
      draft: {
        domains: ['money', 'papers', 'health', 'family'],
        choices: ['cannot-pay', 'little-income', 'letter', 'feel-bad'],
        needs: ['learn-dutch', 'eat-together'],
        talk: true,
        who: 'somebody-else',
        home: 'WK000002',
        where: 'elsewhere',
        avoid: ['WK000001', 'WK000003'],
        when: 'this-week',
        wishes: ['no-name', 'not-municipality', 'child-welcome', 'language:ar', 'language:ti'],
      },
      steps: AT_RESULTS,
    },
    render: () => <AnswerStrip />,
  },
];
