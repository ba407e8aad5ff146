import { useEffect, useRef, useState } from 'preact/hooks';
import { languageWished, type TimeAsked, type Wish } from '../../domain/answers.ts';
import type { Option } from '../../domain/questions.ts';
import { wishText } from '../../i18n/describe-wish.ts';
import { spokenName } from '../../i18n/language-names.ts';
import { useApp } from '../app-state.ts';
import { PackStatus } from '../parts/pack-status.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { Tile } from '../parts/tile.tsx';
import { LANGUAGE_IDS, offeredWishes } from './offered-wishes.ts';

/** A language, a time, and wishes that some place can meet. */
export function MattersQuestion() {
  const app = useApp();
  const offered = offeredWishes(app);
  if (!offered) return <PackStatus />;
  const { when, languages, wishes } = offered;
  const { words, session } = app;
  const chosenTags = session.draft.wishes.flatMap((wish) => languageWished(wish) ?? []);
  return (
    <>
      {when.length > 0 && <Times times={when} />}
      {languages.length > 0 && <Languages tags={languages} chosen={chosenTags} />}
      {wishes.length > 0 && (
        // "What else" follows something; alone, the wishes answer the title.
        <Wishes
          title={when.length + languages.length > 0 ? words.text('matters.wishes') : null}
          wishes={wishes.map(({ id, pictogram }) => ({ id, pictogram, label: wishText(id, words) }))}
        />
      )}
    </>
  );
}

function Times({ times }: { readonly times: readonly Option<TimeAsked>[] }) {
  const { words, session, act } = useApp();
  const { when } = session.draft;
  return (
    <>
      <h2>{words.text('matters.when')}</h2>
      <div class="tiles">
        {times.map(({ id, pictogram }) => (
          <Tile
            key={id}
            wide
            pictogram={pictogram}
            label={words.text(`when.${id}`)}
            chosen={when === id}
            onChoose={() => act({ type: 'answer', draft: { when: when === id ? null : id } })}
          />
        ))}
      </div>
    </>
  );
}

/** The languages of this app and those chosen; the others stand behind a button, as there may be many. */
function Languages({ tags, chosen }: { readonly tags: readonly string[]; readonly chosen: readonly string[] }) {
  const { words } = useApp();
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const first = tags.filter((tag) => LANGUAGE_IDS.includes(tag) || chosen.includes(tag));
  // The button goes once it was used; what it showed takes the focus.
  const firstNew = tags.findIndex((tag) => !first.includes(tag));
  useEffect(() => {
    if (showsAll) list.current?.querySelectorAll('button')[firstNew]?.focus();
  }, [showsAll]);
  const shown = showsAll || first.length === 0 ? tags : first;
  return (
    <>
      <div ref={list}>
        <Wishes
          title={words.text('matters.language')}
          wishes={shown.map((tag) => ({
            id: `language:${tag}`,
            pictogram: 'languages-spoken',
            label: spokenName(tag, words),
          }))}
        />
      </div>
      {shown.length < tags.length && (
        <button type="button" class="button" onClick={() => setShowsAll(true)}>
          <Pictogram name="languages-spoken" />
          {words.text('matters.other-languages')}
        </button>
      )}
    </>
  );
}

interface WishesProps {
  readonly title: string | null;
  readonly wishes: readonly (Option<Wish> & { readonly label: string })[];
}

function Wishes({ title, wishes }: WishesProps) {
  const { session, act } = useApp();
  return (
    <>
      {title && <h2>{title}</h2>}
      <div class="tiles">
        {wishes.map(({ id, pictogram, label }) => (
          <Tile
            key={id}
            wide
            pictogram={pictogram}
            label={label}
            chosen={session.draft.wishes.includes(id)}
            onChoose={() => act({ type: 'toggle', list: 'wishes', id })}
          />
        ))}
      </div>
    </>
  );
}
