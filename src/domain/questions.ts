/** What a person is asked: the questions in their order, nine domains, the choices behind them, and the needs those stand for. */
import type { Reach, TimeAsked, Where, Who, Wish } from './answers.ts';

/** `elsewhere` asks nothing: it explains, before the questions that follow from it. */
export const QUESTIONS = [
  'topics',
  'choices',
  'who',
  'home',
  'where',
  'elsewhere',
  'avoid',
  'reach',
  'matters',
] as const;
export type QuestionScreen = (typeof QUESTIONS)[number];

/**
 * `domain`: a domain was chosen, so that there are choices. `home`: where home is was said. `elsewhere`: rather not in one's own
 * neighbourhood. `no-danger`: nothing that was asked is about safety.
 */
export const CONDITIONS = ['domain', 'home', 'elsewhere', 'no-danger'] as const;
export type Condition = (typeof CONDITIONS)[number];

export interface Question {
  readonly id: QuestionScreen;
  /** It is asked where all of these hold. */
  readonly only: readonly Condition[];
}

export interface Option<Id extends string> {
  readonly id: Id;
  readonly pictogram: string;
}

export interface ReachOption extends Reach {
  /** The means of travel. */
  readonly pictogram: string;
  /** How long it takes. */
  readonly clock: string;
}

export interface Domain {
  readonly id: string;
  readonly pictogram: string;
  readonly choices: readonly string[];
}

export interface Choice {
  readonly id: string;
  readonly pictogram: string;
  readonly needs: readonly string[];
}

export interface NeedLook {
  readonly id: string;
  readonly pictogram: string;
  readonly safety: boolean;
}

export interface Questions {
  readonly order: readonly Question[];
  readonly domains: readonly Domain[];
  readonly choices: readonly Choice[];
  readonly needs: readonly NeedLook[];
  /** The options of each question, in the order to show them. */
  readonly who: readonly Option<Who>[];
  readonly where: readonly Option<Where>[];
  readonly reach: readonly ReachOption[];
  readonly when: readonly Option<TimeAsked>[];
  /** Wishes other than for a language. */
  readonly wishes: readonly Option<Wish>[];
}
