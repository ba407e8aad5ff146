import { useApp } from '../app-state.ts';
import { areaName } from '../parts/area-name.ts';
import { Notice } from '../parts/notice.tsx';
import { PackStatus } from '../parts/pack-status.tsx';
import { Tile } from '../parts/tile.tsx';
import type { OneTapProps } from './one-tap.ts';
import { PostcodeField } from './postcode-field.tsx';
import { WijkList } from './wijk-list.tsx';

/** Where one lives, as roughly as one likes: a postcode-4, a wijk, or nothing. */
export function HomeQuestion({ onAnswered }: OneTapProps) {
  const { words, session, pack, act } = useApp();
  const { home } = session.draft;
  const choose = (code: string | null) => act({ type: 'answer', draft: { home: code } });
  if (!pack) {
    return (
      <>
        <PackStatus />
        <p>{words.text('home.no-map')}</p>
      </>
    );
  }
  return (
    <>
      <div role="status">
        {home && <Notice pictogram="map-pin-home">{words.text('home.chosen', { name: areaName(home, pack) })}</Notice>}
      </div>
      <PostcodeField pack={pack} home={home} onChoose={choose} />
      <Tile
        wide
        pictogram="rather-not-say"
        label={words.text('home.rather-not')}
        chosen={false}
        onChoose={() => {
          choose(null);
          onAnswered?.({ home: null });
        }}
      />
      <h2>{words.text('home.wijk')}</h2>
      <WijkList
        wijken={pack.wijken}
        chosen={home ? [home] : []}
        onChoose={(code) => choose(code === home ? null : code)}
      />
    </>
  );
}
