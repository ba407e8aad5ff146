import type { Answers } from '../../domain/answers.ts';
import { fallback } from '../../domain/fallback.ts';
import type { LineForNeeds } from '../../domain/helplines.ts';
import { hidesWhere, type Match } from '../../domain/match.ts';
import type { Pack } from '../../domain/social-map.ts';
import { needText } from '../../i18n/describe.ts';
import { dateText, joined } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { CallAdvice } from './call-advice.tsx';
import { ElsewherePromise } from './elsewhere-promise.tsx';
import { LineCard } from './line-card.tsx';
import { MatchList } from './match-list.tsx';
import { NextSteps } from './next-steps.tsx';
import { Notice } from './notice.tsx';
import { Pictogram } from './pictogram.tsx';
import { Remarks } from './remarks.tsx';

export interface FoundProps {
  readonly pack: Pack;
  readonly answers: Answers;
  readonly matches: readonly Match[];
  /** Lines to show beside the matches. */
  readonly lines: readonly LineForNeeds[];
  /** The place the person comes back from. */
  readonly returnsFrom: string | null;
}

/** What the map holds for these answers: the promise, the list, what is missing, lines and the next steps. */
export function Found({ pack, answers, matches, lines, returnsFrom }: FoundProps) {
  const { words, session, content } = useApp();
  const shownLines = lines.filter(({ line }) => !matches.some(({ id }) => id === line.id));
  const safety = hidesWhere(answers, pack);
  // Lines stand in a section of their own, here or at the top of the screen.
  const steps = fallback(answers, pack).filter(({ kind }) => kind !== 'line' || (lines.length === 0 && !safety));
  // A domain without a choice asks for everything in it; nobody asked for each of those by name.
  const named = content.questions.choices
    .filter(({ id }) => session.draft.choices.includes(id))
    .flatMap(({ needs }) => needs);
  const uncovered = named.filter(
    (need) => answers.needs?.includes(need) && !matches.some(({ needs }) => needs.includes(need)),
  );
  return (
    <>
      <ElsewherePromise answers={answers} pack={pack} />
      <Remarks answers={answers} pack={pack} />
      {matches.length === 0 && !safety && <p>{words.text('results.none')}</p>}
      {matches.length > 0 && (
        <>
          <h2>{words.text('results.list')}</h2>
          {matches.every(({ checkedNeeds }) => checkedNeeds.length === 0) && (
            <p class="with-pictogram hint">
              <Pictogram name="not-checked" />
              <span>{words.text('results.not-checked')}</span>
            </p>
          )}
          <MatchList matches={matches} answers={answers} pack={pack} returnsFrom={returnsFrom} />
        </>
      )}
      {matches.length > 0 && uncovered.length > 0 && !safety && (
        <Notice pictogram="info">
          {words.text('results.uncovered', {
            needs: joined([...new Set(uncovered)].map((need) => needText(need, words))),
          })}
        </Notice>
      )}
      {shownLines.length > 0 && (
        <section>
          <h2>{words.text('results.lines')}</h2>
          {shownLines.map(({ line }) => (
            <LineCard key={line.id} line={line} />
          ))}
          <CallAdvice />
        </section>
      )}
      <section>
        <h2>{words.text('results.next')}</h2>
        <NextSteps steps={steps} />
      </section>
      {matches.some(({ metres }) => metres !== null) && <p class="small">{words.text('travel.from-middle')}</p>}
      <p class="small">{words.text('results.map-date', { date: dateText(pack.today, words.language) })}</p>
    </>
  );
}
