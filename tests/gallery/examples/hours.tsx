/** Hours of help, from a Monday on, at half past ten. */
import type { Hours } from '../../../src/domain/hours.ts';
import { HoursTable } from '../../../src/ui/place/hours-table.tsx';
import { daily, weekly } from '../../sample-pack.ts';
import type { Example } from '../example.ts';

const table = (name: string, hours: Hours | null): Example => ({ name, render: () => <HoursTable hours={hours} /> });
const MORNINGS = {
  0: [[540, 720]],
  1: [
    [540, 720],
    [780, 1020],
  ],
  3: [[1080, 1230]],
} as const;

export const HOURS: readonly Example[] = [
  table('a week, some days closed, one in two parts', weekly(MORNINGS)),
  table('not known', null),
  table('day and night', daily(0, 24)),
  table('all day on some days', weekly({ 0: [[0, 1440]], 5: [[0, 1440]] })),
  table('at night, still open from yesterday', weekly({ 6: [[1320, 1440 + 690]], 0: [[1320, 1440 + 420]] })),
  table('a day nobody knows, a holiday', weekly(MORNINGS, { dates: { '2026-11-24': null, '2026-11-26': [] } })),
  table('a special day', weekly(MORNINGS, { dates: { '2026-11-25': [[600, 960]] } })),
  table('never this week', weekly({})),
  table('known until tomorrow', weekly(MORNINGS, { horizon: '2026-11-24' })),
];
