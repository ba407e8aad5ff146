import type { Service } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { LocalText } from '../parts/local-text.tsx';

/** What a service is called; one that follows from the kind of place has no name of its own. */
export function ServiceName({ name }: Pick<Service, 'name'>) {
  const { words } = useApp();
  return name ? <LocalText text={name} /> : words.text('place.offer');
}
