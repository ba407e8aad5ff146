/** What is said while something is on its way, or did not come. */
import { PACK_PROBLEMS } from '../../../src/domain/read-pack.ts';
import { PackStatus } from '../../../src/ui/parts/pack-status.tsx';
import { PartStatus } from '../../../src/ui/parts/part-status.tsx';
import type { Example } from '../example.ts';

export const STATUS: readonly Example[] = [
  { name: 'map on its way', state: { map: null }, render: () => <PackStatus /> },
  ...PACK_PROBLEMS.map(
    (packProblem): Example => ({
      name: `map: ${packProblem}`,
      state: { map: null, packProblem },
      render: () => <PackStatus />,
    }),
  ),
  { name: 'the rest of the app is on its way', render: () => <PartStatus failed={false} onRetry={() => {}} /> },
  { name: 'the rest of the app did not come', render: () => <PartStatus failed onRetry={() => {}} /> },
];
