import type { Answers } from '../../domain/answers.ts';
import { linesFor } from '../../domain/helplines.ts';
import { hidesWhere, type Match, match } from '../../domain/match.ts';
import { answersFrom } from '../../domain/session.ts';
import type { Words } from '../../i18n/create-words.ts';
import { ChangeAnswers } from '../answers/change-answers.tsx';
import { useApp } from '../app-state.ts';
import { CallAdvice } from '../parts/call-advice.tsx';
import { GoToQuestion } from '../parts/go-to-question.tsx';
import { LeaveNote } from '../parts/leave-note.tsx';
import { LineCard } from '../parts/line-card.tsx';
import { PackStatus } from '../parts/pack-status.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { Found } from '../results/found.tsx';
import { useAtFirst } from '../use-at-first.ts';

/** The places found, with reasons and doubts; and a next step in any case. The lines of a safety need wait for no map. */
export function ResultsScreen() {
  const { words, session, content, pack, now, back } = useApp();
  const answers = answersFrom(session.draft, content.questions);
  const safety = hidesWhere(answers, content.help);
  const lines = linesFor(answers, content.help);
  // In danger the lines stand above everything; they are not shown a second time among the matches.
  const matches = pack && match(answers, pack, now).filter(({ place }) => !safety || place !== null);
  const nothingAsked = answers.needs?.length === 0;
  const title = titleText(matches, answers, safety, words);
  const after = session.steps[session.at + 1];
  const left = after?.screen === 'place' ? after.id : null;
  // A place that was found by searching, say, has no card to come back to.
  const returnsFrom = useAtFirst(matches?.some(({ id }) => id === left) ? left : null);
  return (
    <>
      <ScreenTitle leavesFocus={returnsFrom !== null}>{title}</ScreenTitle>
      {safety && (
        <>
          {lines.map(({ line }) => (
            <LineCard key={line.id} line={line} level={2} />
          ))}
          <CallAdvice />
          <LeaveNote />
        </>
      )}
      {/* In danger the numbers speak for themselves. */}
      <ChangeAnswers found={safety ? null : title} />
      {nothingAsked && (
        <>
          <p>{words.text('remark.nothing-asked')}</p>
          <GoToQuestion screen="topics" pictogram="edit" label={words.text('topics.title')} />
        </>
      )}
      {!pack && <PackStatus />}
      {pack && matches && !nothingAsked && (
        <Found pack={pack} answers={answers} matches={matches} returnsFrom={returnsFrom} />
      )}
      <div class="step-bar">
        <button type="button" class="button button--quiet" onClick={back}>
          <Pictogram name="back" />
          {words.text('step.back')}
        </button>
      </div>
    </>
  );
}

function titleText(matches: readonly Match[] | null, { where, needs }: Answers, safety: boolean, words: Words): string {
  if (safety) return words.text('results.lines.safety');
  if (!matches || needs?.length === 0) return words.text('step.results');
  if (matches.length === 0) return words.text('results.title.none');
  // Lines to call are no places to count.
  const key = where === 'from-home' ? 'results.title.from-home' : 'results.title';
  return words.text(key, { count: matches.length });
}
