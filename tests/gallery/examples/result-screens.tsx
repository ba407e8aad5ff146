/** The results. */
import { ResultsScreen } from '../../../src/ui/screens/results-screen.tsx';
import type { Example } from '../example.ts';

const AT_RESULTS = [{ screen: 'topics' }, { screen: 'results' }] as const;
const results = () => <ResultsScreen />;

export const RESULT_SCREENS: readonly Example[] = [
  {
    name: 'results near home',
    state: {
      draft: { needs: ['debts', 'company'], who: 'me', home: 'WK000002', where: 'near', wishes: ['free'] },
      steps: AT_RESULTS,
    },
    render: results,
  },
  {
    name: 'results of an old map',
    state: { made: '2026-03-09', draft: { needs: ['debts'], home: 'WK000002', where: 'near' }, steps: AT_RESULTS },
    render: results,
  },
  {
    name: 'results of a map too old for hours',
    state: { made: '2025-01-06', draft: { needs: ['debts'], home: 'WK000002', where: 'near' }, steps: AT_RESULTS },
    render: results,
  },
  {
    name: 'results elsewhere',
    state: { draft: { needs: ['letters-forms'], home: 'WK000002', where: 'elsewhere' }, steps: AT_RESULTS },
    render: results,
  },
  {
    name: 'results from home',
    state: { draft: { needs: ['company'], where: 'from-home' }, steps: AT_RESULTS },
    render: results,
  },
  {
    name: 'results of which nothing is checked',
    state: { map: 'amsterdam', draft: { needs: ['debts'], home: '1055', where: 'near' }, steps: AT_RESULTS },
    render: results,
  },
  {
    name: 'results: none',
    state: { map: 'amsterdam', draft: { needs: ['own-business'] }, steps: AT_RESULTS },
    render: results,
  },
  {
    name: 'results in danger',
    state: { draft: { needs: ['home-violence'], where: 'elsewhere', home: 'WK000002' }, steps: AT_RESULTS },
    render: results,
  },
  { name: 'results, nothing asked', state: { steps: AT_RESULTS }, render: results },
  {
    name: 'results, map on its way',
    state: { map: null, draft: { needs: ['debts'] }, steps: AT_RESULTS },
    render: results,
  },
  {
    name: 'results, the map did not come',
    state: { map: null, packProblem: 'broken', draft: { needs: ['debts'] }, steps: AT_RESULTS },
    render: results,
  },
];
