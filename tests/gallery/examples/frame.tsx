/** What stands around every screen. */
import type { QuestionScreen } from '../../../src/domain/questions.ts';
import { AppFooter } from '../../../src/ui/parts/app-footer.tsx';
import { BackBar } from '../../../src/ui/parts/back-bar.tsx';
import { LanguageBar } from '../../../src/ui/parts/language-bar.tsx';
import { Notice } from '../../../src/ui/parts/notice.tsx';
import { ScreenTitle } from '../../../src/ui/parts/screen-title.tsx';
import { WipedStatus } from '../../../src/ui/parts/wiped-status.tsx';
import { QuestionFrame } from '../../../src/ui/questions/question-frame.tsx';
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
    render: () => <QuestionFrame screen="topics">{null}</QuestionFrame>,
  },
  {
    name: 'question, to skip',
    state: { draft: { domains: ['money'] }, steps: at('home') },
    render: () => <QuestionFrame screen="home">{null}</QuestionFrame>,
  },
  {
    name: 'question, the last one, answered',
    state: { draft: { domains: ['money'], when: 'today' }, steps: at('matters') },
    render: () => <QuestionFrame screen="matters">{null}</QuestionFrame>,
  },
  {
    name: 'question, in danger',
    state: { draft: { needs: ['home-violence'] }, steps: at('who') },
    render: () => <QuestionFrame screen="who">{null}</QuestionFrame>,
  },
  { name: 'bar of a screen from which one goes back', render: () => <BackBar /> },
  { name: 'footer, nothing to wipe', render: () => <AppFooter /> },
  {
    name: 'footer, something to wipe',
    state: { draft: { domains: ['money'] } },
    render: () => <AppFooter />,
  },
  {
    name: 'footer, places are kept',
    state: { kept: { places: [{ region: 'voorbeeldstad', id: 'a', name: 'A' }] } },
    render: () => <AppFooter />,
  },
  {
    name: 'footer of the screen about the app, something to wipe',
    state: { typed: 'schulden', steps: [{ screen: 'topics' }, { screen: 'about' }] },
    render: () => <AppFooter />,
  },
  { name: 'answers are wiped', render: () => <WipedStatus wiped="answers" /> },
  { name: 'answers and kept places are wiped', render: () => <WipedStatus wiped="places-too" /> },
  { name: 'places that were kept could not be wiped', render: () => <WipedStatus wiped="places-stay" /> },
];

function at(screen: QuestionScreen) {
  return [{ screen: 'topics' }, { screen }] as const;
}
