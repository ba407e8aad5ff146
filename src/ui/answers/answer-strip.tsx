import { useId, useState } from 'preact/hooks';
import { currentStep } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { AnswersToggle } from './answers-toggle.tsx';
import { GivenAnswerText } from './given-answer-text.tsx';
import { givenAnswers } from './given-answers.ts';

/** More would push the buttons off a small phone. */
const MOST_IN_SIGHT = 3;

/** The given answers on the screen of a question, each of which leads to its own. */
export function AnswerStrip() {
  const app = useApp();
  const { words, session, act } = app;
  const [open, setOpen] = useState(false);
  const id = useId();
  const here = currentStep(session).screen;
  const given = givenAnswers(app).filter(({ screen }) => screen !== here);
  if (given.length === 0) return null;
  const many = given.length > MOST_IN_SIGHT;
  return (
    <section class="answer-strip" aria-label={words.text('strip.title')}>
      {many ? (
        <AnswersToggle given={given} open={open} controls={id} onToggle={() => setOpen(!open)} />
      ) : (
        <p class="answer-strip__title">{words.text('strip.title')}</p>
      )}
      {(open || !many) && (
        <ul id={id}>
          {given.map((answer) => (
            <li key={answer.label}>
              <button
                type="button"
                class="chip"
                aria-label={words.text('strip.change', { answer: answer.label })}
                onClick={() => act({ type: 'go', step: { screen: answer.screen } })}
              >
                <GivenAnswerText answer={answer} />
                <Pictogram name="edit" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
