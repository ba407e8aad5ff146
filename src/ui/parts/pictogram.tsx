import { useApp } from '../app-state.ts';

/** A picture beside its word; the word says it to a screen reader. */
export function Pictogram({ name }: { readonly name: string }) {
  const { url, mirrored } = useApp().content.pictograms;
  return (
    <svg class={mirrored.includes(name) ? 'pictogram pictogram--mirrors' : 'pictogram'} aria-hidden="true">
      <use href={`${url}#${name}`} />
    </svg>
  );
}
