import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { Tile } from '../parts/tile.tsx';

/** The choices behind the chosen domains, in everyday words. */
export function ChoicesQuestion() {
  const { words, session, content, act } = useApp();
  const { domains, choices } = session.draft;
  const { questions } = content;
  return (
    <>
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
    </>
  );
}
