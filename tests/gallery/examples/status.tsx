/** What is said while something is on its way, or did not come. */
import { RENEW_PROBLEMS, type RenewProblem, STORAGE_PROBLEMS } from '../../../src/domain/on-this-phone.ts';
import { PACK_PROBLEMS } from '../../../src/domain/read-pack.ts';
import { LeaveNote } from '../../../src/ui/parts/leave-note.tsx';
import { OfflineStatus } from '../../../src/ui/parts/offline-status.tsx';
import { OtherMaps } from '../../../src/ui/parts/other-maps.tsx';
import { PackStatus } from '../../../src/ui/parts/pack-status.tsx';
import { PartStatus } from '../../../src/ui/parts/part-status.tsx';
import { RenewButton } from '../../../src/ui/parts/renew-button.tsx';
import { UpdateOffer } from '../../../src/ui/parts/update-offer.tsx';
import { MAPS, samplePhone } from '../../sample-phone.ts';
import type { Example, ExampleState } from '../example.ts';
import { press } from '../press.ts';

const offline = (name: string, kept: ExampleState['kept'] = {}): Example => ({
  name,
  state: { kept, phone: samplePhone() },
  render: () => <OfflineStatus />,
});
const refusing = (problem: RenewProblem) => samplePhone([], { renew: () => Promise.resolve(problem) });
const OFFERED: ExampleState = { kept: { update: 'offered' }, phone: samplePhone() };
const NO_MAP = { map: null, packProblem: 'unreachable' } as const;

export const STATUS: readonly Example[] = [
  { name: 'map on its way', state: { map: null }, render: () => <PackStatus /> },
  ...PACK_PROBLEMS.map(
    (packProblem): Example => ({
      name: `map: ${packProblem}`,
      state: { map: null, packProblem },
      render: () => <PackStatus />,
    }),
  ),
  {
    name: 'map: unreachable, others are on the phone',
    state: { ...NO_MAP, kept: { maps: MAPS }, draft: { home: 'WK000002' } },
    render: () => <PackStatus />,
  },
  {
    name: 'map: newer-format, and no newer version of the app is found',
    state: { map: null, packProblem: 'newer-format', phone: refusing('nothing-new') },
    render: () => <PackStatus />,
    play: press('button'),
  },
  {
    name: 'map: unreachable, and no other would do',
    state: { ...NO_MAP, kept: { maps: MAPS } },
    render: () => <PackStatus noOther />,
  },
  { name: 'another map is on the phone', state: { ...NO_MAP, kept: { maps: MAPS } }, render: () => <OtherMaps /> },
  { name: 'one can leave quickly', render: () => <LeaveNote /> },
  offline('works without internet', { app: 'kept', maps: MAPS }),
  offline('works with internet only', { app: 'refused' }),
  ...STORAGE_PROBLEMS.map((storage) => offline(`storage: ${storage}`, { storage })),
  { name: 'a new version of the app', state: OFFERED, render: () => <UpdateOffer /> },
  {
    name: 'a new version of the app, answers were given',
    state: { ...OFFERED, draft: { domains: ['money'] } },
    render: () => <UpdateOffer />,
  },
  {
    name: 'the new version is being taken',
    state: { ...OFFERED, kept: { update: 'renewing' } },
    render: () => <UpdateOffer />,
  },
  ...RENEW_PROBLEMS.map(
    (problem): Example => ({
      name: `the new version was not taken: ${problem}`,
      state: { ...OFFERED, phone: refusing(problem) },
      render: () => <UpdateOffer />,
      play: press('button'),
    }),
  ),
  {
    name: 'button that renews',
    render: () => <RenewButton renewing={{ busy: false, problem: null, renew: () => {} }} />,
  },
  { name: 'the rest of the app is on its way', render: () => <PartStatus failed={false} onRetry={() => {}} /> },
  { name: 'the rest of the app did not come', render: () => <PartStatus failed onRetry={() => {}} /> },
];
