/** The one state of a visit: what was answered and where the person is. Answers for the matching are derived from it. */
import type { Answers, Reach, TimeAsked, Where, Who, Wish } from './answers.ts';
import type { Choice, Condition, QuestionScreen, Questions } from './questions.ts';

export type Step =
  | { readonly screen: 'topics' }
  | { readonly screen: Exclude<QuestionScreen, 'topics'> | 'results' }
  | { readonly screen: 'place'; readonly id: string }
  | { readonly screen: InfoScreen };

/** About the app itself, and the places that were kept; reached from every screen, and no question. */
export type InfoScreen = 'about' | 'accessibility' | 'kept';

export interface Draft {
  readonly domains: readonly string[];
  /** "I don't know. I want to talk to somebody." */
  readonly talk: boolean;
  readonly choices: readonly string[];
  /** What was found by searching. */
  readonly needs: readonly string[];
  readonly who: Who | null;
  /** A wijk, or a postcode-4. */
  readonly home: string | null;
  readonly where: Where | null;
  readonly avoid: readonly string[];
  /** `any`: no matter how far. */
  readonly reach: Reach | 'any' | null;
  readonly when: TimeAsked | null;
  readonly wishes: readonly Wish[];
}

export interface Session {
  readonly draft: Draft;
  /** What stands in the search box. */
  readonly typed: string;
  /** Every step taken; the browser's Back and Forward move `at` over them. */
  readonly steps: readonly Step[];
  readonly at: number;
}

export type Action =
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'move'; readonly at: number }
  | {
      readonly type: 'toggle';
      readonly list: 'domains' | 'choices' | 'needs' | 'avoid' | 'wishes';
      readonly id: string;
    }
  | { readonly type: 'talk' }
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'answer'; readonly draft: Partial<Pick<Draft, 'who' | 'home' | 'where' | 'reach' | 'when'>> }
  | { readonly type: 'leave-region' }
  | { readonly type: 'wipe' };

export const NEW_SESSION: Session = {
  draft: {
    domains: [],
    talk: false,
    choices: [],
    needs: [],
    who: null,
    home: null,
    where: null,
    avoid: [],
    reach: null,
    when: null,
    wishes: [],
  },
  typed: '',
  steps: [{ screen: 'topics' }],
  at: 0,
};

/** The session after an action. Going back keeps every answer; `wipe` keeps none. */
export function reduceSession(session: Session, action: Action): Session {
  const { draft } = session;
  switch (action.type) {
    case 'go':
      return { ...session, steps: [...session.steps.slice(0, session.at + 1), action.step], at: session.at + 1 };
    case 'move':
      return { ...session, at: Math.max(0, Math.min(action.at, session.steps.length - 1)) };
    case 'toggle':
      return { ...session, draft: { ...draft, [action.list]: toggled(draft[action.list], action.id) } };
    case 'talk':
      return { ...session, draft: { ...draft, talk: !draft.talk } };
    case 'type':
      return { ...session, typed: action.text };
    case 'answer':
      return { ...session, draft: { ...draft, ...action.draft } };
    case 'leave-region':
      return { ...session, draft: { ...draft, home: null, avoid: [] } };
    case 'wipe':
      return NEW_SESSION;
  }
}

/** Whether there is anything to wipe: an answer, something typed, or a place that was opened. */
export function hasTraces({ draft, typed, steps }: Session): boolean {
  return (
    typed !== '' ||
    steps.some(({ screen }) => screen === 'place') ||
    JSON.stringify(draft) !== JSON.stringify(NEW_SESSION.draft)
  );
}

/** The step the person is at. */
export function currentStep({ steps, at }: Session): Step {
  return steps[at] ?? { screen: 'topics' };
}

/**
 * What the draft comes to, as the matching reads it. A domain without a chosen choice stands for all of its choices; somebody
 * who is not safe is shown places to go to as well, though they said before that they would rather stay at home.
 */
export function answersFrom(draft: Draft, questions: Questions): Answers {
  const needs = [
    ...new Set([
      ...askedChoices(draft, questions).flatMap(({ needs }) => needs),
      ...draft.needs,
      ...(draft.talk ? ['talk'] : []),
    ]),
  ];
  const asksReach = questionsToAsk(draft, questions).includes('reach');
  return {
    needs,
    ...(draft.who && { who: draft.who }),
    ...(draft.home && { home: draft.home }),
    ...(draft.where && !(draft.where === 'from-home' && asksForSafety(draft, questions)) && { where: draft.where }),
    ...(draft.where === 'elsewhere' && { avoid: draft.avoid }),
    ...(asksReach && draft.reach && draft.reach !== 'any' && { reach: draft.reach }),
    ...(draft.when && { when: draft.when }),
    ...(draft.wishes.length > 0 && { wishes: draft.wishes }),
  };
}

/** The choices that count: those chosen, and for a domain without one all that are not about safety. */
export function askedChoices({ domains, choices }: Draft, questions: Questions): Choice[] {
  const needsOf = (choice: string) => questions.choices.find(({ id }) => id === choice)?.needs ?? [];
  const ids = questions.domains.flatMap((domain) => {
    if (!domains.includes(domain.id)) return [];
    const chosen = domain.choices.filter((id) => choices.includes(id));
    return chosen.length > 0 ? chosen : domain.choices.filter((id) => !areAboutSafety(needsOf(id), questions));
  });
  return [...new Set(ids)].flatMap((id) => questions.choices.filter((choice) => choice.id === id));
}

/** Whether anything chosen is about safety: then nobody asks where one lives. */
export function asksForSafety(draft: Draft, questions: Questions): boolean {
  return areAboutSafety([...askedChoices(draft, questions).flatMap(({ needs }) => needs), ...draft.needs], questions);
}

/** The questions for this draft, in their order. */
export function questionsToAsk(draft: Draft, questions: Questions): QuestionScreen[] {
  return questions.order
    .filter(({ only }) => only.every((condition) => holds(condition, draft, questions)))
    .map(({ id }) => id);
}

/** The questions whose answers count: in danger nothing is asked that can wait, but what somebody wished for before still counts. */
export function questionsThatCount(draft: Draft, questions: Questions): QuestionScreen[] {
  const asked = questionsToAsk(draft, questions);
  const wished = draft.when !== null || draft.wishes.length > 0;
  return questions.order.map(({ id }) => id).filter((id) => asked.includes(id) || (id === 'matters' && wished));
}

function holds(condition: Condition, draft: Draft, questions: Questions): boolean {
  switch (condition) {
    case 'domain':
      return draft.domains.length > 0;
    case 'home':
      return draft.home !== null;
    case 'elsewhere':
      return draft.where === 'elsewhere';
    case 'no-danger':
      return !asksForSafety(draft, questions);
  }
}

/** Where Continue leads from a question: the next one to ask, or the results. */
export function stepAfter(screen: QuestionScreen, draft: Draft, questions: Questions): Step {
  const asked = questionsToAsk(draft, questions);
  const order = questions.order.map(({ id }) => id);
  // A question may no longer be asked since it was opened; what comes after it still does.
  const later = order.slice(order.indexOf(screen) + 1);
  return { screen: later.find((next) => asked.includes(next)) ?? 'results' };
}

function areAboutSafety(asked: readonly string[], { needs }: Questions): boolean {
  return needs.some(({ id, safety }) => safety && asked.includes(id));
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((other) => other !== id) : [...list, id];
}
