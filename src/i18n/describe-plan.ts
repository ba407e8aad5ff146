/** The fewest doors in words: "Two places for all three: …". */
import type { Words } from './create-words.ts';
import { needText } from './describe.ts';
import { joined } from './formats.ts';

export interface PlanInWords {
  /** How many places, one to eight. */
  readonly places: number;
  /** What they help with, two to eight. */
  readonly needs: readonly string[];
  /** Whether somebody checked it, and nothing speaks against it. */
  readonly sure: boolean;
  /** Whether that is all that was asked. */
  readonly whole: boolean;
}

/** The plan as a sentence. A plan is for at most eight needs, so the languages have a phrase for each number. */
export function planText({ places, needs, sure, whole }: PlanInWords, words: Words): string {
  const all = words.text(whole ? `plan.all.${needs.length as Needs}` : 'plan.all.part');
  const values = { all, needs: joined(needs.map((need) => needText(need, words))) };
  return words.text(`plan.${sure ? 'checked' : 'perhaps'}.${places as Places}`, values);
}

type Needs = 2 | 3 | 4 | 5 | 6 | 7 | 8;
type Places = 1 | Needs;
