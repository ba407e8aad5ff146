import { hasTraces } from '../../domain/session.ts';
import { useApp } from '../app-state.ts';
import { useRenew } from '../use-renew.ts';
import { Notice } from './notice.tsx';
import { RenewButton } from './renew-button.tsx';

/** Offers a new version of the app, and says what taking it costs; who leaves it gets it at the next start. */
export function UpdateOffer() {
  const { words, session, kept } = useApp();
  const renewing = useRenew();
  const offered = kept.update !== 'none' || renewing.problem !== null;
  return (
    <div role="status">
      {/* Its words come with the rest of them. */}
      {offered && words.whole && (
        <Notice pictogram="info">
          {!renewing.busy && (
            <>
              <p>
                {words.text('update.offered')} {hasTraces(session) && words.text('update.answers')}
              </p>
              <p>{words.text('update.by-itself')}</p>
            </>
          )}
          <RenewButton renewing={renewing} />
        </Notice>
      )}
    </div>
  );
}
