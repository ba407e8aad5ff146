/** All screens after the first question, fetched while it is being answered. */
import type { Step } from '../domain/session.ts';
import { AboutScreen } from './screens/about-screen.tsx';
import { AccessibilityScreen } from './screens/accessibility-screen.tsx';
import { AvoidScreen } from './screens/avoid-screen.tsx';
import { ChoicesScreen } from './screens/choices-screen.tsx';
import { HomeScreen } from './screens/home-screen.tsx';
import { MattersScreen } from './screens/matters-screen.tsx';
import { PlaceScreen } from './screens/place-screen.tsx';
import { ResultsScreen } from './screens/results-screen.tsx';
import { WhereScreen } from './screens/where-screen.tsx';
import { WhoScreen } from './screens/who-screen.tsx';

export type LaterStep = Exclude<Step, { readonly screen: 'topics' }>;

/** The screen of a step. */
export function LaterScreen({ step }: { readonly step: LaterStep }) {
  switch (step.screen) {
    case 'choices':
      return <ChoicesScreen />;
    case 'who':
      return <WhoScreen />;
    case 'home':
      return <HomeScreen />;
    case 'where':
      return <WhereScreen />;
    case 'avoid':
      return <AvoidScreen />;
    case 'matters':
      return <MattersScreen />;
    case 'results':
      return <ResultsScreen />;
    case 'place':
      return <PlaceScreen id={step.id} />;
    case 'about':
      return <AboutScreen />;
    case 'accessibility':
      return <AccessibilityScreen />;
  }
}
