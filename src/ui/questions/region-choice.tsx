import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';

/** Which municipality the map is of; an invented one says so. */
export function RegionChoice() {
  const { words, content, source, chooseRegion } = useApp();
  return (
    <fieldset class="region-choice">
      <legend>{words.text('region.choose')}</legend>
      {content.packs.map((pack) => (
        <button
          key={pack.id}
          type="button"
          class="chip"
          aria-pressed={pack.id === source.id}
          onClick={() => chooseRegion(pack)}
        >
          <Pictogram name={pack.practice ? 'invented' : 'region'} />
          {pack.practice ? (
            words.text('region.practice', { region: pack.name })
          ) : (
            <bdi lang="nl" translate={false}>
              {pack.name}
            </bdi>
          )}
        </button>
      ))}
    </fieldset>
  );
}
