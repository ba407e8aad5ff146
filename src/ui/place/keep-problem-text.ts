import type { StorageProblem } from '../../domain/on-this-phone.ts';
import type { Words } from '../../i18n/create-words.ts';

/** `absent`: what keeps things has not come; `stays`: a place that was to go is still there. */
export type KeepProblem = StorageProblem | 'absent' | 'stays';

/** Why a place is not kept, or still is, and what to do. */
export function keepProblemText(problem: KeepProblem, words: Words): string {
  return problem === 'stays' ? words.text('keep.stays') : words.text(`keep.problem.${problem}`);
}
