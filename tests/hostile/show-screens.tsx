/** The screens that show what stands in a map, drawn for some answers and taken away again. */
import { cleanup } from '@testing-library/preact';
import type { KeptPlace } from '../../src/domain/on-this-phone.ts';
import { NOTHING_YET } from '../../src/domain/on-this-phone.ts';
import { NEW_SESSION, type Session, type Step } from '../../src/domain/session.ts';
import type { Pack } from '../../src/domain/social-map.ts';
import type { LanguageId } from '../../src/i18n/languages.ts';
import type { AppState } from '../../src/ui/app-state.ts';
import { LaterScreen, type LaterStep } from '../../src/ui/later-screens.tsx';
import { PART_CONTENT, renderPart } from '../render-part.tsx';
import { samplePhone } from '../sample-phone.ts';
import { answersOn, type Chosen } from './answer-all.ts';

const SCREENS = ['results', 'about', 'kept', 'matters', 'home', 'avoid'] as const;

/** Draws one of the screens, or the page of one of the places; `look` looks at it. */
export function showScreen(
  pack: Pack,
  by: Chosen,
  language: LanguageId,
  n: number,
  look: (root: Element) => void,
): void {
  const place = pack.locations[n % (pack.locations.length || 1)];
  const other = SCREENS[n % SCREENS.length] ?? 'results';
  const step: LaterStep = place && n % 2 === 0 ? { screen: 'place', id: place.id } : { screen: other };
  const places = pack.locations.map(({ id, name }): KeptPlace => ({ region: pack.region.id, id, name }));
  show(
    step,
    { ...stateOf(pack, by, step), language, kept: { ...NOTHING_YET, places }, phone: samplePhone(places) },
    look,
  );
}

/** Draws a screen in some state. */
export function show(
  step: LaterStep,
  state: Partial<AppState> & { language?: LanguageId },
  look: (root: Element) => void,
) {
  try {
    const root = renderPart(<LaterScreen step={step} />, state);
    for (const closed of root.querySelectorAll('details')) closed.setAttribute('open', '');
    look(root);
  } finally {
    cleanup();
  }
}

function stateOf(pack: Pack, by: Chosen, step: Step): Partial<AppState> {
  const answers = answersOn(pack, by);
  const { needs = [], avoid = [], wishes = [], home = null, where = null, reach = null, when } = answers;
  const draft = {
    ...NEW_SESSION.draft,
    needs,
    avoid,
    wishes,
    home,
    where,
    reach,
    when: when === 'any' ? null : (when ?? null),
  };
  const session: Session = { ...NEW_SESSION, draft, steps: [{ screen: 'topics' }, step], at: 1 };
  const { id, name, practice } = pack.region;
  const help = { needs: pack.needs, helplines: pack.helplines };
  return {
    // The lines of the app are those of its build; here they come from the map, so that these are looked at as well.
    content: { ...PART_CONTENT, help, packs: [{ id, name, practice, url: '', sha256: '' }] },
    source: { id, name, practice, url: '', sha256: '' },
    pack,
    session,
    now: by.now,
  };
}
