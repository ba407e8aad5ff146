import type { NextStep } from '../../domain/fallback.ts';
import { useApp } from '../app-state.ts';
import { LineCard } from './line-card.tsx';
import { PhoneLink } from './phone-link.tsx';
import { PlaceAddress } from './place-address.tsx';

/** Never a dead end: the front desk, one's own doctor, and somebody to call. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const { words, source } = useApp();
  return (
    <>
      {steps.map((step) => {
        if (step.kind === 'line') return <LineCard key={step.line.id} line={step.line} />;
        if (step.kind === 'gp') {
          return (
            <article key="gp" class="card">
              <h3>{words.text('gp.title')}</h3>
              <p>{words.text('gp.text')}</p>
            </article>
          );
        }
        return (
          <article key="front-desk" class="card">
            <h3>{words.text('desk.title', { region: source.name })}</h3>
            {step.place && (
              <>
                <p>{words.text('desk.text')}</p>
                <PlaceAddress place={step.place} named />
              </>
            )}
            {step.nearHome && <p>{words.text('doubt.near-home')}</p>}
            <p>{words.text('desk.phone')}</p>
            <PhoneLink name={source.name} phone={step.phone} />
          </article>
        );
      })}
    </>
  );
}
