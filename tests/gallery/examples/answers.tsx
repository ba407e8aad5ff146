/** The given answers: above what follows from them, and changed right there. */
import { AnswerStrip } from '../../../src/ui/answers/answer-strip.tsx';
import { AnswersToggle } from '../../../src/ui/answers/answers-toggle.tsx';
import { ChangeAnswers } from '../../../src/ui/answers/change-answers.tsx';
import { ChangeRow } from '../../../src/ui/answers/change-row.tsx';
import { GivenAnswerText } from '../../../src/ui/answers/given-answer-text.tsx';
import { givenAnswers } from '../../../src/ui/answers/given-answers.ts';
import type { Asking } from '../../../src/ui/questions/question-body.tsx';
import type { Around, Example, ExampleState } from '../example.ts';
import { press } from '../press.ts';

const AT_WHO = [{ screen: 'topics' }, { screen: 'who' }] as const;
const AT_RESULTS = [{ screen: 'topics' }, { screen: 'results' }] as const;
const FEW: ExampleState = { draft: { domains: ['money'], choices: ['cannot-pay'] }, steps: AT_RESULTS };
const MANY: ExampleState = {
  draft: {
    domains: ['money', 'papers', 'health', 'family'],
    choices: ['cannot-pay', 'little-income', 'letter', 'feel-bad'],
    needs: ['learn-dutch', 'eat-together'],
    talk: true,
    who: 'somebody-else',
    home: 'WK000002',
    where: 'elsewhere',
    avoid: ['WK000001', 'WK000003'],
    reach: { minutes: 30, by: 'bus' },
    when: 'this-week',
    wishes: ['no-name', 'not-municipality', 'child-welcome', 'language:ar', 'language:ti'],
  },
  steps: AT_RESULTS,
};
const strip = () => <AnswerStrip />;
const TOGGLE = '.answers-toggle';

const toggle =
  (open: boolean) =>
  ({ app }: Around) => (
    <>
      <AnswersToggle given={givenAnswers(app)} open={open} controls="what-it-opens" onToggle={() => {}} />
      {open && <p id="what-it-opens">…</p>}
    </>
  );
const row =
  (question: Asking, open = false, found: 'results.title' | null = null) =>
  ({ app }: Around) => (
    <div class="change-answers">
      <ChangeRow
        question={question}
        open={open}
        found={found && app.words.text(found, { count: 12 })}
        onToggle={() => {}}
      />
    </div>
  );
const change = ({ app }: Around) => <ChangeAnswers found={app.words.text('results.title', { count: 12 })} />;

export const ANSWERS: readonly Example[] = [
  { name: 'strip, one answer', state: { ...FEW, steps: AT_WHO }, render: strip },
  {
    name: 'strip, three answers',
    state: { draft: { domains: ['money'], home: 'WK000002', where: 'near' }, steps: AT_WHO },
    render: strip,
  },
  { name: 'strip, every kind of answer', state: { ...MANY, steps: AT_WHO }, render: strip },
  {
    name: 'strip, every kind of answer, opened',
    state: { ...MANY, steps: AT_WHO },
    render: strip,
    play: press(TOGGLE),
  },
  { name: 'brief, one answer', state: FEW, render: toggle(false) },
  { name: 'brief, more than there is room for', state: MANY, render: toggle(false) },
  { name: 'brief, opened', state: MANY, render: toggle(true) },
  { name: 'brief, nothing answered', state: { steps: AT_RESULTS }, render: toggle(false) },
  {
    name: 'an answer, and one that is a name',
    state: { draft: { needs: ['debts'], home: 'WK000002' } },
    render: ({ app }) =>
      givenAnswers(app).map((answer) => (
        <p key={answer.label} class="with-pictogram">
          <GivenAnswerText answer={answer} />
        </p>
      )),
  },
  { name: 'row, not answered', state: FEW, render: row('where') },
  { name: 'row, one answer', state: MANY, render: row('who') },
  { name: 'row, several answers', state: MANY, render: row('matters') },
  { name: 'row, opened', state: MANY, render: row('who', true) },
  { name: 'row, opened and changed', state: MANY, render: row('reach', true, 'results.title') },
  {
    name: 'row, opened, in danger',
    state: { draft: { domains: ['family'], choices: ['not-safe-at-home'] }, steps: AT_RESULTS },
    render: row('choices', true),
  },
  { name: 'to change, few answers', state: FEW, render: change },
  { name: 'to change, few answers, opened', state: FEW, render: change, play: press(TOGGLE) },
  { name: 'to change, every kind of answer, opened', state: MANY, render: change, play: press(TOGGLE) },
  {
    name: 'to change, a question opened in place and answered',
    state: FEW,
    render: change,
    play: press(TOGGLE, 'li:nth-child(5) button', '.change-row__body .tile:nth-child(2)'),
  },
  {
    name: 'to change, in danger',
    state: { draft: { domains: ['family'], choices: ['not-safe-at-home'] }, steps: AT_RESULTS },
    render: change,
    play: press(TOGGLE),
  },
];
