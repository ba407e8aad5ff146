/** Reasons and doubts that the open state says already, wherever it stands. */
import type { Doubt } from '../../domain/doubts.ts';
import type { Reason } from '../../domain/reasons.ts';

export const OPEN_REASONS: readonly Reason['code'][] = ['open-until', 'always-open', 'open-now'];
export const OPEN_DOUBTS: readonly Doubt['code'][] = ['closed', 'hours-unknown', 'hours-partly-unknown'];
