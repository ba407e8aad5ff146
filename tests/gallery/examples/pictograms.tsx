/** Every pictogram the app has, with its name; in Arabic those that mirror are mirrored. */
import { INTERFACE_PICTOGRAMS } from '../../../src/ui/parts/interface-pictograms.ts';
import { Pictogram } from '../../../src/ui/parts/pictogram.tsx';
import type { Around, Example } from '../example.ts';

export const PICTOGRAMS: readonly Example[] = [
  { name: 'of the interface', render: () => <Pictograms names={INTERFACE_PICTOGRAMS} /> },
  {
    name: 'of needs, choices and domains',
    render: ({ app }) => {
      const { domains, choices, needs } = app.content.questions;
      return <Pictograms names={[...domains, ...choices, ...needs].map(({ pictogram }) => pictogram)} />;
    },
  },
  { name: 'of kinds of place', render: ({ app }) => <Pictograms names={Object.values(app.content.kinds)} /> },
  {
    name: 'of facts',
    render: ({ app }: Around) => (
      <Pictograms names={Object.values(app.content.factLooks).flatMap((of) => Object.values(of))} />
    ),
  },
];

function Pictograms({ names }: { readonly names: readonly string[] }) {
  return (
    <ul class="gallery__pictograms" lang="en" dir="ltr">
      {[...new Set(names)].sort().map((name) => (
        <li key={name}>
          <Pictogram name={name} />
          {name}
        </li>
      ))}
    </ul>
  );
}
