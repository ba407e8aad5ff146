/** What is known, typical, and not known. */

import type { Doubt } from '../../../src/domain/doubts.ts';
import { FACT_IDS, factItems, type KnownFacts, PLACE_FACT_IDS } from '../../../src/domain/fact-items.ts';
import { ReasonList } from '../../../src/ui/parts/reason-list.tsx';
import { CheckLine } from '../../../src/ui/place/check-line.tsx';
import { FactList } from '../../../src/ui/place/fact-list.tsx';
import { EVERY_FACT, known } from '../../every-fact.ts';
import { checked, typical } from '../../sample-pack.ts';
import type { Example } from '../example.ts';

const DOUBTS: readonly Doubt[] = [
  { code: 'not-checked' },
  { code: 'stale', on: '2025-11-01' },
  { code: 'hours-unknown' },
  { code: 'hours-partly-unknown' },
  { code: 'closed', opens: { date: '2026-11-24', minute: 540 }, today: false, basis: 'checked' },
  { code: 'closed', opens: { date: '2026-11-23', minute: 780 }, today: true, basis: 'typical' },
  { code: 'closed', opens: null, today: false, basis: 'checked' },
  { code: 'not-then', when: 'today', basis: 'checked' },
  { code: 'address-unknown' },
  { code: 'too-far', minutes: 48, by: 'foot' },
  { code: 'near-home' },
  { code: 'from-home-unknown' },
  { code: 'serves-unknown' },
  { code: 'serves-others' },
  { code: 'waiting-list' },
  { code: 'full-for', needs: ['debts', 'bills'] },
  { code: 'wish-broken', wish: 'no-name' },
  { code: 'wish-unknown', wish: 'wheelchair' },
  { code: 'wish-partly-unknown', wish: 'language:ar' },
];

export const FACTS: readonly Example[] = [
  ...EVERY_FACT.map((facts, n): Example => {
    return {
      name: `everything that can be known, ${n + 1}`,
      render: () => <FactList known={facts} facts={used(facts)} />,
    };
  }),
  { name: 'nothing known', render: () => <FactList known={known({})} /> },
  {
    name: 'typical beside checked',
    render: () => (
      <FactList
        known={known({ runBy: typical('library'), access: typical(['walk-in']), cost: checked('free') })}
        facts={['access', 'cost', 'run-by']}
      />
    ),
  },
  {
    name: 'of a place: known, not so, and not known',
    render: () => (
      <FactList
        known={known({ visible: checked(['mixed-use']), place: { wheelchair: checked(true), quiet: checked(false) } })}
        facts={PLACE_FACT_IDS}
        ofPlace
      />
    ),
  },
  { name: 'check', render: () => <CheckLine check={{ on: '2026-11-01', by: 'Redactie', source: 'bezoek' }} /> },
  { name: 'check, old', render: () => <CheckLine check={{ on: '2025-11-01', by: null, source: 'website' }} /> },
  { name: 'check, none', render: () => <CheckLine check={null} /> },
  { name: 'every doubt', render: ({ app }) => <ReasonList reasons={[app.words.text('wish.free')]} doubts={DOUBTS} /> },
];

/** Those it says something about, so that the list of what is not known stands in one example alone. */
function used(facts: KnownFacts) {
  return FACT_IDS.filter((id) => factItems(id, facts).length > 0);
}
