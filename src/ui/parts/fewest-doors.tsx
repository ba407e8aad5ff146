import type { Plan } from '../../domain/plan.ts';
import { needText } from '../../i18n/describe.ts';
import { joined } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';

/** The fewest places that together help with what was asked; "perhaps" where nobody checked that they do. */
export function FewestDoors({ plan }: { readonly plan: Plan }) {
  const { words, act } = useApp();
  const needsOf = (needs: readonly string[]) => joined(needs.map((need) => needText(need, words)));
  const all = [...new Set(plan.stops.flatMap(({ needs }) => needs))];
  if (all.length < 2) return null;
  const sure = plan.stops.every(({ checked }) => checked) ? 'checked' : 'perhaps';
  const one = plan.stops.length === 1;
  return (
    <section class="card">
      <h2>{words.text('plan.title')}</h2>
      <p>
        {words.text(one ? `plan.one.${sure}` : `plan.more.${sure}`, { count: plan.stops.length, needs: needsOf(all) })}
      </p>
      <ul class="card__doors">
        {plan.stops.map(({ match, needs }) => (
          <li key={match.id}>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => act({ type: 'go', step: { screen: 'place', id: match.id } })}
            >
              <bdi lang="nl" translate={false}>
                {match.name}
              </bdi>
            </button>
            {!one && <p class="small">{needsOf(needs)}</p>}
            {match.nearHome && <p class="small">{words.text('doubt.near-home')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
