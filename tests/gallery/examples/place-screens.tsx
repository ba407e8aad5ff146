/** The screen of a place. */
import type { Step } from '../../../src/domain/session.ts';
import { PlaceScreen } from '../../../src/ui/screens/place-screen.tsx';
import { MAPS } from '../../sample-phone.ts';
import type { Example } from '../example.ts';

const LIBRARY = { region: 'voorbeeldstad', id: 'bibliotheek-kerkplein', name: 'Bibliotheek Kerkplein' };
const place = (id: string): readonly Step[] => [{ screen: 'topics' }, { screen: 'results' }, { screen: 'place', id }];

export const PLACE_SCREENS: readonly Example[] = [
  {
    name: 'place of which much is known',
    state: {
      draft: { needs: ['letters-forms', 'digital-help'], home: 'WK000002', where: 'near' },
      steps: place('bibliotheek-kerkplein'),
    },
    render: () => <PlaceScreen id="bibliotheek-kerkplein" />,
  },
  {
    name: 'place of which little is known',
    state: { map: 'amsterdam', draft: { needs: ['company'] }, steps: place('MV1135-1') },
    render: () => <PlaceScreen id="MV1135-1" />,
  },
  {
    name: 'place on an old map',
    state: { made: '2026-03-09', draft: { needs: ['debts'] }, steps: place('bibliotheek-kerkplein') },
    render: () => <PlaceScreen id="bibliotheek-kerkplein" />,
  },
  {
    name: 'place that is left out',
    state: {
      draft: { needs: ['company'], where: 'elsewhere', avoid: ['WK000001'] },
      steps: place('bibliotheek-kerkplein'),
    },
    render: () => <PlaceScreen id="bibliotheek-kerkplein" />,
  },
  {
    name: 'place that was kept, its map did not come',
    state: {
      map: null,
      packProblem: 'unreachable',
      kept: { maps: MAPS, places: [LIBRARY] },
      steps: [{ screen: 'topics' }, { screen: 'kept' }, { screen: 'place', id: LIBRARY.id }],
    },
    render: () => <PlaceScreen id={LIBRARY.id} />,
  },
  {
    name: 'place that is on no map',
    state: { draft: { needs: ['company'] }, steps: place('gone') },
    render: () => <PlaceScreen id="gone" />,
  },
];
