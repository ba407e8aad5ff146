/** What a person answered. Lives in memory only: never in a URL, a log, storage or a request. */
import type { TravelMode } from './distance.ts';

export const WHO = ['me', 'my-child', 'my-parent', 'somebody-else'] as const;
export const AGE = ['child', 'young', 'adult', 'older'] as const;
export const WHERE = ['near', 'elsewhere', 'from-home', 'anywhere'] as const;
export const WHEN = ['now', 'today', 'this-week', 'any'] as const;
export const WISHES = [
  'no-name',
  'not-municipality',
  'for-women',
  'no-papers',
  'wheelchair',
  'free',
  'no-appointment',
  'come-to-me',
  'go-with-me',
  'peer',
  'whatsapp',
  'private-room',
  'halal',
  'child-welcome',
  'quiet',
  'evening',
  'weekend',
] as const;

export type Who = (typeof WHO)[number];
export type Age = (typeof AGE)[number];
export type Where = (typeof WHERE)[number];
export type When = (typeof WHEN)[number];
/** What leaves places out. */
export type NarrowWhere = 'elsewhere' | 'from-home';
/** A time that leaves places out of the first ones; `any` does not. */
export type TimeAsked = Exclude<When, 'any'>;
/** A wish of TAXONOMY, or `language:` and a BCP 47 tag. */
export type Wish = (typeof WISHES)[number] | `language:${string}`;

const LANGUAGE = 'language:';

/** The BCP 47 tag of a wish for a language; null for any other. */
export function languageWished(wish: Wish): string | null {
  return wish.startsWith(LANGUAGE) ? wish.slice(LANGUAGE.length) : null;
}

/** Whether where somebody wants to go leaves places out. */
export function leavesOut(where: Where | undefined): where is NarrowWhere {
  return where === 'elsewhere' || where === 'from-home';
}

/** How far somebody can travel. */
export interface Reach {
  readonly by: TravelMode;
  readonly minutes: number;
}

export interface Answers {
  readonly needs?: readonly string[];
  readonly who?: Who;
  readonly age?: Age;
  /** A buurt, a wijk, or a postcode-4. */
  readonly home?: string;
  readonly where?: Where;
  /** Buurten or wijken where one is known. */
  readonly avoid?: readonly string[];
  readonly reach?: Reach;
  readonly wishes?: readonly Wish[];
  readonly when?: When;
}

const AGE_RANGE: Record<Age, readonly [number, number]> = {
  child: [0, 12],
  young: [12, 27],
  adult: [18, 67],
  older: [55, 120],
};

/**
 * First and last age in years that the answers imply, or null. One's child may be of any age up to 27, so that
 * nothing is dropped by a guess; one's parent counts as older.
 */
export function ageRange(answers: Answers): readonly [number, number] | null {
  if (answers.age) return AGE_RANGE[answers.age];
  if (answers.who === 'my-parent') return AGE_RANGE.older;
  if (answers.who === 'my-child') return [AGE_RANGE.child[0], AGE_RANGE.young[1]];
  return null;
}
