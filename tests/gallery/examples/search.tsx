/** The search in one's own words, and what it finds. */
import type { Search, Suggestion } from '../../../src/search/search.ts';
import { SafetyNumbers } from '../../../src/ui/parts/safety-numbers.tsx';
import { SearchBox } from '../../../src/ui/questions/search-box.tsx';
import { SearchFound } from '../../../src/ui/questions/search-found.tsx';
import type { Example } from '../example.ts';

const suggestion = (kind: Suggestion['kind'], id: string, label: string | null = null): Suggestion => {
  return { kind, id, label, score: 0.9 };
};
const EVERYTHING: readonly Suggestion[] = [
  suggestion('need', 'debts'),
  suggestion('need', 'bills'),
  suggestion('location', 'bibliotheek-kerkplein', 'Bibliotheek Kerkplein'),
  suggestion('location', 'stadhuis', 'Bibliotheek Kerkplein'),
  suggestion('neighbourhood', 'WK000002', 'Noord'),
  suggestion('helpline', 'luisterlijn', 'Luisterlijn'),
];
const finds =
  (suggestions: readonly Suggestion[], danger: readonly string[] = []): Search =>
  () => ({ danger, suggestions });

export const SEARCH: readonly Example[] = [
  { name: 'box, empty', state: { search: finds([]) }, render: () => <SearchBox /> },
  {
    name: 'box, needs found, one chosen',
    state: { search: finds(EVERYTHING.slice(0, 2)), typed: 'schulden', draft: { needs: ['debts'] } },
    render: () => <SearchBox />,
  },
  {
    name: 'box, Arabic typed, nothing found',
    state: { search: finds([]), typed: 'زرافة زرقاء' },
    render: () => <SearchBox />,
  },
  { name: 'box, while the search is on its way', state: { typed: 'hulp' }, render: () => <SearchBox /> },
  {
    name: 'box, the search did not come',
    state: { search: 'failed', typed: 'hulp' },
    render: () => <SearchBox />,
  },
  {
    name: 'box, danger',
    state: {
      search: finds([suggestion('need', 'home-violence')], ['home-violence', 'suicidal']),
      typed: 'hij slaat mij',
    },
    render: () => <SearchBox />,
  },
  {
    name: 'found: needs, places of one name, a wijk, a help line',
    state: { draft: { home: 'WK000002' } },
    render: () => <SearchFound found={{ danger: [], suggestions: EVERYTHING }} typed failed={false} needs={[]} />,
  },
  {
    name: 'found before, the box is empty',
    state: { draft: { needs: ['letters-forms'] } },
    render: () => <SearchFound found={null} typed={false} failed={false} needs={[]} />,
  },
  { name: 'numbers: one thing to fear', render: () => <SafetyNumbers needs={['home-violence']} /> },
  {
    name: 'numbers: several things to fear',
    render: () => <SafetyNumbers needs={['suicidal', 'home-violence', 'child-unsafe', 'sexual-violence']} />,
  },
];
