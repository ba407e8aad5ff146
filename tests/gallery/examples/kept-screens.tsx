/** The list of kept places. */
import type { KeptPlace } from '../../../src/domain/on-this-phone.ts';
import type { Step } from '../../../src/domain/session.ts';
import { KeptScreen } from '../../../src/ui/screens/kept-screen.tsx';
import { samplePhone } from '../../sample-phone.ts';
import type { Example } from '../example.ts';

const steps: readonly Step[] = [{ screen: 'topics' }, { screen: 'kept' }];
const LIBRARY: KeptPlace = { region: 'voorbeeldstad', id: 'bibliotheek-kerkplein', name: 'Bibliotheek Kerkplein' };
const GONE: KeptPlace = { region: 'voorbeeldstad', id: 'gone', name: 'Buurtkamer Het Praathuis' };
const OTHER: KeptPlace = { region: 'amsterdam', id: 'MV1135-1', name: 'Huis van de Wijk' };
const phone = samplePhone();

export const KEPT_SCREENS: readonly Example[] = [
  {
    name: 'kept here, no longer on the map, and in another municipality',
    state: { phone, kept: { places: [LIBRARY, GONE, OTHER] }, steps, draft: { home: 'WK000002' } },
    render: () => <KeptScreen />,
  },
  {
    name: 'the map is on its way',
    state: { phone, map: null, kept: { places: [LIBRARY] }, steps },
    render: () => <KeptScreen />,
  },
  {
    name: 'the map did not come',
    state: { phone, map: null, packProblem: 'unreachable', kept: { places: [LIBRARY] }, steps },
    render: () => <KeptScreen />,
  },
  {
    name: 'one of them is left out',
    state: {
      phone,
      kept: { places: [LIBRARY, OTHER] },
      steps,
      draft: { needs: ['company'], where: 'elsewhere', avoid: ['WK000001'] },
    },
    render: () => <KeptScreen />,
  },
  {
    name: 'the map is old',
    state: { phone, made: '2026-03-01', kept: { places: [LIBRARY] }, steps },
    render: () => <KeptScreen />,
  },
  { name: 'no place kept', state: { phone, steps }, render: () => <KeptScreen /> },
];
