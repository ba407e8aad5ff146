import { Fragment } from 'preact';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { GivenAnswerText } from './given-answer-text.tsx';
import type { GivenAnswer } from './given-answers.ts';

export interface AnswersToggleProps {
  readonly given: readonly GivenAnswer[];
  readonly open: boolean;
  /** The id of what it opens. */
  readonly controls: string;
  onToggle(): void;
}

/** "Your answers" in two or three lines; a tap opens them. */
export function AnswersToggle({ given, open, controls, onToggle }: AnswersToggleProps) {
  const { words } = useApp();
  return (
    <button
      type="button"
      class="answers-toggle"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onToggle}
    >
      <span class="answers-toggle__title">
        <Pictogram name={open ? 'close' : 'edit'} />
        {words.text('strip.title')}
      </span>{' '}
      {!open && (
        <span class="answers-toggle__brief">
          {given.map((answer, n) => (
            <Fragment key={answer.label}>
              {n > 0 && '\u00A0· '}
              <span class="answers-toggle__answer">
                <GivenAnswerText answer={answer} />
              </span>
            </Fragment>
          ))}
        </span>
      )}
    </button>
  );
}
