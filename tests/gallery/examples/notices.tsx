/** What is remarked, promised, or not found. */
import { MapAge } from '../../../src/ui/parts/map-age.tsx';
import { Notice } from '../../../src/ui/parts/notice.tsx';
import { ElsewhereExplained } from '../../../src/ui/questions/elsewhere-explained.tsx';
import { ElsewherePicture } from '../../../src/ui/questions/elsewhere-picture.tsx';
import { ElsewherePromise } from '../../../src/ui/results/elsewhere-promise.tsx';
import { NothingFound } from '../../../src/ui/results/nothing-found.tsx';
import { Remarks } from '../../../src/ui/results/remarks.tsx';
import { packOf } from '../../sample-pack.ts';
import type { Example } from '../example.ts';

const promise: Example['render'] = ({ answers, pack }) => <ElsewherePromise answers={answers} pack={pack} />;
const remarks: Example['render'] = ({ answers, pack }) => <Remarks answers={answers} pack={pack} />;

export const NOTICES: readonly Example[] = [
  {
    name: 'notice',
    render: ({ app }) => <Notice pictogram="info">{app.words.text('search.none')}</Notice>,
  },
  {
    name: 'problem with an answer',
    render: ({ app }) => <p class="problem">{app.words.text('home.postcode.format')}</p>,
  },
  { name: 'elsewhere: the picture', render: () => <ElsewherePicture /> },
  {
    name: 'elsewhere explained',
    state: { draft: { needs: ['debts'], where: 'elsewhere' } },
    render: () => <ElsewhereExplained />,
  },
  {
    name: 'elsewhere explained, for somebody else',
    state: { draft: { needs: ['debts'], who: 'my-parent', where: 'elsewhere' } },
    render: () => <ElsewhereExplained />,
  },
  {
    name: 'elsewhere: what is left out',
    state: { draft: { needs: ['debts'], home: 'WK000001', where: 'elsewhere' } },
    render: promise,
  },
  {
    name: 'elsewhere: what is left out, many wijken',
    state: {
      map: 'amsterdam',
      draft: { needs: ['debts'], home: '1056', where: 'elsewhere', avoid: ['WK0363AB', 'WK0363AE', 'WK0363AF'] },
    },
    render: promise,
  },
  {
    name: 'elsewhere, in danger: home is not named',
    state: { draft: { needs: ['home-violence'], home: 'WK000001', where: 'elsewhere' } },
    render: promise,
  },
  {
    name: 'remark: elsewhere, but home is not known',
    state: { draft: { needs: ['debts'], where: 'elsewhere' } },
    render: remarks,
  },
  {
    name: 'remark: near, but home is not known',
    state: { draft: { needs: ['debts'], where: 'near' } },
    render: remarks,
  },
  {
    name: 'remark: everything is left out',
    state: {
      draft: { needs: ['debts'], where: 'elsewhere', avoid: ['WK000001', 'WK000002', 'WK000003', 'WK000004'] },
    },
    render: remarks,
  },
  {
    name: 'remarks: an area and a need this map does not have',
    state: { draft: { needs: ['something-new'], where: 'near', home: 'WK999999' } },
    render: remarks,
  },
  {
    name: 'remark: the clock stands before the map',
    state: { draft: { needs: ['debts'] } },
    render: ({ answers, pack }) => <Remarks answers={answers} pack={{ ...pack, today: '2027-01-04' }} />,
  },
  {
    name: 'remark: the map is too old for hours',
    state: { draft: { needs: ['debts'] } },
    render: ({ answers, pack }) => <Remarks answers={answers} pack={{ ...pack, today: '2025-01-06' }} />,
  },
  {
    name: 'age of a map',
    render: ({ pack }) => <MapAge pack={pack} />,
  },
  {
    name: 'age of an old map',
    state: { made: '2026-03-09' },
    render: ({ pack }) => <MapAge pack={pack} />,
  },
  {
    name: 'age of a map too old for hours',
    state: { made: '2025-01-06' },
    render: ({ pack }) => <MapAge pack={pack} />,
  },
  {
    name: 'nothing found',
    state: { draft: { needs: ['debts'] } },
    render: ({ answers }) => <NothingFound answers={answers} pack={packOf({})} />,
  },
  {
    name: 'nothing found elsewhere',
    state: {
      draft: { needs: ['debts'], where: 'elsewhere', avoid: ['WK000001', 'WK000002', 'WK000003', 'WK000004'] },
    },
    render: ({ answers, pack }) => <NothingFound answers={answers} pack={pack} />,
  },
  {
    name: 'nothing found that comes to one',
    state: { draft: { needs: ['debts'], where: 'from-home' } },
    render: ({ answers, pack }) => <NothingFound answers={answers} pack={pack} />,
  },
];
