/** All screens after the first question, fetched while it is being answered. */
import type { Step } from '../domain/session.ts';
import { AboutScreen } from './screens/about-screen.tsx';
import { AccessibilityScreen } from './screens/accessibility-screen.tsx';
import { AskScreen } from './screens/ask-screen.tsx';
import { ElsewhereScreen } from './screens/elsewhere-screen.tsx';
import { KeptScreen } from './screens/kept-screen.tsx';
import { MattersScreen } from './screens/matters-screen.tsx';
import { PlaceScreen } from './screens/place-screen.tsx';
import { ResultsScreen } from './screens/results-screen.tsx';

export type LaterStep = Exclude<Step, { readonly screen: 'topics' }>;

/** The screen of a step. */
export function LaterScreen({ step }: { readonly step: LaterStep }) {
  switch (step.screen) {
    case 'choices':
    case 'who':
    case 'home':
    case 'where':
    case 'avoid':
    case 'reach':
      return <AskScreen question={step.screen} />;
    case 'elsewhere':
      return <ElsewhereScreen />;
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
    case 'kept':
      return <KeptScreen />;
  }
}
