import { asksForSafety, currentStep, type Step } from '../../domain/session.ts';
import { needText } from '../../i18n/describe.ts';
import { wishText } from '../../i18n/describe-wish.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import { type AppState, useApp } from '../app-state.ts';
import { WHEN_PICTOGRAMS, WHO_PICTOGRAMS, whereKey, wishPictogram } from './answer-looks.ts';
import { areaName } from './area-name.ts';
import { Pictogram } from './pictogram.tsx';

interface GivenAnswer {
  readonly label: string;
  readonly pictogram: string;
  readonly step: Step;
}

/** The given answers, each of which can be changed. */
export function AnswerStrip() {
  const app = useApp();
  const here = currentStep(app.session).screen;
  // A choice and a need may go by the same name; one chip is enough.
  const given = givenAnswers(app).filter(
    ({ label, step }, n, all) => step.screen !== here && all.findIndex((other) => other.label === label) === n,
  );
  if (given.length === 0) return null;
  return (
    <section class="answer-strip" aria-label={app.words.text('strip.title')}>
      <p class="answer-strip__title">{app.words.text('strip.title')}</p>
      <ul>
        {given.map(({ label, pictogram, step }) => (
          <li key={label}>
            <button
              type="button"
              class="chip"
              aria-label={app.words.text('strip.change', { answer: label })}
              onClick={() => app.act({ type: 'go', step })}
            >
              <Pictogram name={pictogram} />
              {label}
              <Pictogram name="edit" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function givenAnswers({ session: { draft }, content, words, pack }: AppState): GivenAnswer[] {
  const { questions } = content;
  const domains = questions.domains.filter(
    ({ id, choices }) => draft.domains.includes(id) && !choices.some((c) => draft.choices.includes(c)),
  );
  const chosen = questions.domains.filter(({ id }) => draft.domains.includes(id)).flatMap(({ choices }) => choices);
  const choices = questions.choices.filter(({ id }) => chosen.includes(id) && draft.choices.includes(id));
  const text = (key: string) => words.text(key as TextKey);
  // Somebody who is not safe is neither asked nor shown where home is.
  const whereAnswers: GivenAnswer[] = [
    ...(draft.home && pack
      ? [{ label: areaName(draft.home, pack), pictogram: 'map-pin-home', step: { screen: 'home' } as const }]
      : []),
    ...(draft.where
      ? [{ label: text(whereKey(draft.where, draft.who)), pictogram: draft.where, step: { screen: 'where' } as const }]
      : []),
    ...(draft.where === 'elsewhere' && draft.avoid.length > 0
      ? [
          {
            label: words.text('avoid.chosen', { count: draft.avoid.length }),
            pictogram: 'elsewhere',
            step: { screen: 'avoid' } as const,
          },
        ]
      : []),
  ];
  return [
    ...domains.map(({ id, pictogram }) => ({
      label: text(`domain.${id}`),
      pictogram,
      step: { screen: 'choices' } as const,
    })),
    ...choices.map(({ id, pictogram }) => ({
      label: text(`choice.${id}`),
      pictogram,
      step: { screen: 'choices' } as const,
    })),
    ...content.questions.needs
      .filter(({ id }) => draft.needs.includes(id))
      .map(({ id, pictogram }) => ({ label: needText(id, words), pictogram, step: { screen: 'topics' } as const })),
    ...(draft.talk ? [{ label: text('domain.talk'), pictogram: 'talk', step: { screen: 'topics' } as const }] : []),
    ...(draft.who
      ? [{ label: text(`who.${draft.who}`), pictogram: WHO_PICTOGRAMS[draft.who], step: { screen: 'who' } as const }]
      : []),
    ...(asksForSafety(draft, questions) ? [] : whereAnswers),
    ...(draft.when
      ? [
          {
            label: text(`when.${draft.when}`),
            pictogram: WHEN_PICTOGRAMS[draft.when],
            step: { screen: 'matters' } as const,
          },
        ]
      : []),
    ...draft.wishes.map((wish) => ({
      label: wishText(wish, words),
      pictogram: wishPictogram(wish),
      step: { screen: 'matters' } as const,
    })),
  ];
}
