import type { NextStep } from '../../domain/fallback.ts';
import { useApp } from '../app-state.ts';
import { PhoneLink } from '../parts/phone-link.tsx';
import { PlaceAddress } from '../parts/place-address.tsx';

export interface NextStepsProps {
  readonly steps: readonly Exclude<NextStep, { readonly kind: 'line' }>[];
  /** Whether somebody would rather not go in their own neighbourhood. */
  readonly elsewhere: boolean;
}

/** Never a dead end: the front desk, and one's own doctor. */
export function NextSteps({ steps, elsewhere }: NextStepsProps) {
  const { words, source } = useApp();
  return (
    <>
      {steps.map((step) => {
        if (step.kind === 'gp') {
          return (
            <article key="gp" class="card">
              <h3>{words.text('gp.title')}</h3>
              <p>{words.text(elsewhere ? 'gp.text.elsewhere' : 'gp.text')}</p>
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
