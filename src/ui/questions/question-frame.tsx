import type { ComponentChildren } from 'preact';
import type { QuestionScreen } from '../../domain/questions.ts';
import { answersFrom, stepAfter } from '../../domain/session.ts';
import { AnswerStrip } from '../answers/answer-strip.tsx';
import { answersTo } from '../answers/given-answers.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { SafetyNumbers } from '../parts/safety-numbers.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { questionTexts } from './question-texts.ts';

export interface QuestionFrameProps {
  readonly screen: QuestionScreen;
  readonly children: ComponentChildren;
}

/** One question on a screen: title, tiles, and the ways on and back. */
export function QuestionFrame({ screen, children }: QuestionFrameProps) {
  const app = useApp();
  const { words, session, content, act, back } = app;
  const { title, hint } = questionTexts(screen, session.draft.who);
  // Where something was answered one continues, else one skips. What only explains is not skipped.
  const answered = screen === 'elsewhere' || answersTo(screen, app).length > 0;
  const next = stepAfter(screen, session.draft, content.questions);
  // The second tap of a double tap would answer the next screen, whose button stands in the same spot.
  const goOn = ({ detail }: MouseEvent) => detail <= 1 && act({ type: 'go', step: next });
  const needs = answersFrom(session.draft, content.questions).needs ?? [];
  const asked = needs.length > 0;
  return (
    <>
      <ScreenTitle>{words.text(title)}</ScreenTitle>
      {hint && <p class="hint">{words.text(hint)}</p>}
      {children}
      {screen !== 'topics' && (
        <>
          <SafetyNumbers needs={needs} />
          <AnswerStrip />
        </>
      )}
      {asked && next.screen !== 'results' && (
        <button type="button" class="button" onClick={() => act({ type: 'go', step: { screen: 'results' } })}>
          <Pictogram name="location" />
          {words.text('step.results')}
        </button>
      )}
      <div class="step-bar">
        {session.at > 0 && (
          <button type="button" class="button button--quiet" onClick={back}>
            <Pictogram name="back" />
            {words.text('step.back')}
          </button>
        )}
        {(screen !== 'topics' || asked) && (
          <button type="button" class="button button--main" onClick={goOn}>
            {words.text(next.screen === 'results' ? 'step.results' : answered ? 'step.next' : 'step.skip')}
            <Pictogram name="next" />
          </button>
        )}
      </div>
    </>
  );
}
