/** The fewest doors, and all that is found around them. */
import { match } from '../../../src/domain/match.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { FewestDoors } from '../../../src/ui/results/fewest-doors.tsx';
import { Found } from '../../../src/ui/results/found.tsx';
import { aMatch, location, NOW, service } from '../../sample-pack.ts';
import type { Example } from '../example.ts';

const SERVICES = [service('desk')];
const stop = (name: string, needs: readonly string[], checked = true, nearHome = false): Plan['stops'][number] => ({
  match: aMatch(name, { name, place: location(name, { name }), services: SERVICES, needs, nearHome }),
  needs,
  checked,
});
const doors = (name: string, ...stops: Plan['stops']): Example => ({
  name,
  render: ({ pack }) => (
    <FewestDoors plan={{ stops, uncovered: [] }} answers={{ where: 'elsewhere' }} pack={pack} returnsFrom={null} />
  ),
});
const found: Example['render'] = ({ answers, pack }) => (
  <Found pack={pack} answers={answers} matches={match(answers, pack, NOW).slice(0, 3)} returnsFrom={null} />
);

export const PLAN: readonly Example[] = [
  doors('one door for all', stop('Informatiepunt Oost', ['debts', 'bills', 'letters-forms'])),
  doors('one door, perhaps', stop('Informatiepunt Oost', ['debts', 'letters-forms'], false)),
  doors(
    'several doors',
    stop('Informatiepunt Oost', ['debts', 'bills']),
    stop('Ontmoetingscentrum Schildersbuurt-Fabriekskwartier', ['company']),
  ),
  doors(
    'several doors, perhaps; one close to home',
    stop('Informatiepunt Oost', ['debts'], false),
    stop('Buurthuis Zuidrand', ['company'], true, true),
    stop('Basisschool De Zwaluw', ['learn-dutch']),
  ),
  {
    name: 'found: places near home',
    state: { draft: { needs: ['debts', 'company', 'learn-dutch'], home: 'WK000002', where: 'near' } },
    render: found,
  },
  {
    name: 'found: nothing',
    state: { map: 'amsterdam', draft: { needs: ['own-business'], home: 'WK0363AB', where: 'near' } },
    render: found,
  },
  {
    name: 'found: some, but nothing for one need',
    state: { map: 'amsterdam', draft: { needs: ['debts', 'own-business'] } },
    render: found,
  },
];
