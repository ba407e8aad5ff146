import type { PackSource } from '../../domain/app-content.ts';
import { dateText, isolated, sizeText } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { regionName } from '../parts/region-name.ts';
import { RenewButton } from '../parts/renew-button.tsx';
import { useRenew } from '../use-renew.ts';
import { useHeldMap } from './use-held-map.ts';

/** The map of one municipality: whether it is on the phone, and a button to put it there or take it away. */
export function MapRow({ source }: { readonly source: PackSource }) {
  const { words, source: shown } = useApp();
  const { held, busy, problem, change } = useHeldMap(source);
  const renewing = useRenew();
  const stays = held !== null && source.id === shown.id;
  return (
    <div class="about__part">
      <dt>
        {source.practice ? (
          regionName(source, words)
        ) : (
          <bdi lang="nl" translate={false}>
            {source.name}
          </bdi>
        )}
      </dt>
      <dd>
        <div role="status">
          <p>
            {held
              ? words.text('about.maps.held', {
                  date: isolated(dateText(held.today, words.language)),
                  size: isolated(sizeText(held.size, words.language)),
                })
              : words.text('about.maps.missing')}{' '}
            {stays && words.text('about.maps.shown')}
          </p>
          {busy && <p>{words.text('about.maps.busy')}</p>}
          {problem && <p>{words.text(problem.key)}</p>}
        </div>
        {problem?.renews && <RenewButton renewing={renewing} />}
        {change && !stays && (
          // Not disabled, which would take the focus from who pressed it. The second tap of a double tap would undo the first.
          <button
            type="button"
            class="button button--quiet"
            aria-disabled={busy}
            onClick={({ detail }) => detail <= 1 && change()}
          >
            <Pictogram name={held ? 'wipe' : 'to-phone'} />
            {words.text(held ? 'about.maps.drop' : 'about.maps.keep', { region: regionName(source, words) })}
          </button>
        )}
      </dd>
    </div>
  );
}
