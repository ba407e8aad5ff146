import { useApp } from '../app-state.ts';
import { AboutAge } from '../parts/about-age.tsx';
import { AboutMakers } from '../parts/about-makers.tsx';
import { AboutPrivacy } from '../parts/about-privacy.tsx';
import { AboutSources } from '../parts/about-sources.tsx';
import { AboutWords } from '../parts/about-words.tsx';
import { BackBar } from '../parts/back-bar.tsx';
import { InfoSection } from '../parts/info-section.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { TellMunicipality } from '../parts/tell-municipality.tsx';

/** About the app itself. Only what is said of the map waits for the map. */
export function AboutScreen() {
  const { words } = useApp();
  return (
    <>
      <ScreenTitle>{words.text('step.about')}</ScreenTitle>
      <div class="about">
        <AboutPrivacy />
        <AboutSources />
        <AboutAge />
        <AboutWords />
        <InfoSection pictogram="edit" title={words.text('about.wrong')}>
          <p>{words.text('about.wrong.text')}</p>
          <TellMunicipality />
        </InfoSection>
        <InfoSection pictogram="home" title={words.text('about.install')}>
          <p>{words.text('about.install.text')}</p>
        </InfoSection>
        <AboutMakers />
      </div>
      <BackBar />
    </>
  );
}
