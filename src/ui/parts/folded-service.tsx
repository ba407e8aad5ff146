import { ServiceBody } from './service-body.tsx';
import { ServiceName } from './service-name.tsx';
import type { ServiceSectionProps } from './service-section.tsx';

/** One of the other services at a place: its name, and the rest after a tap. The browser also opens it to show a word looked for in the page. */
export function FoldedService({ service, place }: ServiceSectionProps) {
  return (
    <details class="folded-service">
      <summary>
        <h3>
          <ServiceName name={service.name} />
        </h3>
      </summary>
      <ServiceBody service={service} place={place} level={4} />
    </details>
  );
}
