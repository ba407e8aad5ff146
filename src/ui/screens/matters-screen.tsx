import { useEffect, useRef, useState } from 'preact/hooks';
import { languageWished, type TimeAsked, type Wish } from '../../domain/answers.ts';
import { answersFrom } from '../../domain/session.ts';
import type { Pack } from '../../domain/social-map.ts';
import { isWorthAsking, worthAsking } from '../../domain/worth-asking.ts';
import { wishText } from '../../i18n/describe-wish.ts';
import { spokenName } from '../../i18n/language-names.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { useApp } from '../app-state.ts';
import { WHEN_PICTOGRAMS, wishPictogram } from '../parts/answer-looks.ts';
import { PackStatus } from '../parts/pack-status.tsx';
import { Pictogram } from '../parts/pictogram.tsx';
import { QuestionFrame } from '../parts/question-frame.tsx';
import { Tile } from '../parts/tile.tsx';
import { ResultsScreen } from './results-screen.tsx';

const LANGUAGE_IDS: readonly string[] = LANGUAGES.map(({ id }) => id);

/** What matters to the person: a language, a time, and wishes that some place can meet. Where there is none, the results. */
export function MattersScreen() {
  const { words, session, pack } = useApp();
  const { when, wishes } = session.draft;
  if (!pack) {
    return (
      <QuestionFrame screen="matters" title={words.text('matters.title')} answered={false}>
        <PackStatus />
      </QuestionFrame>
    );
  }
  return <Asked pack={pack} answered={when !== null || wishes.length > 0} />;
}

function Asked({ pack, answered }: { readonly pack: Pack; readonly answered: boolean }) {
  const { words, session, content, now } = useApp();
  const { draft } = session;
  // What was chosen before stays here, so that it can be undone, also where no place can meet it any more.
  const chosenTags = draft.wishes.flatMap((wish) => languageWished(wish) ?? []);
  const offered = worthAsking(answersFrom(draft, content.questions), pack, now, LANGUAGE_IDS);
  if (!answered && !isWorthAsking(offered)) return <ResultsScreen />;
  const times = new Set<TimeAsked>([...offered.when, ...(draft.when ? [draft.when] : [])]);
  const tags = new Set([...inOrder(offered.languages, words.language.id), ...chosenTags]);
  const wishes = new Set<Wish>([...offered.wishes, ...draft.wishes.filter((wish) => languageWished(wish) === null)]);
  return (
    <QuestionFrame
      screen="matters"
      title={words.text('matters.title')}
      hint={words.text('matters.hint')}
      answered={answered}
    >
      {times.size > 0 && <Times times={[...times]} />}
      {tags.size > 0 && <Languages tags={[...tags]} chosen={chosenTags} />}
      {wishes.size > 0 && (
        // "What else" follows something; alone, the wishes answer the title.
        <Wishes title={times.size + tags.size > 0 ? words.text('matters.wishes') : null} wishes={[...wishes]} />
      )}
    </QuestionFrame>
  );
}

function inLanguage(tag: string): Wish {
  return `language:${tag}`;
}

/** The language of the screen first, then the others of this app, then those of the places. Dutch is spoken everywhere. */
function inOrder(tags: readonly string[], own: string): string[] {
  const known: readonly string[] = [own, ...LANGUAGE_IDS];
  const place = (tag: string) => (known.includes(tag) ? known.indexOf(tag) : known.length);
  return tags.filter((tag) => tag !== 'nl').sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

function Times({ times }: { readonly times: readonly TimeAsked[] }) {
  const { words, session, act } = useApp();
  const { when } = session.draft;
  return (
    <>
      <h2>{words.text('matters.when')}</h2>
      <div class="tiles">
        {times.map((time) => (
          <Tile
            key={time}
            wide
            pictogram={WHEN_PICTOGRAMS[time]}
            label={words.text(`when.${time}`)}
            chosen={when === time}
            onChoose={() => act({ type: 'answer', draft: { when: when === time ? null : time } })}
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
        <Wishes title={words.text('matters.language')} wishes={shown.map(inLanguage)} />
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

function Wishes({ title, wishes }: { readonly title: string | null; readonly wishes: readonly Wish[] }) {
  const { words, session, act } = useApp();
  return (
    <>
      {title && <h2>{title}</h2>}
      <div class="tiles">
        {wishes.map((wish) => {
          const tag = languageWished(wish);
          return (
            <Tile
              key={wish}
              wide
              pictogram={wishPictogram(wish)}
              label={tag === null ? wishText(wish, words) : spokenName(tag, words)}
              chosen={session.draft.wishes.includes(wish)}
              onChoose={() => act({ type: 'toggle', list: 'wishes', id: wish })}
            />
          );
        })}
      </div>
    </>
  );
}
