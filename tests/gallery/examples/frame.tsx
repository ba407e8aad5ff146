/** What stands around every screen. */
import { LanguageBar } from '../../../src/ui/parts/language-bar.tsx';
import { Notice } from '../../../src/ui/parts/notice.tsx';
import { QuestionFrame } from '../../../src/ui/parts/question-frame.tsx';
import { ScreenTitle } from '../../../src/ui/parts/screen-title.tsx';
import type { Example } from '../example.ts';
import { FromTemplate } from '../from-template.tsx';

export const FRAME: readonly Example[] = [
  { name: 'Help now, closed', render: () => <FromTemplate id="help-now-html" open={false} /> },
  { name: 'Help now, open', render: () => <FromTemplate id="help-now-html" /> },
  { name: 'until the app is there', render: () => <FromTemplate id="boot-html" /> },
  {
    name: 'language bar',
    render: ({ app }) => <LanguageBar current={app.words.language.id} failed={false} onChoose={() => {}} />,
  },
  {
    name: 'language bar, a language did not come',
    render: ({ app }) => <LanguageBar current={app.words.language.id} failed onChoose={() => {}} />,
  },
  {
    name: 'banner of an invented municipality',
    render: ({ app }) => (
      <Notice pictogram="invented">{app.words.text('practice.banner', { region: app.source.name })}</Notice>
    ),
  },
  {
    name: 'title of a screen',
    render: ({ app }) => <ScreenTitle>{app.words.text('matters.title')}</ScreenTitle>,
  },
  {
    name: 'title of a screen, the name of a place',
    render: () => (
      <ScreenTitle>
        <bdi lang="nl" translate={false}>
          Ontmoetingscentrum Schildersbuurt-Fabriekskwartier
        </bdi>
      </ScreenTitle>
    ),
  },
  {
    name: 'question, first screen, nothing answered',
    render: ({ app }) => (
      <QuestionFrame screen="topics" title={app.words.text('topics.title')} answered={false}>
        {null}
      </QuestionFrame>
    ),
  },
  {
    name: 'question, to skip',
    state: { draft: { domains: ['money'] }, steps: [{ screen: 'topics' }, { screen: 'home' }] },
    render: ({ app }) => (
      <QuestionFrame
        screen="home"
        title={app.words.text('home.title')}
        hint={app.words.text('home.hint')}
        answered={false}
      >
        {null}
      </QuestionFrame>
    ),
  },
  {
    name: 'question, the last one, answered',
    state: {
      draft: { domains: ['money'], when: 'today' },
      steps: [{ screen: 'topics' }, { screen: 'matters' }],
    },
    render: ({ app }) => (
      <QuestionFrame screen="matters" title={app.words.text('matters.title')} answered>
        {null}
      </QuestionFrame>
    ),
  },
  {
    name: 'question, in danger',
    state: { draft: { needs: ['home-violence'] }, steps: [{ screen: 'topics' }, { screen: 'who' }] },
    render: ({ app }) => (
      <QuestionFrame screen="who" title={app.words.text('who.title')} answered={false}>
        {null}
      </QuestionFrame>
    ),
  },
];
