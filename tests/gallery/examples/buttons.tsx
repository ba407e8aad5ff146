/** Buttons, chips, and the ways they stand together. */
import { GoToQuestion } from '../../../src/ui/parts/go-to-question.tsx';
import { Pictogram } from '../../../src/ui/parts/pictogram.tsx';
import { RegionChoice } from '../../../src/ui/questions/region-choice.tsx';
import type { Example } from '../example.ts';

export const BUTTONS: readonly Example[] = [
  {
    name: 'plain',
    render: ({ app }) => (
      <button type="button" class="button">
        {app.words.text('problem.retry')}
      </button>
    ),
  },
  {
    name: 'plain, with a pictogram',
    render: ({ app }) => (
      <button type="button" class="button">
        <Pictogram name="location" />
        {app.words.text('step.results')}
      </button>
    ),
  },
  {
    name: 'main',
    render: ({ app }) => (
      <button type="button" class="button button--main">
        {app.words.text('step.next')}
        <Pictogram name="next" />
      </button>
    ),
  },
  {
    name: 'quiet',
    render: ({ app }) => (
      <button type="button" class="button button--quiet">
        <Pictogram name="back" />
        {app.words.text('step.back')}
      </button>
    ),
  },
  {
    name: 'a link that looks like one',
    render: ({ app }) => (
      <a class="button" href="mailto:info@voorbeeldstad.example">
        <Pictogram name="mail" />
        {app.words.text('place.wrong')}
      </a>
    ),
  },
  {
    name: 'the bar at the bottom',
    render: ({ app }) => (
      <div class="step-bar">
        <button type="button" class="button button--quiet">
          <Pictogram name="back" />
          {app.words.text('step.back')}
        </button>
        <button type="button" class="button button--main">
          {app.words.text('step.results')}
          <Pictogram name="next" />
        </button>
      </div>
    ),
  },
  {
    name: 'leads to a question',
    render: ({ app }) => (
      <GoToQuestion screen="where" pictogram="edit" label={app.words.text('results.change-where')} />
    ),
  },
  {
    name: 'chip',
    render: ({ app }) => (
      <button type="button" class="chip">
        <Pictogram name="free" />
        {app.words.text('wish.free')}
        <Pictogram name="edit" />
      </button>
    ),
  },
  { name: 'chips: choice of municipality', render: () => <RegionChoice /> },
];
