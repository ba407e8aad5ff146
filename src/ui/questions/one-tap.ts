import type { Draft } from '../../domain/session.ts';

/** What a question takes where one tap answers it. */
export interface OneTapProps {
  /** What follows the tap, with what it answered; left out where the person stays where they are. */
  onAnswered?(answered: Partial<Draft>): void;
}
