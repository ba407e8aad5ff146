import { useApp } from '../app-state.ts';
import { Pictogram } from '../parts/pictogram.tsx';
import { ServiceBody } from './service-body.tsx';
import { ServiceName } from './service-name.tsx';
import type { ServiceSectionProps } from './service-section.tsx';

/** One of the other services at a place: its name with the picture of what it helps with first, and the rest after a tap. The browser also opens it to show a word looked for in the page. */
export function FoldedService({ service, place }: ServiceSectionProps) {
  const { content } = useApp();
  const need = content.questions.needs.find(({ id }) => id === service.needs[0]);
  return (
    <details class="folded-service">
      <summary>
        <Pictogram name={need?.pictogram ?? 'info'} />
        <h3>
          <ServiceName name={service.name} />
        </h3>
      </summary>
      <ServiceBody service={service} place={place} level={4} />
    </details>
  );
}
