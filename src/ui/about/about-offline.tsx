import { firstRegion } from '../../domain/app-content.ts';
import { readiness } from '../../domain/readiness.ts';
import { useApp } from '../app-state.ts';
import { OfflineStatus } from '../parts/offline-status.tsx';
import { regionName } from '../parts/region-name.ts';
import { InfoSection } from './info-section.tsx';
import { MapRow } from './map-row.tsx';

/** Whether the app works without internet, and which maps are on the phone. */
export function AboutOffline() {
  const { words, content, source, kept } = useApp();
  const ready = readiness(kept, source.id);
  const first = firstRegion(content.packs);
  const wipe = words.text(kept.places.length > 0 ? 'step.wipe.kept' : 'step.wipe');
  return (
    <InfoSection pictogram="on-phone" title={words.text('about.offline')}>
      <OfflineStatus />
      {(ready === 'coming' || ready === 'failed') && <p>{words.text(`about.offline.${ready}`)}</p>}
      <h3>{words.text('about.maps')}</h3>
      <dl>
        {content.packs.map((pack) => (
          <MapRow key={pack.id} source={pack} />
        ))}
      </dl>
      {first && content.packs.length > 1 && (
        <p>{words.text('about.maps.wipe', { wipe, region: regionName(first, words) })}</p>
      )}
    </InfoSection>
  );
}
