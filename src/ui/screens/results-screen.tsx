import { useState } from 'preact/hooks';
import type { Answers } from '../../domain/answers.ts';
import { fallback } from '../../domain/fallback.ts';
import { linesFor } from '../../domain/helplines.ts';
import { hidesWhere, match } from '../../domain/match.ts';
import { answersFrom } from '../../domain/session.ts';
import type { Pack } from '../../domain/social-map.ts';
import type { Words } from '../../i18n/create-words.ts';
import { needText } from '../../i18n/describe.ts';
import { dateText, joined } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { AnswerStrip } from '../parts/answer-strip.tsx';
import { ElsewherePromise } from '../parts/elsewhere-promise.tsx';
import { LineCard } from '../parts/line-card.tsx';
import { MatchCard } from '../parts/match-card.tsx';
import { NextSteps } from '../parts/next-steps.tsx';
import { Notice } from '../parts/notice.tsx';
import { PackStatus } from '../parts/pack-status.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';

const FIRST = 8;
const MORE = 20;

/** The places found, with reasons and doubts; and a next step in any case. */
export function ResultsScreen() {
  const { words, pack, act, back } = useApp();
  return (
    <>
      {pack ? (
        <Found pack={pack} />
      ) : (
        <>
          <ScreenTitle>{words.text('step.results')}</ScreenTitle>
          <AnswerStrip />
          <PackStatus />
        </>
      )}
      <div class="step-bar">
        <button type="button" class="button button--quiet" onClick={back}>
          <Pictogram name="back" />
          {words.text('step.back')}
        </button>
        <button type="button" class="button" onClick={() => act({ type: 'wipe' })}>
          <Pictogram name="start-again" />
          {words.text('step.again')}
        </button>
      </div>
    </>
  );
}

function Found({ pack }: { readonly pack: Pack }) {
  const { words, session, content, now } = useApp();
  const [limit, setLimit] = useState(FIRST);
  const answers = answersFrom(session.draft, content.questions);
  const matches = match(answers, pack, now);
  const lines = linesFor(answers, pack).filter(() => answers.where !== 'from-home');
  const steps = fallback(answers, pack).filter((step) => step.kind !== 'line' || lines.length === 0);
  const uncovered = (answers.needs ?? []).filter((need) => !matches.some(({ needs }) => needs.includes(need)));
  const safety = hidesWhere(answers, pack);
  const more = Math.min(MORE, matches.length - limit);
  const lineCards = lines.map(({ line }) => <LineCard key={line.id} line={line} level={safety ? 2 : 3} />);
  return (
    <>
      <ScreenTitle>{titleText(matches.length, answers, safety, words)}</ScreenTitle>
      <AnswerStrip />
      {safety && (
        <>
          {lineCards}
          <Notice pictogram="phone">{words.text('helpnow.stays-visible')}</Notice>
        </>
      )}
      <ElsewherePromise answers={answers} pack={pack} />
      {matches.length === 0 && !safety && <p>{words.text('results.none')}</p>}
      {matches.length > 0 && <h2>{words.text('results.list')}</h2>}
      {matches.some(({ checkedNeeds, needs }) => checkedNeeds.length < needs.length) && (
        <p class="with-pictogram hint">
          <Pictogram name="not-checked" />
          {words.text('results.not-checked')}
        </p>
      )}
      <ol class="matches">
        {matches.slice(0, limit).map((found) => (
          <li key={found.id}>
            <MatchCard match={found} answers={answers} />
          </li>
        ))}
      </ol>
      {matches.length > 0 && uncovered.length > 0 && (
        <Notice pictogram="info">
          {words.text('results.uncovered', { needs: joined(uncovered.map((need) => needText(need, words))) })}
        </Notice>
      )}
      {more > 0 && (
        <button type="button" class="button" onClick={() => setLimit(limit + MORE)}>
          {words.text('results.more', { count: more })}
        </button>
      )}
      {!safety && lines.length > 0 && (
        <section>
          <h2>{words.text('results.lines')}</h2>
          {lineCards}
          <p>{words.text('helpnow.stays-visible')}</p>
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

function titleText(count: number, { where }: Answers, safety: boolean, words: Words): string {
  if (safety) return words.text('results.lines.safety');
  // Lines to call are no places to count.
  if (where === 'from-home' && count > 0) return words.text('step.results');
  return count === 0 ? words.text('results.title.none') : words.text('results.title', { count });
}
