/** Whether there is help at this minute, a Monday at half past ten, and how far it is. */
import type { TimedHelp } from '../../../src/domain/open-state.ts';
import { doubtText } from '../../../src/i18n/describe.ts';
import { OpenState } from '../../../src/ui/parts/open-state.tsx';
import { TravelLine } from '../../../src/ui/results/travel-line.tsx';
import { daily, weekly } from '../../sample-pack.ts';
import type { Example } from '../example.ts';

const state = (name: string, ...services: readonly Partial<TimedHelp>[]): Example => ({
  name,
  render: () => <OpenState services={services.map((one) => ({ hours: null, basis: 'checked', ...one }))} />,
});
const line = (name: string, hours: TimedHelp['hours']): Example => ({
  name,
  render: () => <OpenState services={[{ hours, basis: 'checked' }]} of="line" />,
});
const WAY = { metres: 650, minutes: { foot: 11, bicycle: 4, bus: 8 } };

export const OPEN: readonly Example[] = [
  state('open', { hours: daily(9, 17) }),
  state('open, usually', { hours: daily(9, 17), basis: 'typical' }),
  state('open until midnight', { hours: daily(9, 24) }),
  state('open until tomorrow', { hours: weekly({ 0: [[540, 1440 + 120]] }) }),
  state('open for longer than a day', { hours: weekly({ 0: [[0, 1440]], 1: [[0, 1440]], 2: [[0, 720]] }) }),
  state('day and night', { hours: daily(0, 24) }),
  state('day and night, usually', { hours: daily(0, 24), basis: 'typical' }),
  state('closed, opens today', { hours: daily(13, 17) }),
  state('closed, opens today, usually', { hours: daily(13, 17), basis: 'typical' }),
  state('closed, opens tomorrow', { hours: weekly({ 1: [[540, 720]] }) }),
  state('closed, opens on Thursday', { hours: weekly({ 3: [[540, 720]] }) }),
  state('closed, opens next week', { hours: weekly({ 0: [[480, 600]] }) }),
  state('closed, not known when it opens', { hours: weekly({}, { dates: { '2026-11-24': null } }) }),
  state('not known', {}),
  state('not known of all', {}, { hours: daily(13, 17) }),
  line('line: open', daily(9, 17)),
  line('line: day and night', daily(0, 24)),
  line('line: closed', weekly({ 3: [[540, 720]] })),
  line('line: not known', null),
  { name: 'how far', render: () => <TravelLine match={WAY} /> },
  {
    name: 'how far: too far',
    render: ({ app }) => (
      <TravelLine
        match={{ metres: 4400, minutes: { foot: 73, bicycle: 22, bus: 21 } }}
        said={doubtText({ code: 'too-far', minutes: 73, by: 'foot' }, app.words)}
      />
    ),
  },
];
