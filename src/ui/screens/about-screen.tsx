import { AboutAge } from '../about/about-age.tsx';
import { AboutLeave } from '../about/about-leave.tsx';
import { AboutMakers } from '../about/about-makers.tsx';
import { AboutOffline } from '../about/about-offline.tsx';
import { AboutPrivacy } from '../about/about-privacy.tsx';
import { AboutSources } from '../about/about-sources.tsx';
import { AboutWords } from '../about/about-words.tsx';
import { InfoSection } from '../about/info-section.tsx';
import { TellMunicipality } from '../about/tell-municipality.tsx';
import { useApp } from '../app-state.ts';
import { BackBar } from '../parts/back-bar.tsx';
import { ScreenTitle } from '../parts/screen-title.tsx';

/** About the app itself. Only what is said of the map waits for the map. */
export function AboutScreen() {
  const { words } = useApp();
  return (
    <>
      <ScreenTitle>{words.text('step.about')}</ScreenTitle>
      <div class="about">
        <AboutPrivacy />
        <AboutLeave />
        <AboutSources />
        <AboutAge />
        <AboutOffline />
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
