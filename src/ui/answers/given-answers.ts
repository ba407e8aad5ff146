/** The given answers as pictograms and words. */
import { languageWished, type Wish } from '../../domain/answers.ts';
import type { QuestionScreen, Questions } from '../../domain/questions.ts';
import { questionsThatCount } from '../../domain/session.ts';
import { needText } from '../../i18n/describe.ts';
import { wishText } from '../../i18n/describe-wish.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import type { AppState } from '../app-state.ts';
import { areaName } from '../parts/area-name.ts';
import { whereKey } from '../questions/question-texts.ts';

export interface GivenAnswer {
  readonly label: string;
  readonly pictogram: string;
  /** The question that it can be changed in. */
  readonly screen: QuestionScreen;
  /** The name of a neighbourhood, which is in no language of the screen. */
  readonly isName?: true;
}

/** What counts, in the order of the questions, each once; but who is not safe is not shown where home is. */
export function givenAnswers(app: AppState): GivenAnswer[] {
  const { session, content } = app;
  const { domains } = content.questions;
  const given = questionsThatCount(session.draft, content.questions).flatMap((screen) => {
    if (screen !== 'topics') return answersTo(screen, app);
    // What was chosen in a domain says more than the domain, and is changed where more can be said.
    const unsaid = domains.filter(({ choices }) => !choices.some((id) => session.draft.choices.includes(id)));
    return [
      ...unsaid.flatMap(({ id }) => domainAnswer(id, 'choices', app)),
      ...answersTo('topics', app).filter(({ isDomain }) => !isDomain),
    ];
  });
  // A choice and a need may go by the same name.
  return given.filter(({ label }, n) => given.findIndex((other) => other.label === label) === n);
}

/** What was answered to a question; nothing where it was not, or not asked. */
export function answersTo(screen: QuestionScreen, app: AppState): (GivenAnswer & { readonly isDomain?: true })[] {
  const { session, content, words, pack } = app;
  const { draft } = session;
  const { questions } = content;
  const text = (key: string) => words.text(key as TextKey);
  switch (screen) {
    case 'topics':
      return [
        ...questions.domains.flatMap(({ id }) => domainAnswer(id, screen, app)),
        ...questions.needs
          .filter(({ id }) => draft.needs.includes(id))
          .map(({ id, pictogram }) => ({ label: needText(id, words), pictogram, screen })),
        ...(draft.talk ? [{ label: text('domain.talk'), pictogram: 'talk', screen }] : []),
      ];
    case 'choices': {
      const behind = questions.domains.filter(({ id }) => draft.domains.includes(id)).flatMap(({ choices }) => choices);
      return questions.choices
        .filter(({ id }) => behind.includes(id) && draft.choices.includes(id))
        .map(({ id, pictogram }) => ({ label: text(`choice.${id}`), pictogram, screen }));
    }
    case 'who':
      return questions.who
        .filter(({ id }) => id === draft.who)
        .map(({ id, pictogram }) => ({ label: words.text(`who.${id}`), pictogram, screen }));
    case 'home':
      return draft.home && pack
        ? [{ label: areaName(draft.home, pack), pictogram: 'map-pin-home', screen, isName: true }]
        : [];
    case 'where':
      return questions.where
        .filter(({ id }) => id === draft.where)
        .map(({ id, pictogram }) => ({
          label: words.text(whereKey(id, draft.who)),
          pictogram,
          screen,
        }));
    case 'elsewhere':
      return [];
    case 'avoid':
      return draft.avoid.length > 0
        ? [{ label: words.text('avoid.chosen', { count: draft.avoid.length }), pictogram: 'elsewhere', screen }]
        : [];
    case 'reach':
      return reachAnswer(app);
    case 'matters':
      return [
        ...questions.when
          .filter(({ id }) => id === draft.when)
          .map(({ id, pictogram }) => ({ label: words.text(`when.${id}`), pictogram, screen })),
        ...draft.wishes.map((wish) => ({ label: wishText(wish, words), pictogram: wishLook(wish, questions), screen })),
      ];
  }
}

function domainAnswer(domain: string, screen: QuestionScreen, { session, content, words }: AppState) {
  return content.questions.domains
    .filter(({ id }) => id === domain && session.draft.domains.includes(id))
    .map(({ id, pictogram }) => ({
      label: words.text(`domain.${id}` as TextKey),
      pictogram,
      screen,
      isDomain: true as const,
    }));
}

function reachAnswer({ session, content, words }: AppState): GivenAnswer[] {
  const { reach } = session.draft;
  if (reach === null) return [];
  if (reach === 'any') return [{ label: words.text('reach.any'), pictogram: 'anywhere', screen: 'reach' }];
  const option = content.questions.reach.find(({ by }) => by === reach.by);
  const label = words.text(`reach.${reach.by}`, { count: reach.minutes });
  return [{ label, pictogram: option?.pictogram ?? 'walk', screen: 'reach' }];
}

function wishLook(wish: Wish, { wishes }: Questions): string {
  const look = languageWished(wish) === null ? wishes.find(({ id }) => id === wish)?.pictogram : undefined;
  return look ?? 'languages-spoken';
}
