/** What the app tells about itself, part by part and as screens. */
import type { ComponentType } from 'preact';
import { AboutAge } from '../../../src/ui/about/about-age.tsx';
import { AboutLeave } from '../../../src/ui/about/about-leave.tsx';
import { AboutMakers } from '../../../src/ui/about/about-makers.tsx';
import { AboutOffline } from '../../../src/ui/about/about-offline.tsx';
import { AboutPrivacy } from '../../../src/ui/about/about-privacy.tsx';
import { AboutSources } from '../../../src/ui/about/about-sources.tsx';
import { AboutWords } from '../../../src/ui/about/about-words.tsx';
import { HelplineList } from '../../../src/ui/about/helpline-list.tsx';
import { InfoSection } from '../../../src/ui/about/info-section.tsx';
import { MapRow } from '../../../src/ui/about/map-row.tsx';
import { TellMunicipality } from '../../../src/ui/about/tell-municipality.tsx';
import { AboutScreen } from '../../../src/ui/screens/about-screen.tsx';
import { AccessibilityScreen } from '../../../src/ui/screens/accessibility-screen.tsx';
import { MAPS, samplePhone } from '../../sample-phone.ts';
import type { Example, ExampleState } from '../example.ts';
import { press } from '../press.ts';

/** A part as it stands on the screen about the app. */
const part = (name: string, Part: ComponentType, state: ExampleState = {}): Example => ({
  name,
  state,
  render: () => (
    <div class="about">
      <Part />
    </div>
  ),
});
const at = (screen: 'about' | 'accessibility') => [{ screen: 'topics' }, { screen }] as const;
/** The map of the municipality that is not shown. */
const row = (name: string, state: ExampleState): Example => ({
  name,
  state,
  render: ({ app }) => (
    <dl class="about">
      {app.content.packs
        .filter(({ id }) => id === 'amsterdam')
        .map((source) => (
          <MapRow key={source.id} source={source} />
        ))}
    </dl>
  ),
  play: press('button'),
});
const never = () => new Promise<null>(() => {});
const NO_MAP: ExampleState = { map: null, packProblem: 'unreachable' };

export const ABOUT: readonly Example[] = [
  part('privacy', AboutPrivacy),
  part('leave quickly', AboutLeave),
  part('sources of an invented map', AboutSources),
  part('sources of a map', AboutSources, { map: 'amsterdam' }),
  part('sources, the map did not come', AboutSources, NO_MAP),
  part('age of the map', AboutAge),
  part('age, the map did not come', AboutAge, NO_MAP),
  part('offline, not ready yet', AboutOffline),
  part('offline, all maps are there', AboutOffline, { kept: { app: 'kept', maps: MAPS }, phone: samplePhone() }),
  part('offline, one map is there', AboutOffline, {
    kept: { app: 'kept', maps: MAPS.slice(0, 1) },
    phone: samplePhone(),
  }),
  part('offline, the app could not be kept', AboutOffline, { kept: { app: 'failed' }, phone: samplePhone() }),
  part('offline, nothing can be kept', AboutOffline, { kept: { storage: 'refused' }, phone: samplePhone() }),
  row('a map is being fetched', { phone: samplePhone([], { keepMap: never }) }),
  row('a map did not come', { phone: samplePhone([], { keepMap: () => Promise.resolve('unreachable') }) }),
  row('a map does not fit', { phone: samplePhone([], { keepMap: () => Promise.resolve('full') }) }),
  row('a map needs a newer app', { phone: samplePhone([], { keepMap: () => Promise.resolve('newer-format') }) }),
  row('a map could not be removed', {
    kept: { maps: MAPS },
    phone: samplePhone([], { dropMap: () => Promise.resolve('refused') }),
  }),
  part('words', AboutWords),
  part('makers', AboutMakers),
  { ...part('lines, opened', HelplineList), play: press('summary') },
  part('a section', () => (
    <InfoSection pictogram="info" title="Schuldhulpverleningsvoorzieningen en wat daarbij hoort">
      <p>Tekst</p>
    </InfoSection>
  )),
  part('whom to tell: mail', TellMunicipality),
  part('whom to tell: phone', TellMunicipality, { map: 'amsterdam' }),
  part('whom to tell: no map', TellMunicipality, NO_MAP),
  {
    name: 'screen about the app',
    state: { map: 'amsterdam', steps: at('about') },
    render: () => <AboutScreen />,
  },
  {
    name: 'screen about the app, map on its way',
    state: { map: null, steps: at('about') },
    render: () => <AboutScreen />,
  },
  {
    name: 'accessibility statement',
    state: { steps: at('accessibility') },
    render: () => <AccessibilityScreen />,
  },
];
