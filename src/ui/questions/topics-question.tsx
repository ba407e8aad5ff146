import type { TextKey } from '../../i18n/text-key.ts';
import { useApp } from '../app-state.ts';
import { Tile } from '../parts/tile.tsx';
import { SearchBox } from './search-box.tsx';

/** Nine tiles, a tenth for whoever does not know, and a box for one's own words. */
export function TopicsQuestion() {
  const { words, session, content, act } = useApp();
  const { domains, talk } = session.draft;
  return (
    <>
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
    </>
  );
}
