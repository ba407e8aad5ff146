/** Help lines and other next steps. */
import { CallAdvice } from '../../../src/ui/parts/call-advice.tsx';
import { LineCard } from '../../../src/ui/parts/line-card.tsx';
import { PhoneLink } from '../../../src/ui/parts/phone-link.tsx';
import { NextSteps } from '../../../src/ui/results/next-steps.tsx';
import type { Example } from '../example.ts';

const line = (id: string): Example => ({
  name: `line: ${id}`,
  render: ({ app }) =>
    app.content.help.helplines.filter((one) => one.id === id).map((one) => <LineCard key={id} line={one} />),
});

export const LINES: readonly Example[] = [
  line('zelfmoordpreventie-113'),
  line('geldfit'),
  line('kindertelefoon'),
  line('zorgwekkend-gedrag'),
  { name: 'advice on calling', render: () => <CallAdvice /> },
  {
    name: 'next: front desk, its number alone; one’s own doctor',
    render: ({ app }) => (
      <NextSteps
        steps={[{ kind: 'front-desk', place: null, phone: '14 000', nearHome: false }, { kind: 'gp' }]}
        elsewhere={app.session.draft.where === 'elsewhere'}
      />
    ),
  },
  {
    name: 'next: front desk close to home, elsewhere',
    render: ({ pack }) => (
      <NextSteps
        steps={[
          { kind: 'front-desk', place: pack.locations[0] ?? null, phone: '14 000', nearHome: true },
          { kind: 'gp' },
        ]}
        elsewhere
      />
    ),
  },
  { name: 'number', render: () => <PhoneLink name="112" phone="112" named /> },
  { name: 'number, named', render: () => <PhoneLink name="Slachtofferhulp Nederland" phone="0900 0101" named /> },
];
