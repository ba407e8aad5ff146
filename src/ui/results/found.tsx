import { type Answers, leavesOut } from '../../domain/answers.ts';
import { fallback } from '../../domain/fallback.ts';
import { hidesWhere, type Match } from '../../domain/match.ts';
import { fitsPlan, type Plan, planOf } from '../../domain/plan.ts';
import { askedChoices } from '../../domain/session.ts';
import type { Pack } from '../../domain/social-map.ts';
import { needText } from '../../i18n/describe.ts';
import { joined } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { CallAdvice } from '../parts/call-advice.tsx';
import { LineCard } from '../parts/line-card.tsx';
import { MapAge } from '../parts/map-age.tsx';
import { Notice } from '../parts/notice.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { ElsewherePromise } from './elsewhere-promise.tsx';
import { FewestDoors } from './fewest-doors.tsx';
import { MatchList } from './match-list.tsx';
import { NextSteps } from './next-steps.tsx';
import { NothingFound } from './nothing-found.tsx';
import { Remarks } from './remarks.tsx';

export interface FoundProps {
  readonly pack: Pack;
  readonly answers: Answers;
  readonly matches: readonly Match[];
  /** The place the person comes back from. */
  readonly returnsFrom: string | null;
}

/** What the map holds for these answers: the promise, the list, what is missing, lines and the next steps. */
export function Found({ pack, answers, matches, returnsFrom }: FoundProps) {
  const { words, session, content } = useApp();
  const safety = hidesWhere(answers, pack);
  const steps = fallback(answers, pack);
  const people = steps.filter((step) => step.kind !== 'line');
  // In danger the lines stand at the top of the screen; for who stays at home some are among the matches.
  const lines = steps.flatMap((step) => (step.kind === 'line' && !safety ? [step.line] : []));
  const otherLines = lines.filter((line) => !matches.some(({ id }) => id === line.id));
  // A domain without a choice asks for everything in it; nobody asked for each of those by name.
  const chosen = askedChoices(session.draft, content.questions).filter(({ id }) => session.draft.choices.includes(id));
  const named = [...new Set([...chosen.flatMap(({ needs }) => needs), ...session.draft.needs])];
  const isFound = (need: string) => matches.some(({ needs }) => needs.includes(need));
  const uncovered = named.filter((need) => !isFound(need));
  // Lines are no doors, and who is in danger needs no plan.
  const showsPlan = !safety && answers.where !== 'from-home' && fitsPlan(answers) && named.length > 0;
  const plan = showsPlan ? inOrderOf(matches, planOf(matches, answers)) : null;
  const backToPlan = plan?.stops.some(({ match }) => match.id === returnsFrom) ?? false;
  return (
    <>
      <ElsewherePromise answers={answers} pack={pack} />
      <Remarks answers={answers} pack={pack} />
      <MapAge pack={pack} remarked />
      {matches.length === 0 && !safety && <NothingFound answers={answers} pack={pack} />}
      {plan && <FewestDoors plan={plan} answers={answers} pack={pack} returnsFrom={returnsFrom} />}
      {matches.length > 0 && (
        <>
          <h2>{words.text('results.list')}</h2>
          {matches.every(({ checkedNeeds }) => checkedNeeds.length === 0) && (
            <p class="with-pictogram hint">
              <Pictogram name="not-checked" />
              <span>{words.text('results.not-checked')}</span>
            </p>
          )}
          <MatchList matches={matches} answers={answers} pack={pack} returnsFrom={returnsFrom} inPlan={backToPlan} />
        </>
      )}
      {matches.length > 0 && uncovered.length > 0 && !safety && (
        <Notice pictogram="info">
          {words.text(leavesOut(answers.where) ? 'results.uncovered.left-out' : 'results.uncovered', {
            needs: joined([...new Set(uncovered)].map((need) => needText(need, words))),
          })}
        </Notice>
      )}
      {otherLines.length > 0 && (
        <section>
          <h2>{words.text('results.lines')}</h2>
          {otherLines.map((line) => (
            <LineCard key={line.id} line={line} />
          ))}
          <CallAdvice />
        </section>
      )}
      {people.length > 0 && (
        <section>
          <h2>{words.text('results.next')}</h2>
          <NextSteps steps={people} elsewhere={answers.where === 'elsewhere' && !safety} />
        </section>
      )}
      {matches.some(({ metres }) => metres !== null) && <p class="small">{words.text('travel.from-middle')}</p>}
    </>
  );
}

/** The stops in the order of the list, so that the best one stands first. */
function inOrderOf(matches: readonly Match[], plan: Plan): Plan {
  return { ...plan, stops: [...plan.stops].sort((a, b) => matches.indexOf(a.match) - matches.indexOf(b.match)) };
}
