import { useId, useRef } from 'preact/hooks';
import { answersFrom } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { SafetyNumbers } from '../parts/safety-numbers.tsx';
import { type Asking, QuestionBody } from '../questions/question-body.tsx';
import { questionTexts } from '../questions/question-texts.ts';
import { GivenAnswerText } from './given-answer-text.tsx';
import { answersTo } from './given-answers.ts';

export interface ChangeRowProps {
  readonly question: Asking;
  readonly open: boolean;
  /** What the answers come to, once one was changed. */
  readonly found: string | null;
  onToggle(): void;
}

/** One question with its answer; opened, it asks again right here, and what is found below changes with every tap. */
export function ChangeRow({ question, open, found, onToggle }: ChangeRowProps) {
  const app = useApp();
  const { words, session, content } = app;
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const { title, hint } = questionTexts(question, session.draft.who);
  const given = answersTo(question, app);
  const close = () => {
    opener.current?.focus();
    onToggle();
  };
  return (
    <>
      <div class="change-row">
        <div class="change-row__answer">
          <p class="change-row__question">{words.text(title)}</p>
          {given.length === 0 && <p>{words.text('strip.not-answered')}</p>}
          {given.map((answer) => (
            <p key={answer.label} class="with-pictogram">
              <GivenAnswerText answer={answer} />
            </p>
          ))}
        </div>
        <button
          ref={opener}
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={words.text('strip.change', { answer: words.text(title) })}
          onClick={onToggle}
        >
          <Pictogram name="edit" />
          {words.text('strip.change.short')}
        </button>
      </div>
      {open && (
        <div id={id} class="change-row__body">
          {hint && <p class="hint">{words.text(hint)}</p>}
          <QuestionBody question={question} />
          {question === 'choices' && (
            <SafetyNumbers needs={answersFrom(session.draft, content.questions).needs ?? []} />
          )}
          <div class="change-row__end">
            <p role="status">{found}</p>
            <button type="button" class="button button--main" onClick={close}>
              <Pictogram name="check" />
              {words.text('strip.done')}
            </button>
          </div>
        </div>
      )}
    </>
  );
}
