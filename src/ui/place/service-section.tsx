import type { Location, Service } from '../../domain/social-map.ts';
import { ServiceBody } from './service-body.tsx';
import { ServiceName } from './service-name.tsx';

export interface ServiceSectionProps {
  readonly service: Service;
  readonly place: Location;
}

/** One service at a place, with everything known about it. */
export function ServiceSection({ service, place }: ServiceSectionProps) {
  return (
    <section class="service">
      <h2>
        <ServiceName name={service.name} />
      </h2>
      <ServiceBody service={service} place={place} level={3} />
    </section>
  );
}
