import { stepAfter } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { areaName } from '../parts/area-name.ts';
import { Notice } from '../parts/notice.tsx';
import { PackStatus } from '../parts/pack-status.tsx';
import { PostcodeField } from '../parts/postcode-field.tsx';
import { QuestionFrame } from '../parts/question-frame.tsx';
import { Tile } from '../parts/tile.tsx';
import { WijkList } from '../parts/wijk-list.tsx';

/** Where one lives, as roughly as one likes: a postcode-4, a wijk, or nothing. */
export function HomeScreen() {
  const { words, session, content, pack, act } = useApp();
  const { home, who } = session.draft;
  const choose = (code: string) => act({ type: 'answer', draft: { home: code === home ? null : code } });
  const forMe = who === null || who === 'me';
  return (
    <QuestionFrame
      screen="home"
      title={words.text(forMe ? 'home.title' : 'home.title.other')}
      hint={words.text('home.hint')}
      answered={home !== null}
    >
      {pack ? (
        <>
          <div role="status">
            {home && (
              <Notice pictogram="map-pin-home">{words.text('home.chosen', { name: areaName(home, pack) })}</Notice>
            )}
          </div>
          <PostcodeField pack={pack} home={home} onChoose={(code) => act({ type: 'answer', draft: { home: code } })} />
          <Tile
            wide
            pictogram="rather-not-say"
            label={words.text('home.rather-not')}
            chosen={false}
            onChoose={() => {
              act({ type: 'answer', draft: { home: null } });
              act({ type: 'go', step: stepAfter('home', session.draft, content.questions) });
            }}
          />
          <h2>{words.text('home.wijk')}</h2>
          <WijkList wijken={pack.wijken} chosen={home ? [home] : []} onChoose={choose} />
        </>
      ) : (
        <>
          <PackStatus />
          <p>{words.text('home.no-map')}</p>
        </>
      )}
    </QuestionFrame>
  );
}
