import { readiness } from '../../domain/readiness.ts';
import { useApp } from '../app-state.ts';
import { OfflineStatus } from '../parts/offline-status.tsx';
import { InfoSection } from './info-section.tsx';
import { MapRow } from './map-row.tsx';

/** Whether the app works without internet, and which maps are on the phone. */
export function AboutOffline() {
  const { words, content, source, kept } = useApp();
  return (
    <InfoSection pictogram="on-phone" title={words.text('about.offline')}>
      <OfflineStatus />
      {readiness(kept, source.id) === 'coming' && <p>{words.text('about.offline.coming')}</p>}
      <h3>{words.text('about.maps')}</h3>
      <dl>
        {content.packs.map((pack) => (
          <MapRow key={pack.id} source={pack} />
        ))}
      </dl>
    </InfoSection>
  );
}
