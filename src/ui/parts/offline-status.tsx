import { readiness } from '../../domain/readiness.ts';
import { useApp } from '../app-state.ts';
import { useRenew } from '../use-renew.ts';
import { Pictogram } from './pictogram.tsx';
import { RenewButton } from './renew-button.tsx';

/** Says that the app works without internet, once it does; or why it does not. Only a problem is announced; of one that the next start may mend, only About speaks. */
export function OfflineStatus() {
  const { words, kept, source } = useApp();
  const renewing = useRenew();
  const ready = readiness(kept, source.id);
  const line = (pictogram: string, text: string) => (
    <p class="with-pictogram small">
      <Pictogram name={pictogram} />
      {text}
    </p>
  );
  return (
    <>
      <div role="status">
        {ready === 'none' && line('info', words.text('problem.offline.none'))}
        {ready !== 'none' &&
          ready !== 'ready' &&
          ready !== 'coming' &&
          ready !== 'failed' &&
          line('info', words.text(`problem.storage.${ready}`))}
      </div>
      {ready === 'newer' && <RenewButton renewing={renewing} />}
      {ready === 'ready' && line('on-phone', words.text('topics.offline'))}
    </>
  );
}
