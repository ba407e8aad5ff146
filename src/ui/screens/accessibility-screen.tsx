import { dateText, isolated } from '../../i18n/formats.ts';
import { InfoSection } from '../about/info-section.tsx';
import { TellMunicipality } from '../about/tell-municipality.tsx';
import { useApp } from '../app-state.ts';
import { BackBar } from '../parts/back-bar.tsx';
import { Notice } from '../parts/notice.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';

/** The day on which somebody last held this statement, and docs/accessibility-statement.md, against what was really examined. */
const WRITTEN_ON = '2026-11-22';

/** The accessibility statement, in the parts of the Dutch model. It claims no more than was examined. */
export function AccessibilityScreen() {
  const { words } = useApp();
  return (
    <>
      <ScreenTitle>{words.text('step.accessibility')}</ScreenTitle>
      <div class="about">
        <p>{words.text('access.intro')}</p>
        <InfoSection pictogram="people" title={words.text('access.who')}>
          <p>{words.text('access.who.text')}</p>
          <p>{words.text('access.date', { date: isolated(dateText(WRITTEN_ON, words.language)) })}</p>
        </InfoSection>
        <InfoSection pictogram="accessibility" title={words.text('access.status')}>
          <Notice pictogram="info">
            <strong>{words.text('access.status.value')}</strong>
          </Notice>
          <p>{words.text('access.status.means')}</p>
          <p>{words.text('access.status.rules')}</p>
        </InfoSection>
        <InfoSection pictogram="check" title={words.text('access.tests')}>
          <p>{words.text('access.tests.text')}</p>
          <ul class="facts">
            {(['axe', 'keyboard', 'large', 'colours', 'names'] as const).map((test) => (
              <li key={test}>{words.text(`access.tests.${test}`)}</li>
            ))}
          </ul>
        </InfoSection>
        <InfoSection pictogram="unknown" title={words.text('access.problems')}>
          {(['untested', 'dutch', 'title', 'voice'] as const).map((problem) => (
            <section key={problem}>
              <h3>{words.text(`access.problem.${problem}`)}</h3>
              <p>{words.text(`access.problem.${problem}.text`)}</p>
            </section>
          ))}
        </InfoSection>
        <InfoSection pictogram="talk" title={words.text('access.contact')}>
          <TellMunicipality />
          <p>{words.text('access.contact.time')}</p>
        </InfoSection>
        <InfoSection pictogram="papers" title={words.text('access.complain')}>
          <p>{words.text('access.complain.text')}</p>
        </InfoSection>
      </div>
      <BackBar />
    </>
  );
}
