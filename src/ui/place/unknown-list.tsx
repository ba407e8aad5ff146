import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';

/** What is not known, together and once; nothing where all is known. */
export function UnknownList({ labels }: { readonly labels: readonly string[] }) {
  const { words } = useApp();
  if (labels.length === 0) return null;
  return (
    <div class="unknown-list">
      <p class="with-pictogram">
        <Pictogram name="unknown" />
        {words.text('basis.unknown')}
      </p>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </div>
  );
}
