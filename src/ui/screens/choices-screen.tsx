import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { QuestionFrame } from '../parts/question-frame.tsx';
import { Tile } from '../parts/tile.tsx';

/** The choices behind the chosen domains, in everyday words. */
export function ChoicesScreen() {
  const { words, session, content, act } = useApp();
  const { domains, choices } = session.draft;
  const { questions } = content;
  const asked = questions.domains.filter(
    (domain) => domains.includes(domain.id) && domain.choices.some((id) => choices.includes(id)),
  );
  return (
    <QuestionFrame
      screen="choices"
      title={words.text('choices.title')}
      hint={words.text('choices.hint')}
      answered={asked.length > 0}
    >
      {questions.domains
        .filter(({ id }) => domains.includes(id))
        .map((domain) => (
          <section key={domain.id}>
            <h2 class="with-pictogram">
              <Pictogram name={domain.pictogram} />
              {words.text(`domain.${domain.id}` as TextKey)}
            </h2>
            <div class="tiles">
              {questions.choices
                .filter(({ id }) => domain.choices.includes(id))
                .map(({ id, pictogram }) => (
                  <Tile
                    key={id}
                    wide
                    pictogram={pictogram}
                    label={words.text(`choice.${id}` as TextKey)}
                    chosen={choices.includes(id)}
                    onChoose={() => act({ type: 'toggle', list: 'choices', id })}
                  />
                ))}
            </div>
          </section>
        ))}
    </QuestionFrame>
  );
}
