import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';
import { regionName } from './region-name.ts';

/** The maps that are on the phone, where the one that was asked for is not. */
export function OtherMaps() {
  const { words, content, source, session, kept, chooseRegion } = useApp();
  const others = content.packs.filter(({ id }) => id !== source.id && kept.maps.some(({ region }) => region === id));
  if (others.length === 0) return null;
  const { home, avoid } = session.draft;
  return (
    <>
      <p>
        {words.text('maps.other')} {(home !== null || avoid.length > 0) && words.text('maps.other.wijken')}
      </p>
      {others.map((other) => (
        <button key={other.id} type="button" class="button" onClick={() => chooseRegion(other)}>
          <Pictogram name={other.practice ? 'invented' : 'region'} />
          {words.text('maps.show', { region: regionName(other, words) })}
        </button>
      ))}
    </>
  );
}
