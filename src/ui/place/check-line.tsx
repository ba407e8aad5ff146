import type { Check } from '../../domain/facts.ts';
import { isStale } from '../../domain/freshness.ts';
import { dateText, isolated } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';

/** When somebody checked, who and how; or that nobody did. */
export function CheckLine({ check }: { readonly check: Check | null }) {
  const { words, pack, now } = useApp();
  if (!check) {
    return (
      <p class="with-pictogram">
        <Pictogram name="not-checked" />
        {words.text('doubt.not-checked')}
      </p>
    );
  }
  const stale = pack !== null && isStale(check.on, now.date, pack.region.staleAfterMonths);
  return (
    <p class="with-pictogram small">
      <Pictogram name={stale ? 'old-check' : 'checked-date'} />
      <span>
        {words.text('basis.checked', { date: isolated(dateText(check.on, words.language)) })}
        {check.by && <Named label={words.text('basis.by')} name={check.by} />}
        {check.source && <Named label={words.text('basis.source')} name={check.source} />}
        {stale && (
          <>
            <br />
            <strong>{words.text('basis.stale')}</strong>
          </>
        )}
      </span>
    </p>
  );
}

/** Who or how, as the municipality wrote it down in Dutch. */
function Named({ label, name }: { readonly label: string; readonly name: string }) {
  return (
    <>
      {'\u00A0· '}
      {label}{' '}
      <bdi lang="nl" translate={false}>
        {name}
      </bdi>
    </>
  );
}
