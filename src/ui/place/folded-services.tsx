import type { Location, Service } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { FoldedService } from './folded-service.tsx';

export interface FoldedServicesProps {
  readonly services: readonly Service[];
  readonly place: Location;
  readonly title: 'place.also' | 'place.services';
}

/** Services at a place, each by its name until somebody opens it; nothing where there is none. */
export function FoldedServices({ services, place, title }: FoldedServicesProps) {
  const { words } = useApp();
  if (services.length === 0) return null;
  return (
    <section>
      <h2>{words.text(title)}</h2>
      {services.map((service) => (
        <FoldedService key={service.id} service={service} place={place} />
      ))}
    </section>
  );
}
