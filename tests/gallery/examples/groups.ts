/**
 * The groups of the gallery. To show a new part, or another state of one: an entry in the file of its group, with a name, the
 * part, and in `state` only what differs from the app as it opens on the map of Voorbeeldstad (`../example.ts` says what there is).
 * `play` does what a person did: `../press.ts`. A new group: a file beside this one, and a line below.
 * `tests/gallery-whole.test.ts` fails while a part, a question or a screen stands in no group; `tests/e2e/gallery.spec.ts` looks at all
 * examples in every language, in light and dark and in the theme of a municipality, at 360 and 320 px.
 */
import type { Group } from '../example.ts';
import { ABOUT } from './about.tsx';
import { ANSWERS } from './answers.tsx';
import { BUTTONS } from './buttons.tsx';
import { CARDS } from './cards.tsx';
import { CHOICES } from './choices.tsx';
import { FACT_ROWS } from './fact-rows.tsx';
import { FACTS } from './facts.tsx';
import { FRAME } from './frame.tsx';
import { HOME } from './home.tsx';
import { HOURS } from './hours.tsx';
import { KEEP } from './keep.tsx';
import { KEPT_SCREENS } from './kept-screens.tsx';
import { LINES } from './lines.tsx';
import { NOTICES } from './notices.tsx';
import { OPEN } from './open.tsx';
import { PICTOGRAMS } from './pictograms.tsx';
import { PLACE } from './place.tsx';
import { PLACE_SCREENS } from './place-screens.tsx';
import { PLAN } from './plan.tsx';
import { QUESTION_SCREENS } from './question-screens.tsx';
import { QUESTIONS } from './questions.tsx';
import { RESULT_SCREENS } from './result-screens.tsx';
import { SEARCH } from './search.tsx';
import { SERVICES } from './services.tsx';
import { STATUS } from './status.tsx';
import { TILES } from './tiles.tsx';

export const GROUPS: readonly Group[] = [
  { id: 'frame', examples: FRAME },
  { id: 'tiles', examples: TILES },
  { id: 'choices', examples: CHOICES },
  { id: 'buttons', examples: BUTTONS },
  { id: 'notices', examples: NOTICES },
  { id: 'status', examples: STATUS },
  { id: 'search', examples: SEARCH },
  { id: 'answers', examples: ANSWERS },
  { id: 'home', examples: HOME },
  { id: 'cards', examples: CARDS },
  { id: 'plan', examples: PLAN },
  { id: 'lines', examples: LINES },
  { id: 'open', examples: OPEN },
  { id: 'hours', examples: HOURS },
  { id: 'facts', examples: FACTS },
  { id: 'fact-rows', examples: FACT_ROWS },
  { id: 'services', examples: SERVICES },
  { id: 'place', examples: PLACE },
  { id: 'keep', examples: KEEP },
  { id: 'questions', examples: QUESTIONS },
  { id: 'question-screens', examples: QUESTION_SCREENS },
  { id: 'result-screens', examples: RESULT_SCREENS },
  { id: 'place-screens', examples: PLACE_SCREENS },
  { id: 'kept-screens', examples: KEPT_SCREENS },
  { id: 'about', examples: ABOUT },
  { id: 'pictograms', examples: PICTOGRAMS },
];
