import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { QuestionFrame } from '../parts/question-frame.tsx';
import { RegionChoice } from '../parts/region-choice.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Tile } from '../parts/tile.tsx';

/** The first question: nine tiles, and a tenth for whoever does not know. */
export function TopicsScreen() {
  const { words, session, content, source, act } = useApp();
  const { domains, talk, needs } = session.draft;
  return (
    <QuestionFrame
      screen="topics"
      title={words.text('topics.title')}
      hint={words.text('topics.hint')}
      answered={domains.length > 0 || talk || needs.length > 0}
    >
      <div class="tiles tiles--three">
        {content.questions.domains.map(({ id, pictogram }) => (
          <Tile
            key={id}
            pictogram={pictogram}
            label={words.text(`domain.${id}` as TextKey)}
            chosen={domains.includes(id)}
            onChoose={() => act({ type: 'toggle', list: 'domains', id })}
          />
        ))}
      </div>
      <Tile
        wide
        pictogram="talk"
        label={words.text('domain.talk')}
        chosen={talk}
        onChoose={() => act({ type: 'talk' })}
      />
      <SearchBox />
      <p class="small">{words.text('topics.region', { region: source.name })}</p>
      {content.packs.length > 1 && <RegionChoice />}
      <p class="small">{words.text('topics.private')}</p>
    </QuestionFrame>
  );
}
