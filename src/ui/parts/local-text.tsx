import type { Text } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';

/** A text of the content in the language of the screen, or else in Dutch and marked as such. */
export function LocalText({ text }: { readonly text: Text }) {
  const { id } = useApp().words.language;
  const own = text[id];
  if (own !== undefined) return <bdi>{own}</bdi>;
  return (
    <bdi lang="nl" dir="ltr">
      {text.nl}
    </bdi>
  );
}

/** Whether one of these texts has to be shown in Dutch. */
export function useOnlyDutch(texts: readonly (Text | null)[]): boolean {
  const { id } = useApp().words.language;
  return texts.some((text) => text !== null && text[id] === undefined);
}
