import { hasTraces } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { useRenew } from '../use-renew.ts';
import { Pictogram } from './pictogram.tsx';
import { RenewButton } from './renew-button.tsx';

/** Offers a new version of the app, and says what taking it costs; who leaves it gets it at the next start. */
export function UpdateOffer() {
  const { words, session, kept } = useApp();
  const renewing = useRenew();
  const { busy, problem } = renewing;
  // Its words come with the rest of them.
  const shown = words.whole && (kept.update !== 'none' || problem !== null);
  return (
    <div class={shown ? 'update-offer with-pictogram hint' : undefined}>
      {shown && <Pictogram name="info" />}
      <div>
        <div role="status">
          {shown && !busy && !problem && (
            <p>
              {words.text('update.offered')} {words.text('update.by-itself')}{' '}
              {hasTraces(session) && words.text('update.answers')}
            </p>
          )}
        </div>
        {shown && <RenewButton renewing={renewing} />}
      </div>
    </div>
  );
}
