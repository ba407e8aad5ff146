import { type FactId, type FactItem, factItems, PLACE_FACT_IDS } from '../../domain/fact-items.ts';
import type { Location, Service } from '../../domain/social-map.ts';
import { useApp } from '../app-state.ts';
import { FactList } from './fact-list.tsx';

/** In the order in which somebody at the door needs them. When a name is asked stands on its own. */
const ORDER: readonly FactId[] = [
  'capacity',
  'access',
  'visible',
  'languages',
  'cost',
  'for-whom',
  'papers',
  'talk-with',
  'keeps',
  'food',
  'run-by',
  'serves',
  'place',
];

export interface ServiceFactsProps {
  readonly service: Service;
  readonly place: Location;
}

/** What else is known of a service, and all that is not. */
export function ServiceFacts({ service, place }: ServiceFactsProps) {
  const { words } = useApp();
  const ofPlace = new Set<unknown>(Object.values(place.facts.place ?? {}));
  // What holds for the whole place is said there, once.
  const saidOfPlace = ({ fact, value }: FactItem) =>
    fact === 'visible'
      ? service.facts.visible === place.facts.visible
      : fact === 'place' && ofPlace.has(service.facts.place?.[value as keyof typeof place.facts.place]);
  // So is what is not known of it.
  const facts = ORDER.filter((fact) => !PLACE_FACT_IDS.includes(fact) || factItems(fact, service).length > 0);
  const unknown = [
    service.phone === null && words.text('service.phone'),
    service.whatHappens === null && words.text('service.what-happens'),
    service.bring === null && words.text('service.bring'),
    factItems('name-asked', service).length === 0 && words.text('fact.name-asked'),
  ];
  return (
    <FactList
      known={service}
      facts={facts}
      except={saidOfPlace}
      alsoUnknown={unknown.filter((label) => label !== false)}
    />
  );
}
